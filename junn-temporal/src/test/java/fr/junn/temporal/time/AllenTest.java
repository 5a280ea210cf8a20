package fr.junn.temporal.time;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.value.Value;
import fr.junn.testkit.Corpus;
import fr.junn.testkit.Property;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AllenTest {

    /** The corpus' table was made by enumeration of intervals on 0 to 8; Allen (1983), figure 4, has the same 169 cells. */
    @Test
    void composition_is_that_of_the_published_table() throws IOException {
        int rows = 0;
        for (String line : Files.readAllLines(Corpus.file("twin_temporal/allen_composition.tsv"))) {
            String[] cells = line.split("\t");
            if (line.startsWith("#") || cells[0].equals("r1")) {
                continue;
            }
            AllenSet expected = AllenSet.of(
                    Arrays.stream(cells[2].split(",")).map(AllenTest::named).toArray(Allen[]::new));
            assertThat(AllenSet.of(named(cells[0])).then(AllenSet.of(named(cells[1]))))
                    .as(line)
                    .isEqualTo(expected);
            rows++;
        }
        assertThat(rows).isEqualTo(169);
    }

    private static Allen named(String name) {
        return Allen.valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    @Test
    void exactly_one_relation_holds_and_turns_into_its_inverse() {
        Property.check((random, size) -> {
            Value.Period a = period(random, size);
            Value.Period b = period(random, size);
            assertThat(Allen.between(b, a)).isEqualTo(Allen.between(a, b).inverse());
            assertThat(Allen.between(a, a)).isEqualTo(Allen.EQUALS);
            Value.Period c = period(random, size);
            assertThat(AllenSet.of(Allen.between(a, b))
                            .then(AllenSet.of(Allen.between(b, c)))
                            .contains(Allen.between(a, c)))
                    .isTrue();
            assertThat(AllenSet.SHARING.contains(Allen.between(a, b))).isEqualTo(a.overlaps(b));
        });
    }

    @Test
    void open_ends_are_before_and_behind_all_moments() {
        Value.Period bounded = Value.Period.between(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        assertThat(Allen.between(bounded, Value.Period.ALWAYS)).isEqualTo(Allen.DURING);
        assertThat(Allen.between(Value.Period.between(Instant.EPOCH, null), bounded))
                .isEqualTo(Allen.STARTED_BY);
        assertThat(Allen.between(Value.Period.between(null, Instant.EPOCH), bounded))
                .isEqualTo(Allen.MEETS);
        assertThat(Allen.between(Value.Period.ALWAYS, Value.Period.ALWAYS)).isEqualTo(Allen.EQUALS);
    }

    @Test
    void sets_of_periods_obey_the_laws_of_sets() {
        Property.check(32, (random, size) -> {
            Periods a = periods(random, size);
            Periods b = periods(random, size);
            for (int t = -1; t <= 2 * size + 2; t++) {
                Instant moment = Instant.ofEpochSecond(t);
                boolean inA = a.contains(moment);
                boolean inB = b.contains(moment);
                assertThat(a.union(b).contains(moment)).isEqualTo(inA || inB);
                assertThat(a.intersection(b).contains(moment)).isEqualTo(inA && inB);
                assertThat(a.minus(b).contains(moment)).isEqualTo(inA && !inB);
                assertThat(a.complement().contains(moment)).isEqualTo(!inA);
            }
            assertThat(a.complement().complement()).isEqualTo(a);
            assertThat(a.union(b)).isEqualTo(b.union(a));
        });
    }

    private static Periods periods(Random random, int size) {
        List<Value.Period> periods = new ArrayList<>();
        for (int i = 0; i < size / 2; i++) {
            periods.add(period(random, 2 * size));
        }
        return new Periods(periods);
    }

    private static Value.Period period(Random random, int size) {
        long from = random.nextInt(size + 1);
        Instant begin = random.nextInt(9) == 0 ? null : Instant.ofEpochSecond(from);
        Instant end = random.nextInt(9) == 0 ? null : Instant.ofEpochSecond(from + 1 + random.nextInt(size + 1));
        return Value.Period.between(begin, end);
    }
}
