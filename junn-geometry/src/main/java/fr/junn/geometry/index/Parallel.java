package fr.junn.geometry.index;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Runs independent pieces of work on threads of its own that end with it. Which thread does what decides no result. */
final class Parallel {
    private Parallel() {}

    /** Runs all; the calling thread is one of the {@code threads}. The first failure is thrown after all have ended. */
    static void run(List<? extends Runnable> pieces, int threads) {
        each(pieces.size(), threads, i -> pieces.get(i).run());
    }

    /** Runs {@code body} for 0 to before {@code count}. */
    static void each(int count, int threads, IntConsumer body) {
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                body.accept(i);
            }
        };
        int helpers = Math.min(threads, count) - 1;
        if (helpers <= 0) {
            worker.run();
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(helpers, r -> {
            Thread thread = new Thread(r, "junn-geometry");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> futures = new java.util.ArrayList<>();
            for (int i = 0; i < helpers; i++) {
                futures.add(pool.submit(worker));
            }
            try {
                worker.run();
            } finally {
                next.set(Integer.MAX_VALUE / 2); // a failure here stops the others at their next piece
                join(futures);
            }
        } finally {
            pool.shutdown();
        }
    }

    private static void join(List<Future<?>> futures) {
        RuntimeException failure = null;
        boolean interrupted = false;
        for (Future<?> future : futures) {
            while (true) {
                try {
                    future.get();
                } catch (InterruptedException e) {
                    interrupted = true; // pieces are short and ask their cancellation; wait for them
                    continue;
                } catch (ExecutionException e) {
                    if (failure == null) {
                        failure = e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e);
                    }
                }
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
