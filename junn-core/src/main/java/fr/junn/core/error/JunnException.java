package fr.junn.core.error;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one unchecked root of all errors of the SDK: a message with its parts, and where it happened.
 *
 * <p>{@link #getMessage()} is English, {@link #getLocalizedMessage()} follows the default locale, {@link #text(Locale)} a
 * given one. Each text ends with the location, where one is known. An error can be serialised, whatever its parts were.
 * Subclasses exist only where a caller has something
 * different to do, such as {@link CancelledException}.
 */
public class JunnException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Message junnMessage;

    @SuppressWarnings("serial") // an unmodifiable list of plain values
    private final List<Object> parts;

    private final Location location;

    /**
     * @param message what went wrong
     * @param parts what the placeholders of the message stand for
     */
    public JunnException(Message message, @Nullable Object... parts) {
        this(message, parts, Location.UNKNOWN, null);
    }

    /**
     * @param cause what led to this, or null
     * @param message what went wrong
     * @param parts what the placeholders of the message stand for
     */
    public JunnException(@Nullable Throwable cause, Message message, @Nullable Object... parts) {
        this(message, parts, Location.UNKNOWN, cause);
    }

    /** For subclasses and {@link #at(Location)}. */
    protected JunnException(Message message, @Nullable Object[] parts, Location location, @Nullable Throwable cause) {
        super(null, cause);
        this.junnMessage = message;
        this.parts = Parts.keep(Arrays.asList(parts));
        this.location = location;
    }

    /** What went wrong; what tests and programs look at. */
    public final Message message() {
        return junnMessage;
    }

    /** What the placeholders of the message stand for: numbers, booleans, enum constants as given, all else as text. */
    public final List<Object> parts() {
        return parts;
    }

    /** Where it happened, as far as known. */
    public final Location location() {
        return location;
    }

    /**
     * The same error with a location: the parts that this error already knows win over those of {@code outer}, so that
     * each layer on the way up adds what only it knows. Stack trace, cause and suppressed errors are kept. A subclass
     * overrides it to keep its type.
     */
    public JunnException at(Location outer) {
        return relocated(new JunnException(junnMessage, parts.toArray(), location.within(outer), getCause()));
    }

    /** Copies stack trace and suppressed errors to {@code copy}; for overrides of {@link #at(Location)}. */
    protected final <E extends JunnException> E relocated(E copy) {
        copy.setStackTrace(getStackTrace());
        for (Throwable s : getSuppressed()) {
            copy.addSuppressed(s);
        }
        return copy;
    }

    /** The text for a reader, with the location. */
    public final String text(Locale locale) {
        String text = junnMessage.text(locale, parts.toArray());
        return location.isUnknown() ? text : text + " [" + location.text(locale) + "]";
    }

    @Override
    public final String getMessage() {
        return text(Locale.ENGLISH);
    }

    @Override
    public final String getLocalizedMessage() {
        return text(Locale.getDefault());
    }
}
