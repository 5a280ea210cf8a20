package fr.junn.example;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.field.Field;
import fr.junn.core.field.Grid;
import fr.junn.core.field.Quantity;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.unit.Measure;
import fr.junn.core.value.Value;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.interop.codec.Codecs;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.simulation.InputSource;
import fr.junn.simulation.RunParameters;
import fr.junn.simulation.RunReport;
import fr.junn.simulation.Simulation;
import fr.junn.temporal.Diff;
import fr.junn.temporal.FeatureChange;
import fr.junn.temporal.Scenario;
import fr.junn.temporal.Snapshot;
import fr.junn.temporal.Transition;
import fr.junn.temporal.TwinStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example by which the SDK introduces itself, as far as its parts are there; the README shows its middle. */
class FirstTwinTest {
    private static final CrsId LAMBERT = CrsId.parse("EPSG:2154+5720");

    @Test
    void the_first_twin_reads_changes_and_floods(@TempDir Path folder) {
        Path file = folder.resolve("quartier.city.json");
        write(file);
        Grid grid = Grid.of(LAMBERT, 843_000, 6_519_010, 10, 3, 1);
        Field terrain = Field.of(Quantity.SURFACE_ALTITUDE, grid, 100, 100.5, 102);

        try (FeatureReader reader = Codecs.open(file, ReadOptions.defaults());
                TwinStore store = TwinStore.open(folder.resolve("twin"))) {
            store.branch("main").commit("BD 2026", tx -> reader.forEach(tx::put));

            Snapshot today = store.branch("main").head();
            Scenario project = store.fork("main", "digue-plus-1m", Transition.PLANNED);
            project.commit("raise the dike", tx -> tx.update("DIGUE_12", f -> f.with("height", Measure.of(4.2, "m"))));
            Diff change = Diff.of(today, project.head());

            RunParameters flood = RunParameters.none().with("level", Measure.of(101, "m"));
            RunReport before = Simulation.find("bathtub").run(InputSource.of(Map.of("terrain", terrain)), flood);
            Field depth = before.field("depth");

            assertThat(depth.toArray()).containsExactly(1, 0.5, 0);
            assertThat(today.feature("DIGUE_12").number("height")).hasValue(3.2);
            assertThat(project.head().feature("DIGUE_12").get("height")).hasValue(Value.of(Measure.of(4.2, "m")));
            assertThat(change.changes().map(FeatureChange::id)).containsExactly("DIGUE_12");
            assertThat(reader.losses().isEmpty()).isTrue();
            assertThat(reader.diagnostics().findings()).isEmpty();
        }
        try (TwinStore again = TwinStore.open(folder.resolve("twin"))) {
            assertThat(again.branch("digue-plus-1m").head().feature("DIGUE_12").number("height"))
                    .hasValue(4.2);
        }
    }

    @Test
    void the_readme_shows_lines_of_this_example() throws IOException {
        Path module = Path.of("").toAbsolutePath();
        String readme = Files.readString(module.resolve("../../README.md"));
        String here = plain(Files.readString(module.resolve("src/test/java/fr/junn/example/FirstTwinTest.java")));
        String shown = readme.substring(readme.indexOf("```java") + 7);
        List<String> lines = shown.substring(0, shown.indexOf("```"))
                .lines()
                .map(line -> plain(line.replaceAll("//.*", "")))
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> assertThat(here).contains(line));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void write(Path file) {
        FacetedBuilder faces = FacetedBuilder.of(LAMBERT, 3);
        faces.corner(843_000, 6_519_000, 100).corner(843_030, 6_519_000, 100).corner(843_030, 6_519_004, 100);
        faces.endRing().endFace();
        Feature dike = Feature.builder(FeatureSchema.citygml3().type("OtherConstruction"), "DIGUE_12")
                .set("height", 3.2)
                .set(GeometrySlot.of(1, "multiSurface"), faces.toMultiSurface())
                .build();
        try (FeatureWriter writer = Codecs.create(file, WriteOptions.in(LAMBERT))) {
            writer.write(dike);
            writer.finish();
        }
    }
}
