package fr.junn.interop.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/** Where a parser stands, as a JSON path: {@code $.CityObjects.b1.geometry[0]}. */
final class JsonPaths {
    private JsonPaths() {}

    static String of(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(path, context);
        return path.toString();
    }

    private static void append(StringBuilder path, JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        if (parent == null) {
            path.append('$');
        } else {
            append(path, parent);
        }
        if (context.inArray() && context.hasCurrentIndex()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.inObject() && context.hasCurrentName()) {
            member(path, context.getCurrentName());
        }
    }

    private static void member(StringBuilder path, @Nullable String name) {
        String member = name == null ? "" : name;
        boolean plain = !member.isEmpty()
                && !Character.isDigit(member.charAt(0))
                && member.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        if (plain) {
            path.append('.').append(member);
        } else {
            path.append("['")
                    .append(member.replace("\\", "\\\\").replace("'", "\\'"))
                    .append("']");
        }
    }
}
