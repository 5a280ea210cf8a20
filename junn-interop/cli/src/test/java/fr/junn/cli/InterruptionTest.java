package fr.junn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.work.CancellationSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
    @TempDir
    Path folder;

    @Test
    void an_interrupted_command_says_so_ends_with_130_and_leaves_nothing() throws IOException {
        CancellationSource interrupted = new CancellationSource();
        interrupted.cancel();

        Run run = Run.with(Terminal.none(), interrupted, "demo", "--fast", "--out", folder.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(run.err()).contains("interrupted; nothing half-written is left");
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void on_a_terminal_progress_is_drawn_over_and_taken_away_before_the_result() {
        Run run = Run.with(
                new Terminal(true, false, 60),
                new CancellationSource(),
                "demo",
                "--fast",
                "--out",
                folder.toString(),
                "--lang",
                "en");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("\r\u001b[2K");
        assertThat(run.out()).doesNotContain("\u001b");
        for (String drawn : run.err().split("\r\u001b\\[2K|\n")) {
            assertThat(drawn.length()).as(drawn).isLessThan(60);
        }
    }
}
