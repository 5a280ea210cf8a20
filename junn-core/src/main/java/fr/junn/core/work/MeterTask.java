package fr.junn.core.work;

import fr.junn.core.error.Message;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A task of a {@link ProgressMeter}. Rate and sample are guarded by the meter. */
final class MeterTask implements Progress.Task {
    private static final double MEMORY = ProgressMeter.MEMORY_SECONDS * 1e9;

    final Thread thread = Thread.currentThread();
    final int depth;

    private final ProgressMeter meter;
    private final Message name;
    private final List<Object> parts;
    private final String unit;
    private final long total;
    private final long start;
    private final AtomicLong done = new AtomicLong();
    private long sampledAt;
    private long sampled;
    private double rate;

    MeterTask(ProgressMeter meter, Message name, List<Object> parts, String unit, long total, int depth, long start) {
        this.meter = meter;
        this.name = name;
        this.parts = parts;
        this.unit = unit;
        this.total = total;
        this.depth = depth;
        this.start = start;
        this.sampledAt = start;
    }

    @Override
    public void advance(long amount) {
        if (amount > 0) {
            done.addAndGet(amount);
            meter.advanced();
        }
    }

    @Override
    public void close() {
        meter.closed(this);
    }

    /**
     * The state now, which is also a sample of the rate. The weight dt/elapsed makes the plain mean since the start,
     * 1 − exp(−dt/memory) the fading one; the larger of the two passes from the first to the second.
     */
    ProgressMeter.Status status(long now) {
        long amount = done.get();
        double dt = now - sampledAt;
        if (dt > 0) {
            double weight = Math.max(dt / (now - start), 1 - StrictMath.exp(-dt / MEMORY));
            rate += weight * ((amount - sampled) / (dt * 1e-9) - rate);
            sampledAt = now;
            sampled = amount;
        }
        return new ProgressMeter.Status(
                name, parts, unit, total, amount, depth, Duration.ofNanos(Math.max(0, now - start)), rate);
    }
}
