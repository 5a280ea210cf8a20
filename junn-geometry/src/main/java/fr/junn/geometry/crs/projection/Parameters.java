package fr.junn.geometry.crs.projection;

import fr.junn.core.error.JunnException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The name of a projection's method and its parameters, in the words of PROJ. */
final class Parameters {
    private final String text;
    private final String method;
    private final Map<String, String> values;

    private Parameters(String text, String method, Map<String, String> values) {
        this.text = text;
        this.method = method;
        this.values = values;
    }

    static Parameters parse(String text) {
        String method = "";
        Map<String, String> values = new HashMap<>();
        for (String word : text.trim().split("\\s+")) {
            String plain = word.startsWith("+") ? word.substring(1) : word;
            int equals = plain.indexOf('=');
            String name = equals < 0 ? plain : plain.substring(0, equals);
            String value = equals < 0 ? "" : plain.substring(equals + 1);
            if (name.equals("proj")) {
                method = value.toLowerCase(Locale.ROOT);
            } else if (equals < 0 && method.isEmpty()) {
                method = name.toLowerCase(Locale.ROOT);
            } else {
                values.put(name, value);
            }
        }
        if (method.isEmpty()) {
            throw new JunnException(ProjectionMessage.BAD_PARAMETERS, text, "no method");
        }
        return new Parameters(text, method, values);
    }

    String text() {
        return text;
    }

    String method() {
        return method;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    double number(String name, double absent) {
        String value = values.get(name);
        if (value == null) {
            return absent;
        }
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new JunnException(e, ProjectionMessage.BAD_PARAMETERS, text, name + "=" + value);
        }
    }

    double required(String name) {
        if (!has(name)) {
            throw new JunnException(ProjectionMessage.BAD_PARAMETERS, text, "no " + name);
        }
        return number(name, 0);
    }

    /** The scale at the origin, under either of its names. */
    double scale() {
        return number("k_0", number("k", 1));
    }

    /** The length of the unit of eastings and northings [m]. */
    double metresPerUnit() {
        double named = switch (text("units")) {
            case "ft" -> 0.3048;
            case "us-ft" -> 1200.0 / 3937;
            case "km" -> 1000;
            default -> 1;
        };
        return number("to_meter", named);
    }

    /** As words that begin with a plus, for Proj4J. */
    String proj4() {
        StringBuilder out = new StringBuilder("+proj=").append(method);
        values.forEach((name, value) -> out.append(" +").append(name).append(value.isEmpty() ? "" : "=" + value));
        return out.toString();
    }
}
