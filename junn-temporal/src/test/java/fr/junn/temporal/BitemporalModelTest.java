package fr.junn.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BitemporalModelTest {
    private static final int FEATURES = 400;

    /** A put or removal as a row of a list that is never changed: what a careful clerk would keep. */
    private record Row(int feature, Value.Period period, Long value, Instant known) {}

    @Test
    void random_puts_and_corrections_are_answered_as_by_a_list_in_both_times() {
        int edits = Integer.getInteger("junn.bitemporal.edits", 100_000);
        Random random = new Random(2026);
        List<List<Row>> rows = new ArrayList<>();
        for (int i = 0; i < FEATURES; i++) {
            rows.add(new ArrayList<>());
        }
        List<Instant> times = new ArrayList<>();
        try (TwinStore store = TwinStore.inMemory(Twins.options())) {
            Scenario main = store.branch("main");
            for (int done = 0; done < edits; ) {
                List<Row> batch = new ArrayList<>();
                for (int i = 0; i < edits / 200; i++) {
                    batch.add(row(random));
                }
                Instant known = main.commit(
                                "batch",
                                tx -> batch.forEach(r -> {
                                    if (r.value == null) {
                                        tx.remove("f" + r.feature, r.period);
                                    } else {
                                        tx.put(Twins.simple("f" + r.feature, r.value), r.period);
                                    }
                                }))
                        .time();
                batch.forEach(r -> rows.get(r.feature).add(new Row(r.feature, r.period, r.value, known)));
                times.add(known);
                done += batch.size();
            }
            int mismatches = 0;
            for (int probe = 0; probe < 10_000; probe++) {
                int feature = random.nextInt(FEATURES);
                Instant known = times.get(random.nextInt(times.size()));
                Instant valid = Twins.year(1900 + random.nextInt(220));
                Long expected = null;
                for (Row r : rows.get(feature)) {
                    if (!r.known.isAfter(known) && r.period.contains(valid)) {
                        expected = r.value;
                    }
                }
                Long found = main.head()
                        .asKnownAt(known)
                        .asOf(valid)
                        .find("f" + feature)
                        .map(f -> (long) f.number("value").orElseThrow())
                        .orElse(null);
                mismatches += java.util.Objects.equals(found, expected) ? 0 : 1;
            }
            assertThat(mismatches).isZero();
        }
    }

    private static Row row(Random random) {
        int from = 1900 + random.nextInt(200);
        Instant begin = random.nextInt(10) == 0 ? null : Twins.year(from);
        Instant end = random.nextInt(4) == 0 ? null : Twins.year(from + 1 + random.nextInt(30));
        Long value = random.nextInt(6) == 0 ? null : (long) random.nextInt(1000);
        return new Row(random.nextInt(FEATURES), Value.Period.between(begin, end), value, Instant.EPOCH);
    }
}
