package fr.junn.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JobRunnerTest {
    private static final JobOptions PLAIN = JobOptions.defaults();

    @Test
    void results_come_in_the_order_of_the_keys_for_any_number_of_threads() {
        for (int threads : new int[] {1, 2, 3, 8}) {
            try (JobRunner runner = Jobs.runner(threads)) {
                Random random = new Random(threads);
                int[] naps = random.ints(300, 0, 2).toArray();
                SquareJob job = new SquareJob(300, (key, context) -> {
                    Thread.sleep(naps[key]);
                    return (long) key * key;
                });
                List<Integer> keys = new ArrayList<>();
                JobReport<Integer, Long> report = runner.run(
                        job,
                        (key, result) -> {
                            assertThat(result).isEqualTo((long) key * key);
                            keys.add(key);
                        },
                        PLAIN);
                assertThat(keys).isEqualTo(job.keys());
                assertThat(report).isEqualTo(new JobReport<>("squares", 300, 0, List.of(), java.util.Optional.empty()));
            }
        }
    }

    @Test
    void a_merge_of_floating_point_numbers_gives_the_same_bits_for_any_number_of_threads() {
        double[] values = new Random(1).doubles(2000, -1e10, 1e10).toArray();
        double expected = 0;
        for (double v : values) {
            expected += v;
        }
        Job<Integer, Double> job = new Job<>() {
            @Override
            public String name() {
                return "sum";
            }

            @Override
            public List<Integer> keys() {
                return new SquareJob(values.length).keys();
            }

            @Override
            public Double work(Integer key, JobContext context) {
                return values[key];
            }
        };
        for (int threads : new int[] {1, 2, 7}) {
            try (JobRunner runner = Jobs.runner(threads)) {
                assertThat(runner.merge(job, Double::sum, PLAIN).merged()).contains(expected);
            }
        }
    }

    @Test
    void a_job_without_keys_ends_at_once() {
        try (JobRunner runner = Jobs.runner()) {
            JobReport<Integer, Long> report = runner.merge(new SquareJob(0), Long::sum, PLAIN);
            assertThat(report.merged()).isEmpty();
            assertThat(report.keys()).isZero();
        }
    }

    @Test
    void work_does_not_run_ahead_of_a_slow_receiver() {
        try (JobRunner runner = Jobs.runner(2)) {
            SquareJob job = new SquareJob(100);
            AtomicInteger most = new AtomicInteger();
            runner.run(
                    job,
                    (key, result) -> {
                        nap(3);
                        most.accumulateAndGet(job.worked.size() - key, Math::max);
                    },
                    PLAIN);
            // a window of 2 · threads + 2 behind the key that is being received, and that key
            assertThat(most.get()).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void the_first_failure_in_order_ends_the_job_and_all_before_it_is_handed_on() {
        for (int threads : new int[] {1, 2, 4}) {
            try (JobRunner runner = Jobs.runner(threads)) {
                SquareJob job = new SquareJob(50, (key, context) -> {
                    if (key == 20) {
                        Thread.sleep(30); // later in time, first in order
                        throw new IllegalStateException("twenty");
                    }
                    if (key == 21) {
                        throw new IllegalStateException("twenty-one");
                    }
                    return (long) key;
                });
                List<Integer> keys = new ArrayList<>();
                JunnException e =
                        catchThrowableOfType(JunnException.class, () -> runner.run(job, (k, r) -> keys.add(k), PLAIN));
                assertThat(e.message()).isEqualTo(WorkMessage.JOB_FAILED);
                assertThat(e.parts())
                        .containsExactly("squares", 1, 50, "20", "java.lang.IllegalStateException: twenty");
                assertThat(e).cause().hasMessage("twenty");
                assertThat(keys).isEqualTo(new SquareJob(20).keys());
                assertThat(job.worked).hasSizeLessThan(50);
            }
        }
    }

    @Test
    void contained_failures_are_all_named_and_the_others_go_on() {
        try (JobRunner runner = Jobs.runner(3)) {
            SquareJob job = new SquareJob(100, (key, context) -> {
                if (key % 10 == 3) {
                    throw new java.io.IOException("disk " + key);
                }
                return key == 55 ? null : key == 66 ? overflow(1) : (long) key;
            });
            JobReport<Integer, Long> report = runner.merge(job, Long::sum, PLAIN.containingFailures());
            assertThat(report.failures())
                    .extracting(JobReport.Failure::key)
                    .containsExactly(3, 13, 23, 33, 43, 53, 55, 63, 66, 73, 83, 93);
            assertThat(report.merged()).contains(4950L - (3 + 13 + 23 + 33 + 43 + 53 + 55 + 63 + 66 + 73 + 83 + 93));
            JunnException e = catchThrowableOfType(JunnException.class, report::orThrow);
            assertThat(e.parts()).contains(12, 100).contains("3, 13, 23, 33, 43, 53, 55, 63, 66, 73, 83, 93");
            assertThat(e.getSuppressed()).hasSize(11);
        }
    }

    @Test
    void an_error_of_the_machine_ends_the_job_though_failures_are_contained() {
        try (JobRunner runner = Jobs.runner(2)) {
            SquareJob job = new SquareJob(10, (key, context) -> {
                throw new OutOfMemoryError("pretended");
            });
            assertThatThrownBy(() -> runner.merge(job, Long::sum, PLAIN.containingFailures()))
                    .isInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void a_receiver_that_throws_ends_the_job_with_what_it_threw() {
        try (JobRunner runner = Jobs.runner(2)) {
            SquareJob job = new SquareJob(1000);
            assertThatThrownBy(() -> runner.run(
                            job,
                            (key, result) -> {
                                throw new IllegalStateException("full");
                            },
                            PLAIN))
                    .hasMessage("full");
            assertThat(job.worked).hasSizeLessThan(20);
        }
    }

    @Test
    void cancellation_ends_a_job_that_listens_within_a_second() {
        CancellationSource cancel = new CancellationSource();
        try (JobRunner runner = Jobs.runner(2)) {
            SquareJob job = new SquareJob(1000, (key, context) -> {
                if (key == 10) {
                    cancel.cancel();
                }
                while (key >= 10) {
                    context.cancellation().check("square");
                    Thread.sleep(1);
                }
                return 1L;
            });
            long start = System.nanoTime();
            CancelledException e = catchThrowableOfType(
                    CancelledException.class, () -> runner.merge(job, Long::sum, PLAIN.with(cancel)));
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(1));
            assertThat(e.getSuppressed()).isEmpty();
        }
    }

    @Test
    void cancellation_does_not_wait_for_work_that_does_not_listen_but_names_it() throws InterruptedException {
        CancellationSource cancel = new CancellationSource();
        CountDownLatch end = new CountDownLatch(1);
        AtomicReference<Thread> deaf = new AtomicReference<>();
        try (JobRunner runner = Jobs.runner(1)) {
            SquareJob job = new SquareJob(3, (key, context) -> {
                deaf.set(Thread.currentThread());
                cancel.cancel();
                end.await();
                return 1L;
            });
            long start = System.nanoTime();
            CancelledException e = catchThrowableOfType(
                    CancelledException.class, () -> runner.merge(job, Long::sum, PLAIN.with(cancel)));
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(1500));
            assertThat(e.getSuppressed()).singleElement().satisfies(s -> {
                assertThat(((JunnException) s).message()).isEqualTo(WorkMessage.ABANDONED);
                assertThat(((JunnException) s).parts())
                        .contains("squares", 0, deaf.get().getName());
            });
            assertThat(deaf.get().isDaemon()).isTrue();
        } finally {
            end.countDown();
        }
        deaf.get().join();
    }

    @Test
    void an_interrupted_caller_is_a_cancelled_caller() {
        try (JobRunner runner = Jobs.runner(1)) {
            SquareJob job = new SquareJob(1000);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> runner.merge(job, Long::sum, PLAIN)).isInstanceOf(CancelledException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void no_thread_is_left_after_closing() throws InterruptedException {
        List<Thread> used = new ArrayList<>();
        try (JobRunner runner = Jobs.runner(4)) {
            SquareJob job = new SquareJob(100, (key, context) -> {
                synchronized (used) {
                    used.add(Thread.currentThread());
                }
                return 1L;
            });
            runner.merge(job, Long::sum, PLAIN);
            assertThat(used).allSatisfy(t -> assertThat(t.getName()).startsWith("junn-worker-"));
            assertThat(used).noneMatch(t -> t.getName().contains("ForkJoin"));
        }
        for (Thread t : used) {
            t.join(100);
            assertThat(t.isAlive()).isFalse();
        }
    }

    @Test
    void a_closed_runner_refuses() {
        JobRunner runner = Jobs.runner(1);
        runner.close();
        runner.close();
        JunnException e =
                catchThrowableOfType(JunnException.class, () -> runner.merge(new SquareJob(1), Long::sum, PLAIN));
        assertThat(e.message()).isEqualTo(WorkMessage.RUNNER_CLOSED);
    }

    @Test
    void closing_fails_the_jobs_that_still_run() throws InterruptedException {
        JobRunner runner = Jobs.runner(1);
        AtomicReference<Throwable> outcome = new AtomicReference<>();
        CountDownLatch started = new CountDownLatch(1);
        Thread caller = new Thread(() -> {
            SquareJob job = new SquareJob(10, (key, context) -> {
                started.countDown();
                while (true) {
                    context.cancellation().check("x");
                    Thread.sleep(1);
                }
            });
            try {
                runner.merge(job, Long::sum, PLAIN);
            } catch (JunnException e) {
                outcome.set(e);
            }
        });
        caller.start();
        started.await();
        runner.close();
        caller.join();
        assertThat(((JunnException) outcome.get()).message()).isEqualTo(WorkMessage.RUNNER_CLOSED);
    }

    @Test
    void a_job_may_run_another_on_the_same_runner() {
        for (int threads : new int[] {1, 2}) {
            try (JobRunner runner = Jobs.runner(threads)) {
                SquareJob outer = new SquareJob(
                        20,
                        (key, context) -> runner.merge(new SquareJob(key), Long::sum, PLAIN)
                                .merged()
                                .orElse(0L));
                long sum = 0;
                for (int n = 0; n < 20; n++) {
                    for (int k = 0; k < n; k++) {
                        sum += (long) k * k;
                    }
                }
                assertThat(runner.merge(outer, Long::sum, PLAIN).merged()).contains(sum);
            }
        }
    }

    @Test
    void a_host_may_lend_its_threads_whether_it_has_many_one_or_none() throws InterruptedException {
        ExecutorService one = Executors.newSingleThreadExecutor();
        List<JobRunner> runners = List.of(
                Jobs.runner(one, 4), //
                Jobs.runner(Runnable::run, 4),
                Jobs.runner(
                        r -> {
                            throw new RejectedExecutionException();
                        },
                        4),
                Jobs.runner(r -> {}, 4)); // takes it up some day
        for (JobRunner runner : runners) {
            assertThat(runner.merge(new SquareJob(100), Long::sum, PLAIN).merged())
                    .contains(328350L);
            runner.close();
        }
        assertThat(one.isShutdown()).as("the host's threads are the host's").isFalse();
        one.shutdown();
        assertThat(one.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void progress_counts_every_key() {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Progress progress = (name, total, unit, parts) -> {
            assertThat(name).isEqualTo(WorkMessage.RUNNING_JOB);
            assertThat(total).isEqualTo(100);
            return new Progress.Task() {
                @Override
                public void advance(long amount) {
                    done.addAndGet((int) amount);
                }

                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        };
        try (JobRunner runner = Jobs.runner(2)) {
            runner.merge(new SquareJob(100), Long::sum, PLAIN.with(progress));
        }
        assertThat(done).hasValue(100);
        assertThat(closed).hasValue(1);
    }

    @Test
    void fewer_threads_than_one_are_refused() {
        JunnException e = catchThrowableOfType(JunnException.class, () -> Jobs.runner(0));
        assertThat(e.message()).isEqualTo(CoreMessage.ILLEGAL_ARGUMENT);
    }

    private static long overflow(long n) {
        return n < 0 ? 0 : overflow(n + 1) + 1; // ends for the compiler, not for the stack
    }

    private static void nap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
