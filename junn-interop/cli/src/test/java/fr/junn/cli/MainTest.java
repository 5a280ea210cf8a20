package fr.junn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.work.CancellationSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void the_help_names_the_commands_and_the_exit_codes_in_english_and_french() {
        Run english = Run.of("--help", "--lang", "en");
        Run french = Run.of("--help", "--lang=fr");

        assertThat(english.code()).isZero();
        assertThat(english.out()).contains("Usage: junn", "formats", "List the codecs", "130 interrupted");
        assertThat(french.code()).isZero();
        assertThat(french.out())
                .contains("Utilisation : junn", "formats", "Lister les codecs", "130", "interrompu.")
                .doesNotContain("Usage:", "Options:", "Commands:");
        assertThat(english.err() + french.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats", "solvers", "demo"})
    void every_command_has_help_in_both_languages(String command) {
        for (String lang : List.of("en", "fr")) {
            Run run = Run.of(command, "--help", "--lang", lang);

            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("--json", "--lang", "--quiet", "--verbose", "--plugins");
        }
        assertThat(Run.of(command, "--help", "--lang", "fr").out())
                .isNotEqualTo(Run.of(command, "--help", "--lang", "en").out());
    }

    @Test
    void the_version_says_that_the_project_is_independent() {
        Run text = Run.of("--version", "--lang", "en");
        Run french = Run.of("--version", "--lang", "fr");

        assertThat(text.code()).isZero();
        assertThat(text.out()).startsWith("junn 0.").contains("Java", "not affiliated with IGN, Cerema, Inria");
        assertThat(french.out()).contains("sans lien avec l'IGN, le Cerema, Inria");
        Documents.check(Run.of("--version", "--json"), "version");
    }

    @Test
    void no_command_is_wrong_usage() {
        Run run = Run.of("--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly("error: no command given", "see: junn --help");
    }

    @Test
    void an_unknown_command_is_wrong_usage_and_names_the_nearest() {
        Run run = Run.of("format", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("error: unknown command: format; there are, nearest first: formats"));
    }

    @Test
    void an_unknown_option_or_a_bad_value_is_wrong_usage_in_the_readers_language() {
        Run option = Run.of("formats", "--nonsense", "--lang", "fr");
        Run value = Run.of("formats", "--lang", "de");

        assertThat(option.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(option.err()).contains("argument inconnu : --nonsense", "voir : junn formats --help");
        assertThat(value.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(value.err()).contains("--lang").contains("de");
    }

    @Test
    void errors_are_one_json_document_on_standard_output_when_asked_for() {
        Run usage = Run.of("formats", "--nonsense", "--json");
        Run failed = Run.of("formats", "--plugins", "no-such-folder", "--json");

        assertThat(Documents.check(usage, "error").get("code").asText()).isEqualTo("wrong-usage");
        assertThat(usage.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Documents.check(failed, "error").get("code").asText()).isEqualTo("no-plugin-folder");
        assertThat(failed.code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void the_trace_is_shown_when_asked_for_and_only_then() {
        Run brief = Run.of("formats", "--plugins", "no-such-folder", "--lang", "en");
        Run verbose = Run.of("formats", "--plugins", "no-such-folder", "--verbose");

        assertThat(brief.err().lines()).hasSize(1);
        assertThat(brief.err()).startsWith("error: ").contains("no-such-folder");
        assertThat(verbose.err()).contains("at fr.junn.core.spi.");
    }

    @Test
    void without_a_terminal_there_are_no_colours_and_no_line_is_drawn_over() {
        for (Run run : List.of(Run.of("--help"), Run.of("formats"), Run.of("nonsense"))) {
            assertThat(run.out() + run.err()).doesNotContain("\u001b", "\r");
        }
    }

    @Test
    void on_a_terminal_the_help_is_coloured() {
        Run run = Run.with(new Terminal(true, true, 100), new CancellationSource(), "--help");

        assertThat(run.out()).contains("\u001b[");
    }
}
