package fr.junn.temporal.page;

import java.io.IOException;
import java.util.List;

/** A place that holds named {@link PageStore}s: a folder, a bucket. Safe for use by several threads. */
public interface PageSpace extends AutoCloseable {
    /** The store of that name; made where there is none and the space can be written to. */
    PageStore open(String name) throws IOException;

    /** The names of all stores. */
    List<String> names() throws IOException;

    /** Removes a store; its bytes are gone. */
    void delete(String name) throws IOException;

    /** Whether it can only be read. */
    boolean readOnly();

    /**
     * How far a writer that is at work says that the log is durable; −1 where no one writes, so that all whole commits are.
     * Readers stop there.
     */
    long durableEnd();

    /** A writer says how far the log is durable, for readers. Need not be durable itself. */
    void tellDurable(long end);

    /** What it is called, for messages. */
    String place();

    @Override
    void close() throws IOException;
}
