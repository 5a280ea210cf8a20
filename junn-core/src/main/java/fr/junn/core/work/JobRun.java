package fr.junn.core.work;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.JunnException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of one job.
 *
 * <p>Workers claim keys in order, up to a window ahead of the key that is handed on next, and put what comes out into a
 * ring of slots, from which the calling thread hands it on. A worker never waits: where it finds nothing to claim, because
 * the window is full, it ends, and the calling thread submits another once it has handed something on. So an executor with
 * one thread, or none, cannot be blocked by its own work. Where the executor does not take up the work (its threads are
 * busy, perhaps with jobs that wait for this one), the calling thread works itself.
 *
 * <p>Because keys are claimed in order, all keys before a failed one are claimed already; they go on, those after it stop,
 * and the first failure in order of keys is found whatever the timing.
 */
final class JobRun<K, R> {
    /** How long work is waited for that was asked to stop; "within a second" with some room. */
    static final long GRACE_MILLIS = 800;

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Job<K, R> job;
    private final List<K> keys;
    private final int count;
    private final JobOptions options;
    private final Executor executor;
    private final int threads;
    private final BooleanSupplier closed;
    private final KeyWork<K, R> work;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final @Nullable Object[] slots;
    private final Map<Integer, Thread> running = new TreeMap<>();
    private final TreeMap<Integer, Throwable> failed = new TreeMap<>();
    private int claimed;
    private int delivered;
    private int workers;
    private boolean helping;
    private @Nullable Throwable fatal;
    private volatile boolean stopped;
    private volatile int firstFailed;

    JobRun(Job<K, R> job, JobOptions options, Executor executor, int threads, boolean helping, BooleanSupplier closed) {
        this.job = job;
        this.keys = job.keys();
        this.count = keys.size();
        this.options = options;
        this.executor = executor;
        this.threads = threads;
        this.helping = helping;
        this.closed = closed;
        this.work = new KeyWork<>(job, keys, options.checkpoint());
        this.slots = new Object[2 * threads + 2];
        this.firstFailed = count;
    }

    JobReport<K, R> run(BiConsumer<? super K, ? super R> receiver) {
        try (Progress.Task task = options.progress().start(WorkMessage.RUNNING_JOB, count, "keys", job.name())) {
            deliverAll(receiver, task);
        } catch (InterruptedException e) {
            CancelledException cancelled = new CancelledException(job.name());
            stop(cancelled);
            Thread.currentThread().interrupt();
            throw cancelled;
        } catch (RuntimeException | Error e) {
            stop(e);
            throw e;
        }
        List<JobReport.Failure<K>> failures = new ArrayList<>();
        failed.forEach((index, cause) -> failures.add(new JobReport.Failure<>(keys.get(index), cause)));
        return new JobReport<>(job.name(), count, work.resumed(), failures, Optional.empty());
    }

    private void deliverAll(BiConsumer<? super K, ? super R> receiver, Progress.Task task) throws InterruptedException {
        while (true) {
            submitWorkers();
            Object outcome = nextOutcome();
            if (outcome == null) {
                break;
            }
            K key = keys.get(delivered - 1);
            if (!(outcome instanceof Failed)) {
                receiver.accept(key, result(outcome));
            }
            task.advance(1);
        }
        if (firstFailed < count) {
            throw firstFailure();
        }
    }

    @SuppressWarnings("unchecked") // what is in a slot and not a failure is a result
    private R result(Object outcome) {
        return (R) outcome;
    }

    /** Waits for the next outcome in order; null when there is none to come. */
    private @Nullable Object nextOutcome() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                checkGoingOn();
                if (delivered >= firstFailed) {
                    return null;
                }
                int slot = delivered % slots.length;
                Object outcome = slots[slot];
                if (outcome != null) {
                    slots[slot] = null;
                    delivered++;
                    return outcome;
                }
                if (helping && isClaimable()) {
                    help();
                } else if (changed.awaitNanos(POLL_NANOS) <= 0 && running.isEmpty() && isClaimable()) {
                    helping = true;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void help() {
        int index = claim();
        lock.unlock();
        try {
            execute(index);
        } finally {
            lock.lock();
        }
    }

    private void checkGoingOn() {
        if (fatal instanceof Error error) {
            throw error;
        }
        if (fatal instanceof RuntimeException error) {
            throw error;
        }
        options.cancellation().check(job.name());
        if (closed.getAsBoolean()) {
            throw new JunnException(WorkMessage.RUNNER_CLOSED);
        }
    }

    private void submitWorkers() {
        while (true) {
            lock.lock();
            try {
                boolean enough = workers >= threads || workers - running.size() >= claimable();
                if (enough || stopped) {
                    return;
                }
                workers++;
            } finally {
                lock.unlock();
            }
            try {
                executor.execute(this::workOn);
            } catch (RejectedExecutionException e) {
                lock.lock();
                try {
                    workers--;
                    helping = true;
                } finally {
                    lock.unlock();
                }
                return;
            }
        }
    }

    private int claimable() {
        return stopped ? 0 : Math.min(firstFailed, delivered + slots.length) - claimed;
    }

    private boolean isClaimable() {
        return claimable() > 0;
    }

    /** Under the lock, where something is claimable. */
    private int claim() {
        int index = claimed++;
        running.put(index, Thread.currentThread());
        return index;
    }

    private void workOn() {
        while (true) {
            int index;
            lock.lock();
            try {
                if (!isClaimable()) {
                    workers--;
                    return;
                }
                index = claim();
            } finally {
                lock.unlock();
            }
            execute(index);
        }
    }

    private void execute(int index) {
        Object outcome;
        try {
            outcome = work.result(index, new JobContext(options.progress(), () -> isUnwanted(index)));
        } catch (Throwable e) { // foreign code; told to the caller
            outcome = new Failed(e);
        }
        lock.lock();
        try {
            running.remove(index);
            if (outcome instanceof Failed failure) {
                fail(index, failure);
            } else {
                slots[index % slots.length] = outcome;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean isUnwanted(int index) {
        return stopped || index > firstFailed || options.cancellation().isCancelled();
    }

    private void fail(int index, Failed failure) {
        Throwable cause = failure.cause();
        if (cause instanceof KeyWork.CheckpointFailure checkpoint) {
            fatal = checkpoint.reason;
        } else if (cause instanceof VirtualMachineError && !(cause instanceof StackOverflowError)) {
            fatal = cause;
        } else if (cause instanceof CancelledException && isUnwanted(index)) {
            return; // it did as it was told
        } else {
            failed.put(index, cause);
            if (options.containsFailures()) {
                slots[index % slots.length] = failure;
            } else {
                firstFailed = Math.min(firstFailed, index);
            }
        }
    }

    private JunnException firstFailure() {
        List<JobReport.Failure<K>> first = new ArrayList<>();
        lock.lock();
        try {
            first.add(new JobReport.Failure<>(
                    keys.get(firstFailed), failed.firstEntry().getValue()));
        } finally {
            lock.unlock();
        }
        return JobFailures.error(job.name(), count, first);
    }

    /** Asks all work to stop, waits for it, and tells what did not stop. */
    private void stop(Throwable reason) {
        stopped = true;
        boolean interrupted = Thread.interrupted();
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(GRACE_MILLIS);
            while (!running.isEmpty() && left > 0) {
                try {
                    left = changed.awaitNanos(left);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            failed.tailMap(Math.min(firstFailed, count), false).values().forEach(reason::addSuppressed);
            running.forEach((index, thread) -> reason.addSuppressed(new JunnException(
                    WorkMessage.ABANDONED, job.name(), keys.get(index), GRACE_MILLIS, thread.getName())));
        } finally {
            lock.unlock();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stands in a slot for a result that there is not. */
    private record Failed(Throwable cause) {}
}
