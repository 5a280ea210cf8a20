package fr.junn.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What {@code --version} says. */
final class Version {
    private Version() {}

    static void print(Console console) {
        Properties build = build();
        String version = build.getProperty("version", "?");
        String commit = build.getProperty("commit", "?");
        String java = System.getProperty("java.version") + ", " + System.getProperty("java.vendor");
        String independent = CliMessage.INDEPENDENT.text(console.locale());
        console.result(
                "version",
                json -> json.member("version", version)
                        .member("commit", commit)
                        .member("java", java)
                        .member("notice", independent),
                out -> {
                    out.println("junn " + version + " (" + commit + "), Java " + java);
                    out.println(independent);
                });
    }

    private static Properties build() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
