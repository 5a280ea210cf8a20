package fr.junn.cli.data;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.value.Value;
import fr.junn.interop.codec.CodecMessage;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on one attribute, as on the command line: {@code height>12.5}, {@code usage=1000}, {@code usage!=1000}, {@code name}
 * (has a value). Numbers are compared as numbers where both sides are, texts as texts.
 *
 * @param name the attribute
 * @param operator empty, {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param value what it is held against
 */
public record Condition(String name, String operator, String value) {
    private static final Pattern FORM = Pattern.compile("\\s*([^=<>!]+?)\\s*(?:(=|!=|<=|>=|<|>)\\s*(.*?))?\\s*");

    /**
     * Reads a condition.
     *
     * @throws JunnException {@link CodecMessage#BAD_OPTION}
     */
    public static Condition parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new JunnException(CodecMessage.BAD_OPTION, "--filter", text, "NAME=VALUE, NAME>VALUE, NAME");
        }
        String operator = matcher.group(2) == null ? "" : matcher.group(2);
        return new Condition(matcher.group(1), operator, matcher.group(3) == null ? "" : matcher.group(3));
    }

    /** Whether a feature keeps it; one without the attribute does not. */
    public boolean holds(Feature feature) {
        Optional<Value> found = feature.get(name);
        if (found.isEmpty() || found.get() instanceof Value.Absent) {
            return false;
        }
        if (operator.isEmpty()) {
            return true;
        }
        int order = order(feature, found.get());
        return switch (operator) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private int order(Feature feature, Value found) {
        OptionalDouble number = feature.number(name);
        if (number.isPresent()) {
            try {
                return Double.compare(number.getAsDouble(), Double.parseDouble(value));
            } catch (NumberFormatException e) {
                return found.text().compareTo(value);
            }
        }
        return found.text().compareTo(value);
    }
}
