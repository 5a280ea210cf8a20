package fr.junn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.junn.testkit.Corpus;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(bad.out()).isEqualTo("700000.0000,6600000.0000\n"); // what stands before it is done
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

    private Run transform(String from, String to, Path in, String... more) {
        List<String> line = new ArrayList<>(List.of("crs", "transform", "--from", from, "--to", to, in.toString()));
        line.addAll(List.of(more));
        return Run.of(line.toArray(new String[0]));
    }

    @Test
    void a_document_is_whole_or_an_error_alone_and_a_file_is_written_whole_or_not_at_all() throws IOException {
        Path in = points("46.5,3", "91,3");
        Run json = transform("EPSG:4171", "EPSG:2154", in, "--json");
        assertThat(json.code()).isEqualTo(ExitCode.BAD_DATA);
        JsonNode error = Documents.check(json, "error");
        assertThat(error.get("code").asText()).isEqualTo("outside-domain");
        assertThat(error.get("location").get("line").asInt()).isEqualTo(2);

        Path out = Files.writeString(folder.resolve("out.csv"), "before");
        assertThat(transform("EPSG:4171", "EPSG:2154", in, out.toString()).code())
                .isEqualTo(ExitCode.BAD_DATA);
        assertThat(out).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void the_document_without_a_file_has_the_lines() throws IOException {
        JsonNode document =
                Documents.check(transform("EPSG:4171", "EPSG:2154", points("46.5,3,\"a\""), "--json"), "crs-transform");
        assertThat(document.get("lines").get(0).asText()).isEqualTo("700000.0000,6600000.0000,\"a\"");
        JsonNode none = Documents.check(
                transform("EPSG:4171", "EPSG:2154", Files.writeString(folder.resolve("no.csv"), ""), "--json"),
                "crs-transform");
        assertThat(none.get("points").asInt()).isZero();
        assertThat(none.get("lines")).isEmpty();
    }

    @Test
    void texts_of_other_systems_are_taken_by_their_encoding() throws IOException {
        // a byte order mark and carriage returns, as a spreadsheet writes them
        Path marked = Files.writeString(folder.resolve("bom.csv"), "\uFEFF46.5,3,é\r\n46.5,3\r\n");
        assertThat(transform("EPSG:4171", "EPSG:2154", marked).out())
                .isEqualTo("700000.0000,6600000.0000,é\n700000.0000,6600000.0000\n");

        Path western = Files.write(folder.resolve("w.csv"), "46.5,3,été\n".getBytes(Charset.forName("windows-1252")));
        Run bad = transform("EPSG:4171", "EPSG:2154", western, "--json");
        assertThat(bad.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(Documents.check(bad, "error").get("code").asText()).isEqualTo("wrong-charset");
        assertThat(transform("EPSG:4171", "EPSG:2154", western, "--charset", "windows-1252")
                        .out())
                .isEqualTo("700000.0000,6600000.0000,été\n");
    }

    @Test
    void what_is_no_table_of_points_is_refused_before_it_fills_the_memory() throws IOException {
        Path endless = Files.write(folder.resolve("zeros.bin"), new byte[4 << 20]);
        Run run = transform("EPSG:4171", "EPSG:2154", endless, "--json");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(Documents.check(run, "error").get("code").asText()).isEqualTo("limit-exceeded");
        for (String line : List.of("46.5", "46.5,", "46.5,3d", "46.5;3", "NaN,3", "46.5,Infinity")) {
            Run bad = transform("EPSG:4171", "EPSG:2154", points("46.5,3", line), "--json");
            assertThat(Documents.check(bad, "error").get("code").asText())
                    .as(line)
                    .isEqualTo("not-a-position");
        }
        Run absent = transform("EPSG:4171", "EPSG:2154", folder.resolve("none.csv"), "--json");
        assertThat(absent.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Documents.check(absent, "error").get("code").asText()).isEqualTo("not-found");
        Run signs = transform("EPSG:4171", "EPSG:2154", points("46,5;3"), "--sep", ",", "--decimal", ",");
        assertThat(signs.code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void points_for_which_nobody_states_an_accuracy_are_told() throws IOException {
        Path in = points("46.5,3", "40.4,-3.7"); // the second is Madrid
        Run run = transform("EPSG:4230", "EPSG:4258", in, "--grids", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1 points lie outside \"France\"");
        assertThat(Documents.check(
                                transform("EPSG:4230", "EPSG:4258", in, "--grids", folder.toString(), "--json"),
                                "crs-transform")
                        .get("outside")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void numbers_are_printed_as_they_are_rounded() throws IOException {
        Path in = points("652000,6862000,-0.00004", "1e-9,-5000000.12345,123456789012.5", "-0.00006,0,0");
        Run run = Run.of(
                "crs", "transform", "--from", "EPSG:5698", "--to", "EPSG:2154+5720", "--order", "xy", in.toString());
        assertThat(run.out()).isEqualTo("""
                        652000.0000,6862000.0000,0.0000
                        0.0000,-5000000.1234,123456789012.5000
                        -0.0001,0.0000,0.0000
                        """);
    }

    @Test
    void grids_are_listed_with_what_they_enable() {
        String place = Corpus.file("ogc_french/grids_ign").toString();
        JsonNode grids = Documents.check(Run.of("crs", "grids", "--grids", place, "--json"), "crs-grids")
                .get("grids");
        assertThat(grids).hasSizeGreaterThan(40);
        assertThat(grids.findValuesAsText("name")).contains("raf20", "rac23", "gr3df97a");
        assertThat(grids.findValuesAsText("id")).contains("EPSG:9876", "EPSG:9327");
        Run none = Run.of("crs", "grids", "--grids", folder.toString(), "--lang", "fr");
        assertThat(none.code()).isZero();
        assertThat(none.err()).contains("JUNN_GRIDS");
        assertThat(Run.of("crs", "grids", "--grids", folder.resolve("away").toString())
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void old_heights_are_refused_with_the_explanation() {
        Run run = Run.of("crs", "operations", "EPSG:27572+5719", "EPSG:2154+5720", "--lang", "fr");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("NGF-Lallemand", "repère par repère");
    }
}
