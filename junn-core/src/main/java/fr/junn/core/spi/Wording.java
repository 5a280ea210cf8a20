package fr.junn.core.spi;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.util.Locale;

/**
 * A text for people in English and in French, as a plug-in needs it for its titles and helps. Immutable.
 *
 * @param english not blank
 * @param french not blank
 */
public record Wording(String english, String french) {
    /** @throws JunnException {@link CoreMessage#ILLEGAL_ARGUMENT} if one of the two is blank */
    public Wording {
        require("English", english);
        require("French", french);
    }

    /** The text in both languages. */
    public static Wording of(String english, String french) {
        return new Wording(english, french);
    }

    /** The text for a reader: French where the locale's language is French, English otherwise. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
    }

    private static void require(String language, String text) {
        if (text.isBlank()) {
            throw new JunnException(CoreMessage.ILLEGAL_ARGUMENT, language + " text", "\"" + text + "\"", "not blank");
        }
    }
}
