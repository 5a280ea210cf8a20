package fr.junn.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.CancelledException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CancellationTest {
    @Test
    void what_was_cancelled_ends_with_an_error_that_names_the_work() {
        CancellationSource source = new CancellationSource();
        source.check("fill");
        source.cancel();
        source.cancel();
        CancelledException e = catchThrowableOfType(CancelledException.class, () -> source.check("fill"));
        assertThat(e.parts()).containsExactly("fill");
    }

    @Test
    void a_time_out_passes_once_and_for_all_when_its_time_has_come() {
        AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5); // a nano clock may overflow
        Cancellation after = Cancellation.after(Duration.ofNanos(10), clock::get);
        clock.addAndGet(9);
        assertThat(after.isCancelled()).isFalse();
        clock.addAndGet(1);
        assertThat(after.isCancelled()).isTrue();
        assertThat(Cancellation.after(Duration.ofSeconds(Long.MAX_VALUE)).isCancelled())
                .isFalse();
        assertThat(Cancellation.after(Duration.ZERO).isCancelled()).isTrue();
    }

    @Test
    void joined_reasons_stop_the_work_as_soon_as_one_of_them_holds() {
        CancellationSource user = new CancellationSource();
        CancellationSource parent = new CancellationSource();
        Cancellation both = user.or(parent).or(Cancellation.none());
        assertThat(both.isCancelled()).isFalse();
        parent.cancel();
        assertThat(both.isCancelled()).isTrue();
        assertThat(user.isCancelled()).isFalse();
    }
}
