package fr.junn.cli;

import fr.junn.cli.demo.Demo;
import fr.junn.core.spi.Providers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code junn demo}: the main job on a generated town. */
@Command(name = "demo")
final class DemoCommand extends JunnTask {
    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
    private Path out = Path.of("demo");

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "demo.data")
    private @Nullable Path data;

    @Option(names = "--fast", descriptionKey = "demo.fast")
    private boolean fast;

    @Option(names = "--resume", descriptionKey = "demo.resume")
    private boolean resume;

    DemoCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        Demo demo = Demo.run(
                providers,
                console.progress(),
                junn().cancellation(),
                new Demo.Wishes(out, data == null ? out : data, fast, resume));
        console.result(
                "demo",
                json -> json.member("report", demo.report().toString())
                        .member("tiles", null)
                        .member("files", demo.files())
                        .array(
                                "scenarios",
                                demo.scenarios(),
                                (j, s) -> j.member("id", s.id())
                                        .member("label", s.label().text(console.locale()))
                                        .object(
                                                "indicators",
                                                o -> s.indicators().forEach(o::member)))
                        .object("indicators", o -> demo.differences().forEach(o::member)),
                text -> demo.print(text, console.locale()));
        return ExitCode.DONE;
    }
}
