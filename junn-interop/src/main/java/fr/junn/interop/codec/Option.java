package fr.junn.interop.codec;

import fr.junn.core.error.JunnException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A choice that a codec offers beyond what all codecs have: a typed key with a default and help in two languages.
 *
 * @param <T> {@link String}, {@link Long}, {@link Double}, {@link Boolean} or an enum
 * @param name the name as on the command line: lower case with hyphens
 * @param type the type of the value
 * @param defaultValue what holds unless told otherwise
 * @param english one sentence of help in English
 * @param french one sentence of help in French
 */
public record Option<T>(String name, Class<T> type, T defaultValue, String english, String french) {
    public Option {
        boolean known = type == String.class
                || type == Long.class
                || type == Double.class
                || type == Boolean.class
                || type.isEnum();
        if (!known) {
            throw new JunnException(
                    CodecMessage.BAD_OPTION, name, type.getName(), "String, Long, Double, Boolean, enum");
        }
    }

    /** An option; the type is that of the default. */
    @SuppressWarnings("unchecked")
    public static <T> Option<T> of(String name, T defaultValue, String english, String french) {
        Class<?> type = defaultValue instanceof Enum<?> e ? e.getDeclaringClass() : defaultValue.getClass();
        return new Option<>(name, (Class<T>) type, defaultValue, english, french);
    }

    /** What may stand for a value, for help and messages. */
    public List<String> allowed() {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Option::print).toList();
        }
        return List.of(
                type == Boolean.class ? "true | false" : type.getSimpleName().toLowerCase(Locale.ROOT));
    }

    /**
     * The value that a text stands for.
     *
     * @throws JunnException {@link CodecMessage#BAD_OPTION}
     */
    public T parse(String text) {
        try {
            if (type == String.class) {
                return type.cast(text);
            } else if (type == Long.class) {
                return type.cast(Long.valueOf(text));
            } else if (type == Double.class) {
                return type.cast(Double.valueOf(text));
            } else if (type == Boolean.class && (text.equals("true") || text.equals("false"))) {
                return type.cast(Boolean.valueOf(text));
            } else if (type.isEnum()) {
                for (T constant : type.getEnumConstants()) {
                    if (print(constant).equals(text)) {
                        return constant;
                    }
                }
            }
        } catch (NumberFormatException e) {
            throw new JunnException(e, CodecMessage.BAD_OPTION, name, text, String.join(", ", allowed()));
        }
        throw new JunnException(CodecMessage.BAD_OPTION, name, text, String.join(", ", allowed()));
    }

    private static String print(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
