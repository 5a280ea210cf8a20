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
import fr.junn.temporal.Snapshot;
import java.nio.file.Path;
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

        try (FeatureReader reader = Codecs.open(file, ReadOptions.defaults())) {
            Snapshot today = Snapshot.of(reader.info().crs(), reader.stream().toList());
            Snapshot project = today.with(today.feature("DIGUE_12").with("height", Measure.of(4.2, "m")));

            RunParameters flood = RunParameters.none().with("level", Measure.of(101, "m"));
            RunReport before = Simulation.find("bathtub").run(InputSource.of(Map.of("terrain", terrain)), flood);
            Field depth = before.field("depth");

            assertThat(depth.toArray()).containsExactly(1, 0.5, 0);
            assertThat(today.feature("DIGUE_12").number("height")).hasValue(3.2);
            assertThat(project.feature("DIGUE_12").get("height")).hasValue(Value.of(Measure.of(4.2, "m")));
            assertThat(reader.losses().isEmpty()).isTrue();
            assertThat(reader.diagnostics().findings()).isEmpty();
        }
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
