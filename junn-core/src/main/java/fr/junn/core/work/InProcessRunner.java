package fr.junn.core.work;

import fr.junn.core.error.JunnException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Runs jobs on threads of this process: its own, or those of a host. */
final class InProcessRunner implements JobRunner {
    private static final long IDLE_SECONDS = 10;

    private final Executor executor;
    private final @Nullable ThreadPoolExecutor own;
    private final int threads;
    private volatile boolean closed;

    private InProcessRunner(Executor executor, @Nullable ThreadPoolExecutor own, int threads) {
        this.executor = executor;
        this.own = own;
        this.threads = threads;
    }

    static InProcessRunner on(Executor host, int threads) {
        return new InProcessRunner(host, null, threads);
    }

    /** Threads are made when needed, and end when idle, so that a runner that nobody closed costs nothing. */
    static InProcessRunner own(int threads) {
        Workers workers = new Workers();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), workers);
        pool.allowCoreThreadTimeOut(true);
        return new InProcessRunner(pool, pool, threads);
    }

    @Override
    public <K, R> JobReport<K, R> run(Job<K, R> job, BiConsumer<? super K, ? super R> receiver, JobOptions options) {
        if (closed) {
            throw new JunnException(WorkMessage.RUNNER_CLOSED);
        }
        return new JobRun<>(job, options, executor, threads, isOwnThread(), () -> closed).run(receiver);
    }

    /** Whether a job of this runner runs another: waiting for threads of the pool could then last for ever. */
    private boolean isOwnThread() {
        return own != null
                && Thread.currentThread() instanceof Worker worker
                && worker.workers == own.getThreadFactory();
    }

    @Override
    public void close() {
        closed = true;
        if (own != null) {
            own.shutdown();
            try {
                // what does not end until then does not listen, and is a daemon
                own.awaitTermination(JobRun.GRACE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Workers implements ThreadFactory {
        private final AtomicInteger made = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            return new Worker(this, work, "junn-worker-" + made.incrementAndGet());
        }
    }

    private static final class Worker extends Thread {
        final Workers workers;

        Worker(Workers workers, Runnable work, String name) {
            super(null, work, name);
            this.workers = workers;
            setDaemon(true);
        }
    }
}
