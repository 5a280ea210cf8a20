package fr.junn.simulation;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The threads that a solver may use beside its caller's: the host's, or some that end with the run. */
final class RunThreads implements AutoCloseable {
    private final Executor executor;
    private final @Nullable ThreadPoolExecutor own;

    private RunThreads(Executor executor, @Nullable ThreadPoolExecutor own) {
        this.executor = executor;
        this.own = own;
    }

    static RunThreads of(RunSettings settings) {
        Executor host = settings.executor();
        if (host != null) {
            return new RunThreads(host, null);
        }
        AtomicInteger made = new AtomicInteger();
        int threads = Math.max(1, settings.threads() - 1);
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(threads, threads, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "junn-solver-" + made.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return new RunThreads(pool, pool);
    }

    Executor executor() {
        return executor;
    }

    @Override
    public void close() {
        if (own != null) {
            own.shutdown();
        }
    }
}
