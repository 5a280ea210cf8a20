package fr.junn.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the value of a parameter may be. */
final class ParameterValues {
    private ParameterValues() {}

    /** The widest form of a value: numbers as Double or Long. */
    static Object plain(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        return value instanceof Float f ? Double.valueOf(f) : value;
    }

    /** The form in which the solver reads it; whole numbers do for real ones. */
    static Object widened(Parameter.Kind kind, Object plain) {
        return kind == Parameter.Kind.REAL && plain instanceof Long whole ? Double.valueOf(whole) : plain;
    }

    /** What was expected instead; null where the value is good. */
    static @Nullable String defect(Parameter.Kind kind, List<String> choices, double min, double max, Object value) {
        Object v = widened(kind, value);
        return switch (kind) {
            case REAL -> v instanceof Double d ? outside(d, min, max) : "a number";
            case INTEGER -> v instanceof Long n ? outside(n, min, max) : "a whole number";
            case FLAG -> v instanceof Boolean ? null : "true or false";
            case TEXT -> v instanceof String ? null : "a text";
            case CHOICE -> v instanceof String s && choices.contains(s) ? null : String.join(", ", choices);
        };
    }

    private static @Nullable String outside(double value, double min, double max) {
        return value >= min && value <= max ? null : min + " … " + max;
    }
}
