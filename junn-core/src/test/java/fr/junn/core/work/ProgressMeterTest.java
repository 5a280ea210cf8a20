package fr.junn.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressMeterTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final List<List<ProgressMeter.Status>> heard = new ArrayList<>();
    private final ProgressMeter meter = ProgressMeter.of(heard::add, Duration.ofSeconds(1), clock::get);

    @Test
    void share_rate_and_remaining_time_of_steady_work_are_exact() {
        Progress.Task task = meter.start(WorkMessage.RUNNING_JOB, 100, "rows", "fill");
        for (int i = 0; i < 5; i++) {
            clock.addAndGet(2 * SECOND);
            task.advance(5); // 2.5 rows/s
        }
        ProgressMeter.Status status = meter.open().get(0);
        assertThat(status.title(Locale.ENGLISH)).isEqualTo("fill");
        assertThat(status.done()).isEqualTo(25);
        assertThat(status.share()).isEqualTo(0.25);
        assertThat(status.elapsed()).isEqualTo(Duration.ofSeconds(10));
        assertThat(status.rate()).isCloseTo(2.5, within(1e-12));
        assertThat(status.remaining()).contains(Duration.ofSeconds(30));
    }

    @Test
    void the_rate_follows_work_that_becomes_slower() {
        Progress.Task task = meter.start(WorkMessage.RUNNING_JOB, 100_000, "rows", "fill");
        for (int i = 0; i < 60; i++) {
            clock.addAndGet(SECOND);
            task.advance(100);
            meter.open();
        }
        assertThat(meter.open().get(0).rate()).isCloseTo(100, within(1e-9));
        for (int i = 0; i < 60; i++) {
            clock.addAndGet(SECOND);
            task.advance(10);
            meter.open();
        }
        // after 60 s = 4 time constants, e^-4 = 1.8 % of the step from 100 to 10 are left
        assertThat(meter.open().get(0).rate()).isCloseTo(10 + 90 * Math.exp(-4), within(1e-6));
    }

    @Test
    void the_listener_hears_the_start_then_once_per_interval_then_the_end() {
        Progress.Task task = meter.start(WorkMessage.RUNNING_JOB, 1000, "rows", "fill");
        for (int i = 0; i < 1000; i++) {
            clock.addAndGet(SECOND / 100);
            task.advance(1);
        }
        clock.addAndGet(1);
        task.close();
        task.close();
        assertThat(heard).hasSize(12); // start, 10 s, end
        assertThat(heard.get(0).get(0).done()).isZero();
        assertThat(heard.get(1).get(0).done()).isEqualTo(100);
        assertThat(heard.get(11)).isEmpty();
    }

    @Test
    void what_is_not_known_is_not_invented() {
        Progress.Task task = meter.start(WorkMessage.RUNNING_JOB, Progress.UNKNOWN, "bytes", "read");
        assertThat(meter.open().get(0).rate()).isZero();
        clock.addAndGet(SECOND);
        task.advance(7);
        ProgressMeter.Status status = meter.open().get(0);
        assertThat(status.share()).isNaN();
        assertThat(status.remaining()).isEmpty();
        assertThat(status.rate()).isEqualTo(7);
    }

    @Test
    void more_than_all_is_all_and_nothing_to_do_is_done() {
        Progress.Task task = meter.start(WorkMessage.RUNNING_JOB, 10, "rows", "a");
        meter.start(WorkMessage.RUNNING_JOB, 0, "rows", "b");
        clock.addAndGet(SECOND);
        task.advance(15);
        task.advance(-3);
        assertThat(meter.open().get(0).share()).isEqualTo(1);
        assertThat(meter.open().get(0).remaining()).contains(Duration.ZERO);
        assertThat(meter.open().get(1).share()).isEqualTo(1);
    }

    @Test
    void tasks_nest_by_thread_and_tasks_of_other_threads_are_within_the_oldest() throws InterruptedException {
        Progress.Task outer = meter.start(WorkMessage.RUNNING_JOB, 2, "files", "outer");
        Progress.Task inner = meter.start(WorkMessage.RUNNING_JOB, 2, "rows", "inner");
        Thread other = new Thread(() -> meter.start(WorkMessage.RUNNING_JOB, 2, "rows", "other"));
        other.start();
        other.join();
        assertThat(meter.open()).extracting(ProgressMeter.Status::depth).containsExactly(0, 1, 1);
        inner.close();
        outer.close();
        assertThat(meter.open()).extracting(s -> s.title(Locale.ROOT)).containsExactly("other");
    }

    @Test
    void many_threads_lose_no_amount_and_the_listener_is_called_by_one_at_a_time() throws InterruptedException {
        AtomicLong inside = new AtomicLong();
        List<Long> overlaps = new ArrayList<>();
        ProgressMeter busy = ProgressMeter.of(
                s -> {
                    overlaps.add(inside.incrementAndGet());
                    inside.decrementAndGet();
                },
                Duration.ZERO,
                System::nanoTime);
        Progress.Task task = busy.start(WorkMessage.RUNNING_JOB, 40_000, "rows", "a");
        CountDownLatch go = new CountDownLatch(1);
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                try {
                    go.await();
                } catch (InterruptedException e) {
                    return;
                }
                for (int i = 0; i < 10_000; i++) {
                    task.advance(1);
                }
            });
            threads[t].start();
        }
        go.countDown();
        for (Thread t : threads) {
            t.join();
        }
        assertThat(busy.open().get(0).done()).isEqualTo(40_000);
        assertThat(overlaps).containsOnly(1L);
    }

    @Test
    void a_listener_that_throws_does_not_break_the_work_and_is_left_alone() {
        AtomicLong calls = new AtomicLong();
        ProgressMeter broken = ProgressMeter.of(
                s -> {
                    calls.incrementAndGet();
                    throw new IllegalStateException();
                },
                Duration.ZERO,
                clock::get);
        try (Progress.Task task = broken.start(WorkMessage.RUNNING_JOB, 2, "rows", "a")) {
            clock.addAndGet(1);
            task.advance(1);
        }
        assertThat(calls).hasValue(1);
    }
}
