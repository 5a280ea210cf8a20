package fr.junn.core.error;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * Something the SDK can say, as a template in English and in French.
 *
 * <p>Implemented by enums only, one per module or package, so that code and tests refer to a constant and a missing
 * translation does not compile. Templates are {@link MessageFormat} patterns: parts are {@code {0}}, {@code {1}}, …, an
 * apostrophe is doubled. A template names the thing, the value found, the bound or form expected with its unit, and what
 * to do.
 *
 * <pre>{@code
 * enum UnitMessage implements Message {
 *     UNKNOWN_UNIT("unknown unit \"{0}\": …", "unité inconnue « {0} » : …");
 *     …
 * }
 * }</pre>
 *
 * <p>Implementations are immutable and safe for use by several threads.
 */
public interface Message extends Serializable {
    /** The name of the constant. Supplied by the enum. */
    String name();

    /** The English template. */
    String english();

    /** The French template. */
    String french();

    /**
     * The code by which a program recognises the message in machine-readable output, stable between versions: by default
     * the name of the constant in lower case with hyphens, such as {@code unknown-unit}. A domain with codes of its own
     * (such as the numbers of ISO 19107 validation) overrides it.
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The text for a reader: French where the locale's language is French, English otherwise. Numbers among the parts are
     * printed as given, without grouping, so that a value can be searched for in the data it came from.
     *
     * @param locale the reader's locale
     * @param parts what the template's placeholders stand for
     */
    default String text(Locale locale, Object... parts) {
        String template = locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french() : english();
        String[] printed = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            printed[i] = Parts.print(parts[i]);
        }
        try {
            return new MessageFormat(template, Locale.ROOT).format((Object[]) printed);
        } catch (IllegalArgumentException e) { // a foreign template with a defect must not hide the error it tells of
            return template + " " + String.join(", ", printed);
        }
    }
}
