package fr.junn.interop.codec;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.JunnException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A stream of items out of one source, in the order in which they stand there. Used by one thread; the items are
 * immutable and may go to others.
 *
 * <p>Order of calls: {@link #info()} at any time, {@link #next()} until it returns null, then {@link #diagnostics()} and
 * {@link #losses()} speak of the whole, and {@link #close()} always.
 *
 * @param <T> what is read
 */
public interface Reader<T> extends AutoCloseable {
    /** What is known of the whole before its items are read. */
    DatasetInfo info();

    /**
     * The next item.
     *
     * @return null at the end
     * @throws JunnException where reading cannot go on: the input is cut short, beyond a limit, or wrong in strict mode;
     *     the location says where
     * @throws fr.junn.core.error.CancelledException within a second of the cancellation
     */
    @Nullable
    T next();

    /** What was found wrong so far. */
    Diagnostics diagnostics();

    /** What was read but has no place in the vocabulary, so far. */
    LossReport losses();

    @Override
    void close();

    /** Hands all remaining items to {@code action}. */
    default void forEach(Consumer<? super T> action) {
        for (T item = next(); item != null; item = next()) {
            action.accept(item);
        }
    }

    /** The remaining items as a sequential stream that reads as it is consumed. Closing the stream closes the reader. */
    default Stream<T> stream() {
        Iterator<T> iterator = new Iterator<>() {
            private @Nullable T ahead = Reader.this.next();

            @Override
            public boolean hasNext() {
                return ahead != null;
            }

            @Override
            public T next() {
                T item = ahead;
                if (item == null) {
                    throw new NoSuchElementException();
                }
                ahead = Reader.this.next();
                return item;
            }
        };
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, traits), false)
                .onClose(this::close);
    }
}
