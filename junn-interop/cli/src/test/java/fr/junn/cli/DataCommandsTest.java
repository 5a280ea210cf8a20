package fr.junn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.junn.core.work.CancellationSource;
import fr.junn.testkit.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code junn info}, {@code validate} and {@code convert} on files of the corpus. */
class DataCommandsTest {
    private static final String DELFT = "citymodels/cityjson/cjio/delft.json";
    private static final String TEMPLATES = "citymodels/cityjson/flatcitybuf/geom_temp.city.jsonl";
    private static final String TEXTURED = "citymodels/cityjson/cjio/rotterdam/rotterdam_one.json";
    private static final String PARTS = "citymodels/cityjson/cjio/DH_01_subs.city.json";

    @TempDir
    private Path folder;

    private static String corpus(String path) {
        return Corpus.file(path).toString();
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static JsonNode info(Path file) {
        return Documents.check(Run.of("info", file.toString(), "--json"), "info")
                .path("files")
                .path(0);
    }

    private static Map<String, Long> counts(Path file) {
        Run run = Run.of("validate", file.toString(), "--json");
        Map<String, Long> counts = new TreeMap<>();
        Documents.check(run, "validate")
                .path("counts")
                .properties()
                .forEach(e -> counts.put(e.getKey(), e.getValue().asLong()));
        return counts;
    }

    private JsonNode convert(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "convert";
        System.arraycopy(args, 0, all, 1, args.length);
        all[all.length - 1] = "--json";
        return Documents.check(Run.of(all), "convert");
    }

    /** Counts of the corpus' EXPECTED.jsonl. */
    @Test
    void info_counts_what_is_in_a_file() {
        JsonNode delft = info(Corpus.file(DELFT));

        assertThat(delft.path("format").asText()).isEqualTo("cityjson");
        assertThat(delft.path("version").asText()).isEqualTo("2.0");
        assertThat(delft.path("crs").asText()).isEqualTo("EPSG:7415");
        assertThat(delft.path("features").path("Building").asInt()).isEqualTo(160);
        assertThat(delft.path("features").path("Road").asInt()).isEqualTo(143);
        assertThat(delft.path("features").path("GenericOccupiedSpace").asInt()).isEqualTo(54);
        assertThat(delft.path("extent")).hasSize(6);
        assertThat(delft.path("attributes")).isNotEmpty();
    }

    @Test
    void info_speaks_french_and_takes_several_files() {
        Run run = Run.of("info", corpus(DELFT), corpus(PARTS), "--lang", "fr");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("référentiel", "emprise", "DH_01_subs");
    }

    @Test
    void validate_says_what_is_wrong_and_where() {
        Run bad = Run.of("validate", corpus("citymodels/cityjson/cjval/data/material2.city.json"), "--json");
        JsonNode report = Documents.check(bad, "validate");
        assertThat(bad.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(report.path("valid").asBoolean()).isFalse();
        JsonNode first = report.path("findings").path(0);
        assertThat(first.path("code").asText()).isEqualTo("index-beyond");
        assertThat(first.path("path").asText()).isEqualTo("$.CityObjects['id-1'].geometry[0].material.main");
        assertThat(report.path("counts").path("index-beyond").asInt()).isEqualTo(1);

        Run good = Run.of("validate", corpus("citymodels/cityjson/cjval/data/material3.city.json"));
        assertThat(good.code()).isZero();
        assertThat(good.out()).contains("valid");
    }

    @Test
    void a_file_that_is_no_city_model_is_a_finding_and_one_that_is_not_there_wrong_usage() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.city.json"), "{\"type\":\"CityJSON\",\"version\":\"2.0\"");
        Run bad = Run.of("validate", broken.toString(), "--json");
        assertThat(bad.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(Documents.check(bad, "validate")
                        .path("findings")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("cut-short");
        assertThat(Run.of("validate", folder.resolve("none.city.json").toString())
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void convert_to_a_sequence_and_back_keeps_all() {
        Path lines = folder.resolve("delft.city.jsonl");
        Path back = folder.resolve("delft.city.json");
        JsonNode there = convert(corpus(DELFT), lines.toString());
        assertThat(there.path("read").asLong()).isEqualTo(there.path("written").asLong());
        assertThat(there.path("losses")).isEmpty();
        assertThat(convert(lines.toString(), back.toString()).path("losses")).isEmpty();

        JsonNode before = info(Corpus.file(DELFT));
        JsonNode after = info(back);
        for (String member : new String[] {"features", "lods", "rings", "points", "extent", "surfaces", "attributes"}) {
            assertThat(after.path(member)).as(member).isEqualTo(before.path(member));
        }
        // an independent count of edges used once finds all 160 solids open: there are no ground surfaces
        assertThat(counts(back)).isEqualTo(counts(Corpus.file(DELFT))).containsOnlyKeys("302", "104");
    }

    @Test
    void a_subset_by_type_keeps_parts_and_leads_nowhere() throws IOException {
        Path out = folder.resolve("parts.city.json");
        JsonNode all = json(Corpus.file(PARTS)).path("CityObjects");
        String id = "";
        for (Iterator<String> names = all.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (all.path(name).path("children").size() > 1) {
                id = name;
                break;
            }
        }
        convert(corpus(PARTS), out.toString(), "--id", id);
        JsonNode kept = json(out).path("CityObjects");
        assertThat(kept).hasSize(1 + all.path(id).path("children").size());
        assertThat(Run.of("validate", out.toString()).code()).isZero();
    }

    @Test
    void a_subset_by_count_box_and_condition() {
        Path out = folder.resolve("some.city.json");
        assertThat(convert(corpus(DELFT), out.toString(), "--type", "Building", "--count", "7")
                        .path("written")
                        .asInt())
                .isEqualTo(7);
        JsonNode extent = info(out).path("extent");
        String box = extent.path(0).asText() + "," + extent.path(1).asText() + ","
                + extent.path(0).asText() + "," + extent.path(4).asText();
        Path west = folder.resolve("west.city.json");
        int inBox = convert(out.toString(), west.toString(), "--bbox", box)
                .path("written")
                .asInt();
        assertThat(inBox).isBetween(1, 6);
        Path few = folder.resolve("few.city.json");
        int high = convert(out.toString(), few.toString(), "--filter", "no such attribute")
                .path("written")
                .asInt();
        assertThat(high).isZero();
    }

    @Test
    void a_level_of_detail_is_kept_with_its_surfaces() {
        Path in = Corpus.file("citymodels/val3dity/test_cityjson/several_lods_valid.json");
        JsonNode before = info(in);
        String lod = before.path("lods").fieldNames().next();
        assertThat(before.path("lods").size()).isGreaterThan(1);
        Path out = folder.resolve("one.city.json");
        JsonNode said = convert(in.toString(), out.toString(), "--lod", lod, "--option", "version=v1-1");
        assertThat(said.path("losses")).isEmpty();
        JsonNode after = info(out);
        assertThat(after.path("lods").size()).isEqualTo(1);
        assertThat(after.path("lods").path(lod)).isEqualTo(before.path("lods").path(lod));
    }

    @Test
    void templates_are_flattened_on_demand() {
        Path out = folder.resolve("flat.city.json");
        Run run = Run.of("convert", corpus(TEMPLATES), out.toString(), "--templates", "flatten", "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode before = info(Corpus.file(TEMPLATES));
        JsonNode after = info(out);
        assertThat(before.path("geometries").path("template-instance").asInt()).isPositive();
        assertThat(after.path("geometries").has("template-instance")).isFalse();
        assertThat(after.path("rings")).isEqualTo(before.path("rings"));
    }

    @Test
    void textures_are_copied_or_dropped() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in")).resolve("one.city.json");
        Files.copy(Corpus.file(TEXTURED), in);
        String image = json(in).path("appearance")
                .path("textures")
                .path(0)
                .path("image")
                .asText();
        Files.createDirectories(in.resolveSibling(image).getParent());
        Files.write(in.resolveSibling(image), new byte[] {1, 2, 3});

        Path copied = folder.resolve("out/copied.city.json");
        assertThat(Run.of("convert", in.toString(), copied.toString(), "--textures", "copy")
                        .code())
                .isZero();
        JsonNode textures = json(copied).path("appearance").path("textures");
        assertThat(textures.findValuesAsText("image"))
                .anyMatch(name ->
                        Files.exists(copied.resolveSibling(name)) && name.startsWith("copied.city.json.textures/"));

        Path bare = folder.resolve("bare.city.json");
        Run.of("convert", in.toString(), bare.toString(), "--textures", "drop");
        assertThat(json(bare).findValues("texture")).isEmpty();
    }

    @Test
    void an_image_outside_the_folder_is_never_copied() throws IOException {
        Path secret = Files.write(folder.resolve("secret.png"), new byte[] {7});
        Path in = Files.createDirectories(folder.resolve("in")).resolve("evil.city.json");
        String document = Files.readString(Corpus.file(TEXTURED));
        String image = json(Corpus.file(TEXTURED))
                .path("appearance")
                .path("textures")
                .path(0)
                .path("image")
                .asText();
        Files.writeString(in, document.replace(image, "../" + secret.getFileName()));
        Path out = folder.resolve("out/evil.city.json");
        Run.of("convert", in.toString(), out.toString(), "--textures", "copy");
        assertThat(out.resolveSibling("evil.city.json.textures")).doesNotExist();
        Run said = Run.of("validate", in.toString(), "--json");
        assertThat(Documents.check(said, "validate").findValuesAsText("code")).contains("outside-folder");
    }

    @Test
    void files_are_merged_with_ids_of_their_own() throws IOException {
        Path out = folder.resolve("two.city.json");
        JsonNode said = convert(corpus(PARTS), corpus(PARTS), out.toString(), "--merge", "--ids", "prefix");
        JsonNode once = json(Corpus.file(PARTS));
        assertThat(said.path("written").asInt())
                .isEqualTo(2 * once.path("CityObjects").size());
        // both lie at the same place: vertices are shared
        assertThat(json(out).path("vertices").size())
                .isLessThanOrEqualTo(once.path("vertices").size());
        assertThat(counts(Corpus.file(PARTS))).isEqualTo(Map.of("203", 1L, "601", 1L));
        assertThat(counts(out)).isEqualTo(Map.of("203", 2L, "601", 2L));
        assertThat(Run.of("convert", corpus(PARTS), corpus(PARTS), out.toString())
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void coordinates_are_brought_into_another_system() {
        Path out = folder.resolve("world.city.json");
        Run run = Run.of(
                "convert",
                corpus(DELFT),
                out.toString(),
                "--from-crs",
                "EPSG:2154",
                "--to-crs",
                "EPSG:4326",
                "--count",
                "5",
                "--json",
                "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode extent = info(out).path("extent");
        assertThat(extent.path(0).asDouble()).isBetween(-180.0, 180.0);
        assertThat(extent.path(1).asDouble()).isBetween(-90.0, 90.0);
    }

    @Test
    void what_an_older_version_cannot_hold_is_reported_one_by_one() throws IOException {
        Path out = folder.resolve("old.city.json");
        Path report = folder.resolve("losses.json");
        JsonNode said = convert(
                corpus("citymodels/cityjson/3dgi-corpus/cases/conformance/v2_0/semantic_all_types/"
                        + "semantic_all_types.city.json"),
                out.toString(),
                "--option",
                "version=v1-0",
                "--report",
                report.toString());
        // 1.0 has neither interior walls, ceilings, floors nor holes and markings of traffic spaces
        assertThat(said.path("losses").path("type-as-extension").asInt()).isEqualTo(5);
        assertThat(json(report).path("losses").size()).isEqualTo(5);
        assertThat(json(out).path("version").asText()).isEqualTo("1.0");
    }

    @Test
    void an_interrupted_conversion_leaves_nothing_behind() throws IOException {
        CancellationSource cancellation = new CancellationSource();
        cancellation.cancel();
        Path out = folder.resolve("never.city.json");
        Run run = Run.with(Terminal.none(), cancellation, "convert", corpus(DELFT), out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.INTERRUPTED);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
