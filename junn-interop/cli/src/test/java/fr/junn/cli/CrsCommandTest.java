package fr.junn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.junn.testkit.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrsCommandTest {
    @TempDir
    private Path folder;

    private Path points(String... lines) throws IOException {
        return Files.writeString(folder.resolve("in.csv"), String.join("\n", lines) + "\n");
    }

    @Test
    void a_system_is_described() {
        JsonNode info = Documents.check(Run.of("crs", "info", "EPSG:2154+5720", "--json"), "crs-info");

        assertThat(info.get("kind").asText()).isEqualTo("compound");
        assertThat(info.get("heights").asText()).isEqualTo("NGF-IGN69 height");
        assertThat(Run.of("crs", "info", "2154", "--lang", "fr").out()).contains("référentiel", "IGNF:LAMB93");
    }

    @Test
    void operations_are_listed_with_the_grids_that_they_need() {
        Run run = Run.of("crs", "operations", "EPSG:27572", "EPSG:2154", "--grids", folder.toString(), "--json");
        JsonNode first =
                Documents.check(run, "crs-operations").get("operations").get(0);

        assertThat(first.get("grids").get(0).asText()).isEqualTo("gr3df97a");
        assertThat(first.get("available").asBoolean()).isFalse();
        assertThat(first.get("accuracy").asDouble()).isEqualTo(1);
    }

    @Test
    void points_go_through_in_the_official_order_with_heading_and_other_columns() throws IOException {
        Path in = points("lat,lon,name", "46.5,3,origin", "# remark", "48.8534023472,2.3487848972,point zero");
        Run run = Run.of("crs", "transform", "--from", "EPSG:4171", "--to", "EPSG:2154", in.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        lat,lon,name
                        700000.0000,6600000.0000,origin
                        # remark
                        652215.5200,6861681.7701,point zero
                        """);
    }

    @Test
    void other_signs_and_the_order_of_the_habit_are_taken_on_demand() throws IOException {
        Path in = points("3;46,5;x");
        Run run = Run.of(
                "crs",
                "transform",
                "--from",
                "EPSG:4171",
                "--to",
                "EPSG:2154",
                "--order",
                "xy",
                "--sep",
                ";",
                "--decimal",
                ",",
                in.toString());

        assertThat(run.out()).isEqualTo("700000,0000;6600000,0000;x\n");
    }

    @Test
    void a_file_is_written_whole_and_the_document_tells_the_grids() throws IOException {
        Path in = points("43.6109,3.8761,0");
        Path out = folder.resolve("out.csv");
        String grids = Corpus.file("ogc_french/grids_ign").toString();
        Run run = Run.of(
                "crs",
                "transform",
                "--from",
                "EPSG:9785",
                "--to",
                "EPSG:9781",
                "--grids",
                grids,
                in.toString(),
                out.toString(),
                "--json");
        JsonNode document = Documents.check(run, "crs-transform");

        assertThat(out).hasContent("43.6109000000,3.8761000000,49.6904");
        assertThat(document.get("grids").get(0).get("name").asText()).isEqualTo("raf20");
        assertThat(document.get("accuracy").asDouble()).isEqualTo(0.01);
        assertThat(document.get("points").asInt()).isEqualTo(1);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2); // no temporary file is left
        }
    }

    @Test
    void what_cannot_be_done_is_refused_with_line_and_code() throws IOException {
        Path in = points("46.5,3", "46.5,east");
        Run bad = Run.of("crs", "transform", "--from", "EPSG:4171", "--to", "EPSG:2154", in.toString(), "--lang", "en");
        assertThat(bad.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err()).contains("line 2", "east");

        Run unknown = Run.of("crs", "info", "EPSG:31370");
        assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_USAGE);

        Run grid = Run.of(
                "crs",
                "transform",
                "--from",
                "EPSG:27572",
                "--to",
                "EPSG:2154",
                "--grids",
                folder.toString(),
                in.toString(),
                "--json");
        assertThat(grid.code()).isEqualTo(ExitCode.FAILED);
        assertThat(Documents.check(grid, "error").get("code").asText()).isEqualTo("missing-grid");

        Run epoch = Run.of("crs", "transform", "--from", "EPSG:9990", "--to", "EPSG:9782", in.toString());
        assertThat(epoch.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("crs").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void whoever_accepts_less_gets_it_said() throws IOException {
        Path in = points("600000,2200000");
        Run run = Run.of(
                "crs",
                "transform",
                "--from",
                "EPSG:27572",
                "--to",
                "EPSG:2154",
                "--grids",
                folder.toString(),
                "--accept",
                "3",
                in.toString(),
                "--lang",
                "en");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("stated accuracy", "2.1 m");
    }
}
