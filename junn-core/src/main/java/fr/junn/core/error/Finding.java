package fr.junn.core.error;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something found in the data while work goes on: what, how grave, where, and where it was measured, by how much.
 *
 * @param severity how much it matters
 * @param message what was found
 * @param parts what the placeholders of the message stand for: numbers, booleans, enum constants as given, all else as text
 * @param location where
 * @param value the measured value, in the unit the message states; NaN where nothing was measured
 * @param tolerance the bound it was held against, same unit; NaN where there is none
 */
public record Finding(
        Severity severity, Message message, List<Object> parts, Location location, double value, double tolerance) {

    public Finding {
        parts = Parts.keep(parts);
    }

    /** Worth knowing. */
    public static Finding info(Message message, Location location, Object... parts) {
        return of(Severity.INFO, message, location, parts);
    }

    /** Suspicious or repaired. */
    public static Finding warning(Message message, Location location, Object... parts) {
        return of(Severity.WARNING, message, location, parts);
    }

    /** Wrong. */
    public static Finding error(Message message, Location location, Object... parts) {
        return of(Severity.ERROR, message, location, parts);
    }

    /** A finding without a measured value. */
    public static Finding of(Severity severity, Message message, Location location, Object... parts) {
        return new Finding(severity, message, Arrays.asList(parts), location, Double.NaN, Double.NaN);
    }

    /** What a lenient reader notes instead of throwing {@code error}. */
    public static Finding of(Severity severity, JunnException error) {
        return new Finding(severity, error.message(), error.parts(), error.location(), Double.NaN, Double.NaN);
    }

    /** The same with a measured value and the bound it was held against, both in the unit that the message states. */
    public Finding measured(double newValue, double newTolerance) {
        return new Finding(severity, message, parts, location, newValue, newTolerance);
    }

    /** The same, its location completed by what {@code outer} knows. */
    public Finding within(Location outer) {
        return new Finding(severity, message, parts, location.within(outer), value, tolerance);
    }

    /** The stable code of the message. */
    public String code() {
        return message.code();
    }

    /** The text for a reader, with the location. */
    public String text(Locale locale) {
        String text = message.text(locale, parts.toArray());
        return location.isUnknown() ? text : text + " [" + location.text(locale) + "]";
    }

    /** The error that a strict reader throws for this finding. */
    public JunnException toException() {
        return new JunnException(message, parts.toArray()).at(location);
    }
}
