package fr.junn.interop.json;

import org.jspecify.annotations.Nullable;

/** How members stand in a JSON path: {@code $.CityObjects.b1.geometry[0]}. */
public final class JsonPaths {
    private JsonPaths() {}

    /** The path of a member. */
    public static String member(String path, String name) {
        StringBuilder out = new StringBuilder(path);
        member(out, name);
        return out.toString();
    }

    static void member(StringBuilder path, @Nullable String name) {
        if (name == null) {
            return;
        }
        boolean plain = !name.isEmpty()
                && !Character.isDigit(name.charAt(0))
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        if (plain) {
            path.append('.').append(name);
        } else {
            path.append("['")
                    .append(name.replace("\\", "\\\\").replace("'", "\\'"))
                    .append("']");
        }
    }
}
