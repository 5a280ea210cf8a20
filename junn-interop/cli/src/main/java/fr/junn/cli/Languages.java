package fr.junn.cli;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** In which language the command speaks: {@code --lang}, otherwise that of the locale; English or French. */
final class Languages {
    private static final String OPTION = "--lang";

    private Languages() {}

    /** The language that a command line asks for, before it is parsed, so that its own errors are in that language too. */
    static Locale of(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                return of(args[i + 1]);
            }
            if (args[i].startsWith(OPTION + "=")) {
                return of(args[i].substring(OPTION.length() + 1));
            }
        }
        return of(Locale.getDefault().getLanguage());
    }

    private static Locale of(String language) {
        return language.equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
    }

    static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /**
     * The help texts. Read as a resource of our own: {@link ResourceBundle#getBundle(String, Locale)} would fall back to
     * the language of the machine before it came to English.
     */
    static ResourceBundle help(Locale locale) {
        String name = isFrench(locale) ? "help_fr.properties" : "help.properties";
        try (InputStream in = Languages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new JunnException(CoreMessage.INTERNAL, "junn-cli", name + " is missing");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new JunnException(e, CoreMessage.INTERNAL, "junn-cli", name);
        }
    }

    /** Sets the headings of the usage help, of all commands. */
    static void translateLabels(CommandLine line, Locale locale) {
        ResourceBundle help = help(locale);
        var usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading(help.getString("heading.synopsis"));
        usage.synopsisSubcommandLabel(help.getString("label.command"));
        usage.parameterListHeading(help.getString("heading.parameters"));
        usage.optionListHeading(help.getString("heading.options"));
        usage.commandListHeading(help.getString("heading.commands"));
        usage.descriptionHeading("%n");
        line.getSubcommands().values().forEach(sub -> translateLabels(sub, locale));
    }
}
