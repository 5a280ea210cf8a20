package fr.junn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Surface;
import fr.junn.interop.codec.Codecs;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.temporal.StoreOptions;
import fr.junn.temporal.TwinStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinCommandTest {
    private static final CrsId CRS = CrsId.parse("EPSG:2154+5720");

    @TempDir
    Path folder;

    private String store = "";

    @BeforeEach
    void make() {
        store = folder.resolve("twin").toString();
        JsonNode made =
                Documents.check(Run.of("twin", "init", store, "--crs", "EPSG:2154+5720", "--json"), "twin-init");
        assertThat(made.get("crs").asText()).isEqualTo("EPSG:2154+5720");
    }

    private static Feature house(String id, String cleabs, long floors, double size) {
        double x = 652000 + 100 * floors;
        return Feature.builder(FeatureSchema.citygml3().type("bldg:Building"), id)
                .set("cleabs", cleabs)
                .set("floors", floors)
                .add(
                        GeometrySlot.of(0, "footPrint"),
                        Surface.of(
                                CRS, Coordinates.of(3, x, 6862000, 35, x + size, 6862000, 35, x + size, 6862010, 35)))
                .build();
    }

    private String file(String name, Feature... features) {
        Path file = folder.resolve(name);
        try (FeatureWriter writer = Codecs.create(file, WriteOptions.in(CRS))) {
            List.of(features).forEach(writer::write);
            writer.finish();
        }
        return file.toString();
    }

    private JsonNode ask(String document, String... args) {
        Run run = Run.of(Stream.concat(Stream.of(args), Stream.of("--json")).toArray(String[]::new));
        assertThat(run.code()).as(run.err() + run.out()).isZero();
        return Documents.check(run, document);
    }

    private void load() {
        String town = file("town.city.json", house("a", "BAT1", 2, 10), house("b", "BAT2", 3, 10));
        JsonNode done = ask("twin-import", "twin", "import", store, town);
        assertThat(done.get("read").asInt()).isEqualTo(2);
        assertThat(done.get("commit").get("changes").asInt()).isEqualTo(2);
    }

    @Test
    void a_scenario_that_was_edited_in_a_file_differs_by_what_the_file_changed() {
        load();
        ask("twin-branch", "twin", "branch", store, "project", "--kind", "planned");
        String edited = file("edited.city.json", house("1", "BAT1", 5, 10), house("2", "BAT9", 4, 10));
        ask("twin-import", "twin", "import", store, "--scenario", "project", "--key", "cleabs", edited);

        JsonNode diff = ask("twin-diff", "twin", "diff", store, "main", "project");
        assertThat(diff.get("added").asInt()).isEqualTo(1);
        assertThat(diff.get("changed").asInt()).isEqualTo(1);
        assertThat(diff.get("removed").asInt()).isZero();
        assertThat(diff.get("changes").findValuesAsText("id")).containsExactly("BAT9", "a");
        assertThat(diff.get("changes").get(1).get("properties").toString())
                .contains("floors")
                .doesNotContain("cleabs");

        String gone = file("gone.city.json", house("x", "BAT2", 1, 1));
        ask(
                "twin-import",
                "twin",
                "import",
                store,
                "--scenario",
                "project",
                "--key",
                "cleabs",
                "--mode",
                "delete",
                gone);
        JsonNode left = ask("twin-query", "twin", "query", store, "--scenario", "project");
        assertThat(left.get("features").findValuesAsText("id")).containsExactly("BAT9", "a");
        assertThat(ask("twin-query", "twin", "query", store).get("count").asInt())
                .isEqualTo(2);
        assertThat(ask("twin-branch", "twin", "branch", store).get("branches").findValuesAsText("name"))
                .containsExactly("main", "project");
        assertThat(ask("twin-log", "twin", "log", store, "--scenario", "project")
                        .get("commits"))
                .hasSize(3);
    }

    @Test
    void a_query_filters_by_type_box_attribute_and_both_times_and_writes_a_file() {
        load();
        JsonNode log = ask("twin-log", "twin", "log", store);
        String loaded = log.get("commits").get(0).get("time").asText();
        ask("twin-import", "twin", "import", store, file("more.city.json", house("c", "BAT3", 7, 10)));

        assertThat(count("--type", "bldg:Building")).isEqualTo(3);
        assertThat(count("--where", "floors=7")).isEqualTo(1);
        assertThat(count("--bbox", "652190,6861000,652250,6863000")).isEqualTo(1);
        assertThat(count("--as-known-at", loaded)).isEqualTo(2);
        assertThat(count("--as-known-at", "2000-01-01")).isZero();
        assertThat(count("--as-of", "2030-01-31")).isEqualTo(3);
        Path out = folder.resolve("found.city.json");
        assertThat(count("--where", "floors=7", "--out", out.toString())).isEqualTo(1);
        assertThat(out).content().contains("BAT3").doesNotContain("BAT2");
        assertThat(ask("twin-history", "twin", "history", store, "c").get("revisions"))
                .hasSize(1);
    }

    private int count(String... conditions) {
        String[] args = Stream.concat(Stream.of("twin", "query", store), Stream.of(conditions))
                .toArray(String[]::new);
        return ask("twin-query", args).get("count").asInt();
    }

    @Test
    void a_merge_with_conflicts_changes_nothing_until_a_report_resolves_them() throws IOException {
        load();
        ask("twin-branch", "twin", "branch", store, "project");
        ask("twin-import", "twin", "import", store, file("ours.city.json", house("a", "BAT1", 8, 10)));
        ask(
                "twin-import",
                "twin",
                "import",
                store,
                "--scenario",
                "project",
                file("theirs.city.json", house("a", "BAT1", 9, 10)));
        Path report = folder.resolve("conflicts.tsv");
        Run refused = Run.of("twin", "merge", store, "project", "main", "--report", report.toString(), "--json");
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_DATA);
        JsonNode conflicts = Documents.check(refused, "twin-merge").get("conflicts");
        assertThat(conflicts.findValuesAsText("property")).anyMatch(p -> p.contains("floors"));
        assertThat(count("--where", "floors=8")).isEqualTo(1);

        String decided = Files.readString(report).replaceAll("(?m)^\t", "theirs\t");
        Files.writeString(report, decided);
        JsonNode merged = ask("twin-merge", "twin", "merge", store, "project", "main", "--resolve", report.toString());
        assertThat(merged.get("commit").get("kind").asText()).isEqualTo("merge");
        assertThat(count("--where", "floors=9")).isEqualTo(1);
    }

    @Test
    void purged_values_are_gone_and_the_store_verifies_and_moves() throws IOException {
        try (TwinStore twin = TwinStore.open(Path.of(store), StoreOptions.defaults())) {
            twin.branch("main")
                    .commit(
                            "owner",
                            tx -> tx.put(house("a", "BAT1", 1, 5)
                                    .with(new Attribute(QualifiedName.of("owner"), Value.of("Durand-Vasseur"), true))));
        }
        JsonNode purged =
                ask("twin-purge", "twin", "purge", store, "a", "--attribute", "owner", "--reason", "asked for");
        assertThat(purged.get("values").asInt()).isEqualTo(1);
        try (Stream<Path> files = Files.list(Path.of(store))) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Durand");
            }
        }
        JsonNode sound = ask("twin-verify", "twin", "verify", store);
        assertThat(sound.get("valid").asBoolean()).isTrue();
        assertThat(sound.get("tombstones").asInt()).isEqualTo(1);

        Path copy = folder.resolve("copy.zip");
        ask("twin-export", "twin", "export", store, copy.toString());
        store = folder.resolve("second").toString();
        ask("twin-init", "twin", "init", store, "--from", copy.toString());
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void damage_is_located_and_mistakes_are_wrong_usage() throws IOException {
        load();
        Path log = Path.of(store, "log.pages");
        byte[] bytes = Files.readAllBytes(log);
        bytes[400] ^= 4;
        Files.write(log, bytes);
        Run damaged = Run.of("twin", "verify", store, "--json");
        assertThat(damaged.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(damaged.out()).contains("offset");

        assertThat(Run.of("twin", "log", folder.resolve("none").toString()).code())
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("twin", "init", store).code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("twin", "query", store, "--as-of", "tomorrow").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("twin").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
