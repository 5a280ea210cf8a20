package fr.junn.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.value.Value;
import fr.junn.geometry.shape.Point;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import fr.junn.tck.codec.FeatureCodecContract;
import fr.junn.tck.codec.FeatureSample;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The codec to start from keeps the contract, as a format of one reference system that does not mark its end. */
class PointLinesTest extends FeatureCodecContract {
    private static final CrsId LAMBERT_93 = CrsId.epsg(2154);

    @Override
    protected CodecProvider codec() {
        return new PointLines();
    }

    @Override
    protected List<FeatureSample> samples() {
        return List.of(FeatureSample.of("trees", LAMBERT_93, tree("oak", 652_000.5), tree("elm", 652_010.125)));
    }

    @Override
    protected boolean marksItsEnd() {
        return false;
    }

    @Test
    void a_broken_line_is_passed_over_with_its_number_or_ends_a_strict_reading() {
        byte[] text =
                "id;easting;northing;height;.\na;1;2;3;.\nb;x;2;3;.\nc;1;2;3;.\n".getBytes(StandardCharsets.UTF_8);
        try (FeatureReader reader = codec().readFeatures(DataSource.of("trees", text), ReadOptions.defaults())) {
            assertThat(reader.stream().map(Feature::id)).containsExactly("a", "c");
            assertThat(reader.diagnostics().findings())
                    .singleElement()
                    .satisfies(f -> assertThat(f.location().line()).isEqualTo(3));
        }
        try (FeatureReader reader = codec().readFeatures(
                        DataSource.of("trees", text), ReadOptions.defaults().strict())) {
            JunnException thrown = catchThrowableOfType(JunnException.class, () -> reader.forEach(f -> {}));
            assertThat(thrown.message()).isEqualTo(CodecMessage.MALFORMED);
            assertThat(thrown.location().line()).isEqualTo(3);
        }
    }

    @Test
    void what_the_format_cannot_hold_is_reported_and_another_reference_system_refused() {
        DataSink sink = DataSink.of("trees", new ByteArrayOutputStream());
        try (FeatureWriter writer = codec().writeFeatures(sink, WriteOptions.in(LAMBERT_93))) {
            writer.write(tree("oak", 1).with("species", Value.of("Quercus robur")));
            writer.write(Feature.builder(type(), "nowhere").build());
            writer.write(tree("a;b", 1));
            writer.finish();
            assertThat(writer.written()).isEqualTo(1);
            assertThat(writer.losses().total()).isEqualTo(3);
        }
        JunnException thrown = catchThrowableOfType(
                JunnException.class, () -> codec().writeFeatures(sink, WriteOptions.in(CrsId.CRS84)));
        assertThat(thrown.message()).isEqualTo(CodecMessage.CRS_NOT_HELD);
    }

    private static Feature tree(String id, double easting) {
        return Feature.builder(type(), id)
                .set(GeometrySlot.PLAIN, Point.of(LAMBERT_93, easting, 6_862_000.25, 35.5))
                .build();
    }

    private static fr.junn.core.schema.FeatureType type() {
        return FeatureSchema.citygml3().type("veg:SolitaryVegetationObject");
    }
}
