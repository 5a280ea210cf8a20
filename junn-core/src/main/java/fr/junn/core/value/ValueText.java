package fr.junn.core.value;

import java.util.stream.Collectors;

/** Prints values; the inverse is in {@link Conversions}. */
final class ValueText {
    private ValueText() {}

    static String print(Value value) {
        if (value instanceof Value.Text v) {
            return v.value();
        } else if (value instanceof Value.Int v) {
            return Long.toString(v.value());
        } else if (value instanceof Value.Real v) {
            return Double.toString(v.value());
        } else if (value instanceof Value.Bool v) {
            return Boolean.toString(v.value());
        } else if (value instanceof Value.Measured v) {
            return v.value().toString();
        } else if (value instanceof Value.Code v) {
            return v.value();
        } else if (value instanceof Value.Date v) {
            return Dates.print(v);
        } else if (value instanceof Value.Moment v) {
            return Dates.print(v);
        } else if (value instanceof Value.Period v) {
            return Dates.print(v);
        } else if (value instanceof Value.Uri v) {
            return v.value();
        } else if (value instanceof Value.Reference v) {
            return v.identifier().isEmpty() && v.uri() != null ? v.uri() : v.identifier();
        } else if (value instanceof Value.Absent v) {
            return v.reason().isEmpty() ? "absent" : "absent (" + v.reason() + ")";
        } else if (value instanceof Value.Nested v) {
            return v.attributes().stream()
                    .map(a -> a.name() + "=" + a.value().text())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return ((Value.Many) value).items().stream().map(Value::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
