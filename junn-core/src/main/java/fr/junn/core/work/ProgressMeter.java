package fr.junn.core.work;

import fr.junn.core.error.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Turns reports of progress into what people want to see: share done, rate, remaining time, of every task that is open.
 *
 * <p>The listener hears of the first task at once, then at most once per interval, and for the last time with an empty
 * list when no task is open any more. It is called by the threads that report, one at a time, and is never called for work
 * that does not report: a display that should also move while nothing happens asks {@link #open()} by a timer of its own.
 * A listener that throws is not called again.
 *
 * <p>The rate is the mean since the start of the task for the first {@value #MEMORY_SECONDS} seconds, after that a mean
 * whose memory fades with that time constant, so that the remaining time follows work that becomes slower or faster.
 *
 * <p>Advancing a task costs an atomic addition and a look at the clock.
 */
public final class ProgressMeter implements Progress {
    /** How long the rate remembers [s]. */
    public static final int MEMORY_SECONDS = 15;

    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final Consumer<List<Status>> listener;
    private final long interval;
    private final LongSupplier nanoClock;
    private final List<MeterTask> open = new ArrayList<>();
    private final ReentrantLock reporting = new ReentrantLock();
    private volatile long lastReport;
    private volatile boolean deaf;

    private ProgressMeter(Consumer<List<Status>> listener, Duration interval, LongSupplier nanoClock) {
        this.listener = listener;
        this.interval = interval.toNanos();
        this.nanoClock = nanoClock;
    }

    /** Tells the listener at most ten times a second. */
    public static ProgressMeter of(Consumer<List<Status>> listener) {
        return new ProgressMeter(listener, INTERVAL, System::nanoTime);
    }

    /**
     * Tells the listener at most once per interval.
     *
     * @param nanoClock as {@link System#nanoTime()}: rising, with any origin [ns]
     */
    public static ProgressMeter of(Consumer<List<Status>> listener, Duration interval, LongSupplier nanoClock) {
        return new ProgressMeter(listener, interval, nanoClock);
    }

    /**
     * How far a task is.
     *
     * @param name what is being done
     * @param parts what the placeholders of the name stand for
     * @param unit what is counted, in the plural, or empty
     * @param total how much there is to do, or {@link Progress#UNKNOWN}
     * @param done how much is done
     * @param depth 0 for an outermost task, 1 for a task within it, and so on: a task is within the one that its thread
     *     started last, or where its thread has none, within the oldest that is open
     * @param elapsed the time since its start
     * @param rate how much is done per second; 0 where nothing is known yet
     */
    public record Status(
            Message name,
            List<Object> parts,
            String unit,
            long total,
            long done,
            int depth,
            Duration elapsed,
            double rate) {
        /** What is being done, for a reader. */
        public String title(Locale locale) {
            return name.text(locale, parts.toArray());
        }

        /** The share that is done, 0 to 1; NaN where the total is not known. */
        public double share() {
            return total < 0 ? Double.NaN : total == 0 ? 1 : Math.min(1, (double) done / total);
        }

        /** The time until the task is done at its present rate; empty where that is not known. */
        public Optional<Duration> remaining() {
            if (total < 0 || !(rate > 0)) {
                return Optional.empty();
            }
            double seconds = Math.max(0, total - done) / rate;
            return seconds > Integer.MAX_VALUE
                    ? Optional.empty()
                    : Optional.of(Duration.ofMillis((long) (seconds * 1e3)));
        }
    }

    @Override
    public Task start(Message name, long total, String unit, Object... parts) {
        long now = nanoClock.getAsLong();
        MeterTask task;
        boolean first;
        synchronized (open) {
            first = open.isEmpty();
            List<Object> texts =
                    Arrays.stream(parts).<Object>map(String::valueOf).toList();
            task = new MeterTask(this, name, texts, unit, total, depthOfNext(), now);
            open.add(task);
        }
        if (first) {
            report(now);
        } else {
            reportIfDue(now);
        }
        return task;
    }

    /** How far each open task is, in the order of their start. */
    public List<Status> open() {
        return statuses(nanoClock.getAsLong());
    }

    private List<Status> statuses(long now) {
        synchronized (open) {
            return open.stream().map(t -> t.status(now)).toList();
        }
    }

    private int depthOfNext() {
        Thread current = Thread.currentThread();
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).thread == current) {
                return open.get(i).depth + 1;
            }
        }
        return open.isEmpty() ? 0 : open.get(0).depth + 1;
    }

    void advanced() {
        reportIfDue(nanoClock.getAsLong());
    }

    void closed(MeterTask task) {
        boolean last;
        synchronized (open) {
            last = open.remove(task) && open.isEmpty();
        }
        long now = nanoClock.getAsLong();
        if (last) {
            report(now);
        } else {
            reportIfDue(now);
        }
    }

    private void reportIfDue(long now) {
        if (now - lastReport >= interval && reporting.tryLock()) {
            try {
                if (now - lastReport >= interval) {
                    report(now);
                }
            } finally {
                reporting.unlock();
            }
        }
    }

    private void report(long now) {
        reporting.lock();
        try {
            lastReport = now;
            if (!deaf) {
                listener.accept(statuses(now));
            }
        } catch (RuntimeException e) {
            deaf = true; // reporting must not break the work
        } finally {
            reporting.unlock();
        }
    }
}
