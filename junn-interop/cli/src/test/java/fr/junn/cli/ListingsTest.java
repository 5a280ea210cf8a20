package fr.junn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingsTest {
    @Test
    void formats_are_listed_with_what_they_can_do() {
        JsonNode formats =
                Documents.check(Run.of("formats", "--json"), "formats").get("formats");

        assertThat(formats.findValuesAsText("id"))
                .contains("cityjson", "geojson")
                .isSorted();
        for (JsonNode format : formats) {
            boolean useful =
                    !format.get("reads").isEmpty() || !format.get("writes").isEmpty();
            assertThat(useful).as(format.get("id").asText()).isTrue();
        }
        assertThat(Run.of("formats").out()).contains("cityjson", ".city.json");
    }

    @Test
    void solvers_are_listed_and_described() {
        JsonNode solvers =
                Documents.check(Run.of("solvers", "--json"), "solvers").get("solvers");
        JsonNode bathtub = Documents.check(Run.of("solver", "describe", "bathtub", "--json"), "solver");

        assertThat(solvers.findValuesAsText("name")).contains("bathtub");
        assertThat(bathtub.get("ports").findValuesAsText("name")).contains("terrain", "depth");
        assertThat(bathtub.get("parameters").findValuesAsText("name")).contains("level");
        assertThat(Run.of("solver", "describe", "bathtub", "--lang", "fr").out())
                .contains("eau dormante", "paramètres :");
    }

    @Test
    void a_solver_that_is_not_there_is_wrong_usage_and_names_those_there_are() {
        Run run = Run.of("solver", "describe", "bathtube", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: ").contains("bathtube").contains("bathtub");
    }

    @Test
    void solver_alone_is_wrong_usage() {
        assertThat(Run.of("solver").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("solver", "describe", "--lang", "en").err()).startsWith("error: missing: NAME");
    }

    @Test
    void the_demonstration_tells_its_numbers_as_a_document(@TempDir Path folder) {
        Run run = Run.of("demo", "--fast", "--out", folder.toString(), "--json");

        assertThat(run.code()).isZero();
        JsonNode demo = Documents.check(run, "demo");
        assertThat(demo.get("scenarios").findValuesAsText("id")).containsExactly("today", "project");
        assertThat(demo.get("indicators").get("flooded_buildings").asDouble()).isNegative();
    }

    @Test
    void quiet_means_results_alone(@TempDir Path folder) {
        Run run = Run.of("demo", "--fast", "--out", folder.toString(), "--quiet", "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("flooded area [ha]");
    }
}
