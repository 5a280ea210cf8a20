package fr.junn.interop.codec;

import fr.junn.core.error.JunnException;

/**
 * Takes items and writes them to one result, which appears whole or not at all. Used by one thread.
 *
 * <p>Order of calls: {@link #write(Object)} for each item, {@link #finish()} once, and {@link #close()} always. Closed
 * without {@code finish}, nothing is left behind.
 *
 * @param <T> what is written
 */
public interface Writer<T> extends AutoCloseable {
    /**
     * Writes an item. What the format cannot hold of it goes to the loss report: attributes, geometries, relations,
     * lifespan, provenance; the item as a whole where nothing of it can be held, for one feature without a place must not
     * end the conversion of a town.
     *
     * @throws JunnException where the item cannot be written at all, with its id, or the result cannot be written
     */
    void write(T item);

    /** Completes the result and makes it visible. */
    void finish();

    /** How many items were written so far. */
    long written();

    /** What the format could not hold, so far. */
    LossReport losses();

    @Override
    void close();
}
