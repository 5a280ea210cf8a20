package fr.junn.cli;

import fr.junn.core.spi.Providers;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.CodecRegistry;
import fr.junn.interop.codec.Codecs;
import fr.junn.interop.codec.FormatDescription;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code junn formats}: the codecs at hand and what they can do. */
@Command(name = "formats")
final class FormatsCommand extends JunnTask {
    FormatsCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        CodecRegistry registry = Codecs.of(providers);
        registry.findings().forEach(console::finding);
        List<CodecProvider> codecs = registry.all();
        if (codecs.isEmpty()) {
            console.note(CliMessage.NO_FORMATS);
        }
        console.result(
                "formats",
                json -> json.array("formats", codecs, (j, codec) -> {
                    FormatDescription format = codec.format();
                    j.member("id", codec.name())
                            .member("name", format.title())
                            .member("provider", codec.getClass().getName())
                            .member("providerVersion", codec.version())
                            .member("description", codec.description(console.locale()))
                            .member("specification", format.specification())
                            .member("versions", format.versions())
                            .member("extensions", format.extensions())
                            .member("mediaTypes", format.mediaTypes())
                            .member("reads", names(format.reads()))
                            .member("writes", names(format.writes()))
                            .member("capabilities", names(format.capabilities()))
                            .array(
                                    "options",
                                    format.options(),
                                    (o, option) -> o.member("name", option.name())
                                            .member("default", option.defaultValue())
                                            .member("values", option.allowed())
                                            .member(
                                                    "help",
                                                    Languages.isFrench(console.locale())
                                                            ? option.french()
                                                            : option.english()));
                }),
                out -> codecs.forEach(codec -> print(out, codec, console.locale())));
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, CodecProvider codec, Locale locale) {
        FormatDescription format = codec.format();
        out.printf(Locale.ROOT, "%-12s %s %s%n", codec.name(), format.title(), String.join(", ", format.versions()));
        out.printf(Locale.ROOT, "             %s%n", codec.description(locale));
        out.printf(Locale.ROOT, "             .%s%n", String.join(" .", format.extensions()));
        String reads = String.join(", ", names(format.reads()));
        String writes = String.join(", ", names(format.writes()));
        boolean french = Languages.isFrench(locale);
        out.printf(
                Locale.ROOT,
                "             %s: %s; %s: %s%n",
                french ? "lit" : "reads",
                reads.isEmpty() ? "-" : reads,
                french ? "écrit" : "writes",
                writes.isEmpty() ? "-" : writes);
    }

    /** Enum constants as they stand in documents: lower case with hyphens, in the order of their declaration. */
    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .map(Wire::name)
                .toList();
    }
}
