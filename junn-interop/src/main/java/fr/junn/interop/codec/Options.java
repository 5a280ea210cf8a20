package fr.junn.interop.codec;

import fr.junn.core.error.JunnException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values of codec-specific {@linkplain Option options}, by name. Immutable. */
public final class Options {
    private static final Options NONE = new Options(Map.of());

    private final Map<String, Object> values;

    private Options(Map<String, Object> values) {
        this.values = values;
    }

    /** All defaults. */
    public static Options none() {
        return NONE;
    }

    /** The same with one more value. */
    public <T> Options with(Option<T> option, T value) {
        Map<String, Object> copy = new TreeMap<>(values);
        copy.put(option.name(), value);
        return new Options(copy);
    }

    /**
     * Values given as text, such as on a command line.
     *
     * @throws JunnException {@link CodecMessage#UNKNOWN_OPTION} naming those there are, {@link CodecMessage#BAD_OPTION}
     */
    public static Options parse(Map<String, String> texts, Collection<Option<?>> known) {
        Options result = NONE;
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            Option<?> option = known.stream()
                    .filter(o -> o.name().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new JunnException(
                            CodecMessage.UNKNOWN_OPTION,
                            entry.getKey(),
                            known.stream().map(Option::name).sorted().collect(Collectors.joining(", "))));
            result = result.withParsed(option, entry.getValue());
        }
        return result;
    }

    private <T> Options withParsed(Option<T> option, String text) {
        return with(option, option.parse(text));
    }

    /** The value of an option: the one given, otherwise its default. */
    public <T> T get(Option<T> option) {
        Object value = values.get(option.name());
        return value == null ? option.defaultValue() : option.type().cast(value);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
