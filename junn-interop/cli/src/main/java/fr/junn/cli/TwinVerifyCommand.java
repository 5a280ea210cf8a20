package fr.junn.cli;

import fr.junn.core.error.Finding;
import fr.junn.core.spi.Providers;
import fr.junn.temporal.StoreReport;
import fr.junn.temporal.TwinStore;
import picocli.CommandLine.Command;

/** {@code junn twin verify STORE}: reads and checks all there is. */
@Command(name = "verify")
final class TwinVerifyCommand extends TwinTask {
    TwinVerifyCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        try (TwinStore twin = read()) {
            StoreReport report = twin.verify(console.progress(), junn().cancellation());
            console.result(
                    "twin-verify",
                    json -> json.member("valid", report.isSound())
                            .member("pages", report.pages())
                            .member("commits", report.commits())
                            .member("versions", report.versions())
                            .member("tombstones", report.tombstones())
                            .member("bytes", report.bytes())
                            .array("findings", report.findings(), (j, f) -> finding(j, f, console)),
                    out -> {
                        report.findings().forEach(f -> out.println(f.text(console.locale())));
                        out.println(CliMessage.VERIFIED.text(
                                console.locale(),
                                report.commits(),
                                report.versions(),
                                report.findings().size()));
                    });
            return report.isSound() ? ExitCode.DONE : ExitCode.BAD_DATA;
        }
    }

    private static void finding(Json json, Finding finding, Console console) {
        json.member("code", finding.message().code())
                .member("severity", Wire.name(finding.severity()))
                .member("message", finding.text(console.locale()))
                .object("location", j -> j.location(finding.location()));
    }
}
