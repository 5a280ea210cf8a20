package fr.junn.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private static final Finding WARNING = Finding.warning(CoreMessage.IO_FAILED, Location.file("a"), "a", "b");
    private static final Finding ERROR = Finding.error(CoreMessage.ILLEGAL_ARGUMENT, Location.feature("F"), "a", 1, 2);

    @Test
    void all_are_counted_and_as_many_kept_as_the_limit_allows() {
        Diagnostics d = Diagnostics.lenient(2);
        for (int i = 0; i < 5; i++) {
            d.add(WARNING);
        }
        d.add(ERROR);
        assertThat(d.findings()).containsExactly(WARNING, WARNING, ERROR);
        assertThat(d.counts()).containsEntry("io-failed", 5L).containsEntry("illegal-argument", 1L);
        assertThat(d.count(CoreMessage.IO_FAILED)).isEqualTo(5);
        assertThat(d.count(Severity.WARNING)).isEqualTo(5);
        assertThat(d.count(CoreMessage.CANCELLED)).isZero();
        assertThat(d.hasErrors()).isTrue();
    }

    @Test
    void a_strict_collector_throws_the_first_error_with_its_location_and_lets_warnings_pass() {
        List<Finding> heard = new ArrayList<>();
        Diagnostics d = Diagnostics.strict().listening(heard::add);
        d.add(WARNING);
        JunnException e = catchThrowableOfType(JunnException.class, () -> d.add(ERROR));
        assertThat(e.message()).isEqualTo(CoreMessage.ILLEGAL_ARGUMENT);
        assertThat(e.location()).isEqualTo(Location.feature("F"));
        assertThat(heard).containsExactly(WARNING, ERROR);
        assertThat(d.findings()).containsExactly(WARNING, ERROR);
    }

    @Test
    void several_threads_lose_no_finding() throws InterruptedException {
        AtomicLong heard = new AtomicLong();
        Diagnostics d = Diagnostics.lenient(10).listening(f -> heard.incrementAndGet());
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 10_000; i++) {
                    d.add(WARNING);
                }
            });
            threads[t].start();
        }
        for (Thread t : threads) {
            t.join();
        }
        assertThat(d.count(Severity.WARNING)).isEqualTo(40_000);
        assertThat(d.count(CoreMessage.IO_FAILED)).isEqualTo(40_000);
        assertThat(heard).hasValue(40_000);
        assertThat(d.findings()).hasSize(10);
    }

    @Test
    void a_finding_and_an_error_tell_the_same() {
        Finding back = Finding.of(Severity.ERROR, ERROR.toException());
        assertThat(back).isEqualTo(ERROR);
        assertThat(back.text(Locale.ENGLISH)).isEqualTo(ERROR.toException().getMessage());
        assertThat(ERROR.measured(2, 1).value()).isEqualTo(2);
        assertThat(ERROR.within(Location.file("f")).location())
                .isEqualTo(Location.file("f").withFeature("F"));
        assertThat(Finding.info(CoreMessage.IO_FAILED, Location.UNKNOWN, Arrays.asList(1, null), null)
                        .parts())
                .containsExactly("[1, null]", "null");
    }
}
