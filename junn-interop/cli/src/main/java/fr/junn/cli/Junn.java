package fr.junn.cli;

import fr.junn.core.spi.Providers;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.CancellationSource;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command, with the options that all commands share. */
@Command(
        name = "junn",
        sortOptions = false,
        subcommands = {
            InfoCommand.class,
            ValidateCommand.class,
            ConvertCommand.class,
            FormatsCommand.class,
            SolversCommand.class,
            SolverCommand.class,
            CrsCommand.class,
            TwinCommand.class,
            DemoCommand.class
        })
final class Junn implements Runnable {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;
    private final Locale locale;
    private final CancellationSource cancellation;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    @Option(names = "--version", descriptionKey = "option.version")
    private boolean version;

    @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "option.lang", scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedMethod") // called by picocli; the language itself is known before the line is parsed
    private void lang(String language) {
        if (!language.equals("fr") && !language.equals("en")) {
            throw new ParameterException(
                    spec.commandLine(), CliMessage.BAD_VALUE.text(locale, "--lang", language, "fr, en"));
        }
    }

    @Option(names = "--json", descriptionKey = "option.json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "option.quiet",
            scope = ScopeType.INHERIT)
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "option.verbose",
            scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(names = "--plugins", paramLabel = "DIR", descriptionKey = "option.plugins", scope = ScopeType.INHERIT)
    private List<Path> plugins = new ArrayList<>();

    Junn(PrintWriter out, PrintWriter err, Terminal terminal, Locale locale, CancellationSource cancellation) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.locale = locale;
        this.cancellation = cancellation;
    }

    /** Without a command: the version where it is asked for, otherwise the help and the code of wrong usage. */
    @Override
    public void run() {
        if (!version) {
            throw new ParameterException(spec.commandLine(), CliMessage.NO_COMMAND.text(locale));
        }
        Version.print(console());
    }

    Console console() {
        return new Console(out, err, terminal, locale, json, quiet, verbose);
    }

    Locale locale() {
        return locale;
    }

    boolean verbose() {
        return verbose;
    }

    Cancellation cancellation() {
        return cancellation;
    }

    /** Where plug-ins are looked for. The caller closes it. */
    Providers providers() {
        return plugins.isEmpty() ? Providers.standard() : Providers.withPlugins(plugins.toArray(Path[]::new));
    }
}
