package fr.junn.temporal.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Boundaries;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.feature.RelationType;
import fr.junn.core.feature.UnknownContent;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.provenance.Licence;
import fr.junn.core.provenance.Provenance;
import fr.junn.core.provenance.Source;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.testing.RandomFeatures;
import fr.junn.core.testing.RandomValues;
import fr.junn.core.testing.TestAppearance;
import fr.junn.core.testing.TestGeometry;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Curve;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.MultiPoint;
import fr.junn.geometry.shape.Point;
import fr.junn.geometry.shape.PointCloud;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.ShapeCollection;
import fr.junn.geometry.shape.Template;
import fr.junn.geometry.shape.TemplateInstance;
import fr.junn.geometry.shape.Tin;
import fr.junn.geometry.shape.Transform;
import fr.junn.testkit.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EncodeTest {
    private static final CrsId CRS = CrsId.parse("EPSG:2154+5720");

    @Test
    void any_feature_comes_back_equal() {
        Property.check(64, (random, size) -> {
            FeatureBuilder builder = Feature.builder(RandomFeatures.BUILDING, "b" + size);
            for (Attribute a : RandomValues.attributes(random, random.nextInt(6))) {
                builder.set(a);
            }
            for (Shape shape : shapes(random, size)) {
                builder.add(GeometrySlot.of(random.nextInt(3), "solid"), shape);
            }
            if (random.nextBoolean()) {
                builder.versionId("v" + size);
            }
            builder.relate(RelationType.ALONG, RandomValues.text(random, size) + "x");
            builder.unknown(new UnknownContent("citygml", "ns", "a/b[1]", "<x>é</x>"));
            builder.provenance(Provenance.of(Source.builder("file.gml")
                    .producer("IGN")
                    .licence(Licence.OPEN_2)
                    .build()));
            Boundaries table = RandomFeatures.boundaries(random, size, 2);
            builder.boundaries(table);
            Feature feature = builder.build();

            Feature back = roundTrip(feature, new Kept());
            assertThat(back.contentHash()).isEqualTo(feature.contentHash());
            assertThat(back.provenance()).isEqualTo(feature.provenance());
            assertThat(back.boundaries()).isEqualTo(feature.boundaries());
            assertThat(back).isEqualTo(feature);
        });
    }

    @Test
    void personal_values_leave_the_record_at_any_depth() {
        Value inside = new Value.Nested(
                null, List.of(new Attribute(fr.junn.core.value.QualifiedName.of("name"), Value.of("Durand"), true)));
        Feature feature = Feature.builder(RandomFeatures.BUILDING, "b")
                .set(new Attribute(fr.junn.core.value.QualifiedName.of("owner"), Value.of("Dupont"), true))
                .set("contact", inside)
                .build();
        Kept kept = new Kept();
        ByteWriter out = new ByteWriter();
        new FeatureEncoder(kept).encode(feature, out);
        String record = new String(out.toArray(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(record).doesNotContain("Dupont").doesNotContain("Durand");
        assertThat(kept.named).containsExactlyInAnyOrder("b owner", "b name");
        assertThat(roundTrip(feature, kept)).isEqualTo(feature);
        kept.personal.clear();
        Feature purged = new FeatureDecoder(kept, FeatureSchema.citygml3())
                .decode("b", Value.Period.ALWAYS, ByteReader.of(out.toArray()));
        assertThat(purged.get("owner")).contains(new Value.Absent("withheld"));
    }

    @Test
    void a_geometry_or_appearance_of_another_maker_is_refused_and_not_dropped() {
        Feature shaped = Feature.builder(RandomFeatures.BUILDING, "b")
                .add(GeometrySlot.PLAIN, TestGeometry.solid(1, 2))
                .build();
        assertMessage(shaped, EncodeMessage.UNKNOWN_SHAPE);
        Feature painted = Feature.builder(RandomFeatures.BUILDING, "b")
                .appearance(new TestAppearance("summer"))
                .build();
        assertMessage(painted, EncodeMessage.UNKNOWN_APPEARANCE);
    }

    private static void assertMessage(Feature feature, EncodeMessage message) {
        assertThatThrownBy(() -> roundTrip(feature, new Kept()))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(message));
    }

    @Test
    void damaged_bytes_end_in_an_error_and_not_in_other_ones() {
        Property.check(64, (random, size) -> {
            Feature feature = Feature.builder(RandomFeatures.BUILDING, "b")
                    .set("name", Value.of(RandomValues.text(random, size)))
                    .add(GeometrySlot.PLAIN, shapes(random, size).get(3))
                    .build();
            Kept kept = new Kept();
            ByteWriter out = new ByteWriter();
            new FeatureEncoder(kept).encode(feature, out);
            byte[] bytes = out.toArray();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            byte[] cut = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            for (byte[] damaged : List.of(bytes, cut)) {
                try {
                    new FeatureDecoder(kept, FeatureSchema.citygml3())
                            .decode("b", Value.Period.ALWAYS, ByteReader.of(damaged));
                } catch (JunnException | ArithmeticException | IndexOutOfBoundsException expected) {
                    assertThat(expected).isNotNull();
                }
            }
        });
    }

    private static Feature roundTrip(Feature feature, Kept kept) {
        ByteWriter out = new ByteWriter();
        new FeatureEncoder(kept).encode(feature, out);
        return new FeatureDecoder(kept, FeatureSchema.citygml3())
                .decode(feature.id(), feature.lifespan(), ByteReader.of(out.toArray()));
    }

    static List<Shape> shapes(Random random, int size) {
        int n = size + 2;
        boolean decimal = random.nextBoolean();
        double[] xyz = new double[3 * n];
        for (int i = 0; i < xyz.length; i++) {
            double value = (i % 3 == 1 ? 6_860_000 : 650_000) + random.nextDouble() * 1000;
            xyz[i] = decimal ? Math.rint(value * 1000) / 1000 : value;
        }
        Coordinates c = Coordinates.of(3, xyz);
        Coordinates flat = Coordinates.of(2, 1.5, 2.25, -3, 4);
        int[] triangles = new int[3 * size];
        for (int i = 0; i < triangles.length; i++) {
            triangles[i] = random.nextInt(n);
        }
        Mesh mesh = Mesh.of(CRS, c, triangles);
        List<Shape> shapes = new ArrayList<>(List.of(
                Point.of(CRS, xyz[0], xyz[1]),
                Point.of(CRS, xyz[0], xyz[1], xyz[2]),
                Curve.of(CRS, flat),
                Curve.of(CRS, c),
                MultiPoint.of(CRS, c),
                PointCloud.of(CRS, c),
                MultiCurve.of(CRS, c, n),
                MultiCurve.composite(CRS, flat, 2),
                mesh,
                mesh.withLabels(labels(random, size)),
                Tin.of(mesh, MultiCurve.of(CRS, c, n), MultiCurve.of(CRS, Coordinates.of(3))),
                faceted(random, size, xyz).toMultiSurface(),
                faceted(random, size, xyz).toCompositeSurface(),
                solids(random, size, xyz)));
        Shape solid = faceted(random, size, xyz).endShell().toSolid();
        shapes.add(solid);
        shapes.add(faceted(random, 1, xyz).toSurface());
        shapes.add(TemplateInstance.of(
                Template.of("tree", solid), Transform.scaling(2, 2, 3), Point.of(CRS, xyz[0], xyz[1], xyz[2])));
        shapes.add(TemplateInstance.of(
                Template.external("lamp", "lamp.glb", "model/gltf-binary"),
                Transform.scaling(1, 1, 1),
                Point.of(CRS, 1, 2, 3)));
        shapes.add(ShapeCollection.of(CRS, List.of(solid, mesh)));
        return shapes;
    }

    private static int[] labels(Random random, int count) {
        return random.ints(count, -1, 5).toArray();
    }

    private static Shape solids(Random random, int size, double[] xyz) {
        FacetedBuilder builder = FacetedBuilder.of(CRS, 3);
        for (int solid = 0; solid < 3; solid++) {
            for (int shell = 0; shell <= solid; shell++) {
                faces(builder, random, 1 + size / 2, xyz);
                builder.endShell();
            }
            builder.endSolid();
        }
        return builder.toMultiSolid();
    }

    private static FacetedBuilder faceted(Random random, int faces, double[] xyz) {
        FacetedBuilder builder = FacetedBuilder.of(CRS, 3);
        faces(builder, random, faces, xyz);
        return builder;
    }

    private static void faces(FacetedBuilder builder, Random random, int faces, double[] xyz) {
        for (int f = 0; f < faces; f++) {
            for (int ring = 0; ring <= random.nextInt(2); ring++) {
                for (int k = 0; k < 3 + random.nextInt(3); k++) {
                    int v = 3 * random.nextInt(xyz.length / 3);
                    builder.corner(xyz[v], xyz[v + 1], xyz[v + 2]);
                }
                builder.endRing();
            }
            builder.endFace(random.nextInt(4) - 1);
        }
    }

    /** Keeps everything in memory. */
    private static final class Kept implements Keeper {
        private final List<byte[]> layouts = new ArrayList<>();
        private final Map<ContentHash, byte[]> shapes = new HashMap<>();
        final Map<Long, byte[]> personal = new HashMap<>();
        final List<String> named = new ArrayList<>();

        @Override
        public int keepLayout(byte[] layout) {
            layouts.add(layout);
            return layouts.size() - 1;
        }

        @Override
        public Layout layout(int number) {
            if (number >= layouts.size()) {
                throw new JunnException(EncodeMessage.BAD_BYTES, "record", "layout " + number);
            }
            return Layout.read(ByteReader.of(layouts.get(number)), FeatureSchema.citygml3());
        }

        @Override
        public void keepShape(ContentHash hash, byte[] shape) {
            shapes.put(hash, shape);
        }

        @Override
        public byte[] shape(ContentHash hash) {
            byte[] shape = shapes.get(hash);
            if (shape == null) {
                throw new JunnException(EncodeMessage.BAD_BYTES, "record", "geometry " + hash);
            }
            return shape;
        }

        @Override
        public long keepPersonal(String feature, String attribute, byte[] value) {
            named.add(feature + " " + attribute);
            personal.put((long) personal.size(), value);
            return personal.size() - 1L;
        }

        @Override
        public byte[] personal(long number) {
            return personal.get(number);
        }
    }
}
