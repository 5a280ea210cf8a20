package fr.junn.geometry.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As much JSON as the city models of the corpus need: maps, lists, text, numbers as text, true, false, null. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Number tokens stay text, so that whole numbers can be scaled as decimals. */
    record Numeral(String token) {}

    static Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.skip();
        if (json.at != text.length()) {
            throw new IllegalArgumentException("text after the end at " + json.at);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object o) {
        return (Map<String, Object>) o;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object o) {
        return (List<Object>) o;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        skip();
        if (at >= text.length()) {
            throw new IllegalArgumentException("ends early");
        }
        return text.charAt(at);
    }

    private boolean take(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    private void need(char c) {
        if (!take(c)) {
            throw new IllegalArgumentException("expected " + c + " at " + at);
        }
    }

    private Object value() {
        char c = peek();
        if (c == '{') {
            return object();
        }
        if (c == '[') {
            return list();
        }
        if (c == '"') {
            return string();
        }
        int from = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String token = text.substring(from, at);
        return switch (token) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> Map.of();
            default -> new Numeral(token);
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> out = new LinkedHashMap<>();
        need('{');
        if (!take('}')) {
            do {
                peek();
                String key = string();
                need(':');
                out.put(key, value());
            } while (take(','));
            need('}');
        }
        return out;
    }

    private List<Object> list() {
        List<Object> out = new ArrayList<>();
        need('[');
        if (!take(']')) {
            do {
                out.add(value());
            } while (take(','));
            need(']');
        }
        return out;
    }

    private String string() {
        need('"');
        StringBuilder out = new StringBuilder();
        for (; text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            }
            out.append(text.charAt(at));
        }
        at++;
        return out.toString();
    }
}
