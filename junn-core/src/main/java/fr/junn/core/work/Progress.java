package fr.junn.core.work;

import fr.junn.core.error.Message;

/**
 * What long work reports to. Work starts a {@linkplain Task task} for each of its steps, advances it and closes it;
 * tasks may nest and run side by side. Reporting is cheap enough for every row of a grid, not for every cell.
 *
 * <p>Implementations are safe for use by several threads and never throw.
 */
@FunctionalInterface
public interface Progress {
    /** The amount of work of a task that does not know it beforehand. */
    long UNKNOWN = -1;

    /**
     * Starts a task.
     *
     * @param name what is being done, for people
     * @param total how much there is to do, in {@code unit}, or {@link #UNKNOWN}
     * @param unit what is counted, in the plural ({@code "features"}, {@code "bytes"}), or empty
     * @param parts what the placeholders of {@code name} stand for
     */
    Task start(Message name, long total, String unit, Object... parts);

    /** A step of long work. Closing it tells that it ended, done or not. */
    interface Task extends AutoCloseable {
        /** Reports that {@code amount} more is done. */
        void advance(long amount);

        @Override
        void close();
    }

    /** Reports to nobody. */
    static Progress none() {
        return NoProgress.INSTANCE;
    }
}
