package fr.junn.geometry.crs;

import static fr.junn.geometry.crs.CorpusGeodesy.operations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Appearance;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.spatial.GeometryKind;
import fr.junn.geometry.crs.grid.GridCatalog;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Examples;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.MultiSolid;
import fr.junn.geometry.shape.Point;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.Solid;
import fr.junn.geometry.shape.Surface;
import fr.junn.geometry.shape.Template;
import fr.junn.geometry.shape.TemplateInstance;
import fr.junn.geometry.shape.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReprojectionTest {
    private static final CrsId LAMBERT = CrsId.parse("EPSG:2154+5720");
    private static final GeometrySlot LOD1 = GeometrySlot.of(1, "solid");
    private static final GeometrySlot LOD2 = GeometrySlot.of(2, "solid");
    private static final GeometrySlot TREE = GeometrySlot.of(3, "implicitRepresentation");
    private static final Transform TO_PARIS = Transform.translation(652000, 6862000, 35);

    private static Reprojection into(String target) {
        return Reprojection.of(operations(), CrsId.parse(target), OperationRequest.best());
    }

    private static Solid house() {
        return Examples.hollowCube().withCrs(LAMBERT).transformed(TO_PARIS);
    }

    /** A tree of triangles 8 m high, turned by half a radian and stretched. */
    private static TemplateInstance tree() {
        Coordinates c = Coordinates.of(3, 0, 0, 0, 2, 0, 6, 0, 2, 6, 0, 0, 8, -3, 1, 4);
        Mesh crown = Mesh.of(CrsId.UNKNOWN, c, 0, 1, 2, 1, 2, 3, 2, 3, 4);
        Transform turn = Transform.scaling(1.5, 1.5, 1.2).then(Transform.rotation(0, 0, 1, 0.5));
        return TemplateInstance.of(Template.of("t", crown), turn, Point.of(LAMBERT, 652010.5, 6862020.25, 34.5));
    }

    private static Feature feature() {
        return Feature.builder(FeatureSchema.citygml3().type("Building"), "B1")
                .set("storeysAboveGround", 3)
                .add(LOD1, house())
                .add(LOD1, Examples.two().withCrs(LAMBERT).transformed(TO_PARIS))
                .add(LOD2, house().withLabels(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8))
                .add(TREE, tree())
                .build();
    }

    private static void refused(CrsMessage message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(message));
    }

    @Test
    void all_geometries_of_a_feature_go_each_in_its_slot_with_nesting_labels_and_attributes() {
        Reprojection globe = into("EPSG:4978");
        Feature before = feature();
        Feature after = globe.apply(before);
        assertThat(after.geometries()).hasSize(4);
        assertThat(after.number("storeysAboveGround")).hasValue(3);
        assertThat(after.geometries())
                .extracting(g -> g.slot().toString())
                .containsExactly("lod1Solid", "lod1Solid", "lod2Solid", "lod3ImplicitRepresentation");
        assertThat(after.geometries())
                .allSatisfy(g -> assertThat(g.geometry().crs()).isEqualTo(CrsId.parse("EPSG:4978")));

        Solid old = (Solid) before.geometry(LOD2).orElseThrow();
        Solid made = (Solid) after.geometry(LOD2).orElseThrow();
        CoordinateOperation operation = operations().between(Crs.of("EPSG:2154+5720"), Crs.of("EPSG:4978"));
        assertThat(made.shellCount()).isEqualTo(2);
        for (int f = 0; f < old.faceCount(); f++) {
            assertThat(made.label(f)).isEqualTo(old.label(f));
        }
        for (int c = 0; c < old.cornerCount(); c++) {
            Coordinates o = old.coordinates();
            Coordinates m = made.coordinates();
            int v = old.vertex(c);
            int w = made.vertex(c);
            assertThat(new double[] {m.x(w), m.y(w), m.z(w)})
                    .containsExactly(operation.transformed(o.x(v), o.y(v), o.z(v)));
        }
        assertThat(after.geometries().get(1).geometry()).isInstanceOf(MultiSolid.class);
        assertThat(globe.operations()).hasSize(1);
        assertThat(globe.operations().get(0).grids()).extracting(GridUse::grid).containsExactly("raf20");
    }

    @Test
    void a_template_instance_keeps_its_template_and_stands_where_the_thing_itself_would() {
        TemplateInstance tree = tree();
        for (String target : List.of("EPSG:4978", "EPSG:3949+5720", "EPSG:27572+5720", "EPSG:32631+5720")) {
            TemplateInstance placed = (TemplateInstance) into(target).apply((Geometry) tree);
            Shape thing = (Shape) into(target).apply((Geometry) tree.realized());
            assertThat(placed.template()).isSameAs(tree.template());
            // the Earth falls off by d²/2R: 8 µm over 10 m
            assertThat(placed.realized().equalsWithin(thing, 3e-5)).as(target).isTrue();
        }
        Mesh placed = (Mesh) ((TemplateInstance) into("EPSG:4979").apply((Geometry) tree)).realized();
        Mesh thing = (Mesh) into("EPSG:4979").apply((Geometry) tree.realized());
        for (int i = 0; i < placed.vertexCount(); i++) {
            Coordinates a = placed.coordinates();
            Coordinates b = thing.coordinates();
            assertThat(a.x(i)).isCloseTo(b.x(i), within(3e-10)); // 3e-5 m in degrees
            assertThat(a.y(i)).isCloseTo(b.y(i), within(3e-10));
            assertThat(a.z(i)).isCloseTo(b.z(i), within(3e-5));
        }
    }

    @Test
    void heights_stay_what_they_are_where_the_target_has_none() {
        Point p = Point.of(LAMBERT, 652000, 6862000, 35);
        Point q = (Point) into("EPSG:4326").apply((Geometry) p);
        assertThat(q.crs()).isEqualTo(CrsId.parse("EPSG:4326+5720"));
        assertThat(q.z()).isEqualTo(35);
        // also where the compound system has a code of its own
        Point coded = Point.of(CrsId.parse("EPSG:5698"), 652000, 6862000, 35);
        assertThat(((Point) into("EPSG:4326").apply((Geometry) coded)).crs()).isEqualTo(CrsId.parse("EPSG:4326+5720"));
        // and a system without heights lets whatever is there pass
        Point open = Point.of(CrsId.epsg(2154), 652000, 6862000, 35);
        Point image = (Point) into("EPSG:4326").apply((Geometry) open);
        assertThat(image.crs()).isEqualTo(CrsId.parse("EPSG:4326"));
        assertThat(image.z()).isEqualTo(35);
        assertThat(into("EPSG:2154").apply((Geometry) p)).isSameAs(p);
    }

    @Test
    void heights_that_would_lose_their_meaning_are_refused() {
        Point ellipsoidal = Point.of(CrsId.epsg(4979), 2.35, 48.85, 80);
        refused(CrsMessage.HEIGHTS_LOST, () -> into("EPSG:2154").apply((Geometry) ellipsoidal));
        Point flat = Point.of(CrsId.epsg(4979), 2.35, 48.85);
        assertThat(into("EPSG:2154").apply((Geometry) flat).coordinateDimension())
                .isEqualTo(2);
        Point nowhere = Point.of(CrsId.epsg(2154), 652000, 6862000, 35);
        refused(CrsMessage.HEIGHTS_UNKNOWN, () -> into("EPSG:4978").apply((Geometry) nowhere));
        assertThat(into("EPSG:4978").from(LAMBERT).apply((Geometry) nowhere))
                .isEqualTo(into("EPSG:4978").apply((Geometry) nowhere.withCrs(LAMBERT)));
    }

    @Test
    void a_footprint_without_heights_stays_flat_beside_bodies_with_heights() {
        Surface footprint = Surface.of(LAMBERT, Coordinates.of(2, 652000, 6862000, 652010, 6862000, 652010, 6862010));
        Surface image = (Surface) into("EPSG:4979").apply((Geometry) footprint);
        assertThat(image.coordinateDimension()).isEqualTo(2);
        double[] expected = operations()
                .between(Crs.of("EPSG:2154+5720"), Crs.of("EPSG:4979"))
                .transformed(652010, 6862010, 0);
        assertThat(image.coordinates().x(image.vertex(2))).isEqualTo(expected[0]);
        assertThat(image.coordinates().y(image.vertex(2))).isEqualTo(expected[1]);
        refused(CrsMessage.DIMENSION, () -> into("EPSG:4978").apply((Geometry) footprint));
    }

    @Test
    void what_cannot_be_done_is_told_with_the_feature_and_the_slot() {
        Feature lost = Feature.builder(FeatureSchema.citygml3().type("Building"), "B7")
                .add(LOD1, Point.of(LAMBERT, 5652000, 6862000, 35))
                .build();
        assertThatThrownBy(() -> into("EPSG:4979").apply(lost)).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(CrsMessage.OFF_GRID);
            assertThat(e.location().feature()).isEqualTo("B7");
            assertThat(e.location().place()).isNotNull();
        });
        Feature unknown = Feature.builder(FeatureSchema.citygml3().type("Building"), "B8")
                .add(LOD1, Examples.cube(0, 0, 0, 1))
                .build();
        assertThatThrownBy(() -> into("EPSG:2154").apply(unknown)).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(CrsMessage.CRS_UNKNOWN);
            assertThat(e.location().path()).isEqualTo("lod1Solid");
        });
        refused(CrsMessage.FOREIGN_GEOMETRY, () -> into("EPSG:2154").apply(new Foreign()));
        refused(
                CrsMessage.OTHER_CRS,
                () -> operations()
                        .between(Crs.of("EPSG:4326"), Crs.of("EPSG:2154"))
                        .transform(house()));
    }

    @Test
    void a_feature_that_is_there_already_comes_back_itself() {
        Feature before = feature();
        assertThat(into("EPSG:2154+5720").apply(before)).isSameAs(before);
        Feature bare =
                Feature.builder(FeatureSchema.citygml3().type("Building"), "B9").build();
        assertThat(into("EPSG:4978").apply(bare)).isSameAs(bare);
    }

    @Test
    void there_and_back_is_where_it_was() {
        Feature before = feature();
        Feature back = into("EPSG:2154+5720").apply(into("EPSG:4978").apply(before));
        for (int i = 0; i < 3; i++) {
            Shape a = (Shape) before.geometries().get(i).geometry();
            Shape b = (Shape) back.geometries().get(i).geometry();
            assertThat(a.equalsWithin(b, 1e-6)).isTrue();
        }
        TemplateInstance instance = (TemplateInstance) back.geometry(TREE).orElseThrow();
        assertThat(instance.realized().equalsWithin(tree().realized(), 1e-6)).isTrue();
    }

    @Test
    void long_walls_get_corners_where_they_would_bend_and_keep_their_edges_in_common() {
        CrsId flat = CrsId.epsg(2154);
        Solid block = Examples.cube(600_000, 6_600_000, 0, 100_000).withCrs(flat);
        Solid dense = (Solid) into("EPSG:3035").densified(0.01).apply((Geometry) block);
        Solid plain = (Solid) into("EPSG:3035").apply((Geometry) block);
        assertThat(plain.cornerCount()).isEqualTo(24);
        assertThat(dense.cornerCount()).isGreaterThan(100);
        assertThat(dense.faceCount()).isEqualTo(6);
        assertThat(dense.label(3)).isEqualTo(3);
        Set<Long> edges = new java.util.HashSet<>();
        for (int r = 0; r < dense.ringCount(); r++) {
            int from = dense.firstCorner(r);
            int to = dense.firstCorner(r + 1);
            for (int c = from; c < to; c++) {
                long a = dense.vertex(c);
                long b = dense.vertex(c + 1 < to ? c + 1 : from);
                edges.add(a << 32 | b);
            }
        }
        // a closed body: each edge is gone once in each direction
        assertThat(edges).hasSize(dense.cornerCount()).allMatch(e -> edges.contains(e << 32 | e >>> 32));
    }

    @Test
    void corners_are_not_added_under_textures() {
        Feature wide = Feature.builder(FeatureSchema.citygml3().type("Building"), "B1")
                .add(LOD1, Examples.cube(600_000, 6_600_000, 0, 100_000).withCrs(CrsId.epsg(2154)))
                .appearance(new Look())
                .build();
        refused(CrsMessage.CORNERS_COUNTED, () -> into("EPSG:3035").densified(1).apply(wide));
        assertThat(into("EPSG:3035").apply(wide).appearance()).isPresent();
    }

    @Test
    void a_box_goes_with_what_it_holds() {
        Envelope box = Envelope.of(652000, 6862000, 653000, 6863000);
        Envelope image = into("EPSG:4326").apply(box, CrsId.epsg(2154));
        double[] inside =
                operations().between(Crs.of("EPSG:2154"), Crs.of("EPSG:4326")).transformed(652500, 6862500);
        assertThat(image.contains(inside[0], inside[1])).isTrue();
    }

    @Test
    void axes_turn_by_the_convergence_and_stretch_by_the_scale() {
        CoordinateOperation operation = CoordinateOperations.of(CrsRegistry.builtIn(), GridCatalog.none())
                .between(Crs.of("EPSG:4171"), Crs.of("EPSG:2154"));
        double[] p = operation.transformed(7.5, 48.5);
        Distortion distortion = Crs.of("EPSG:2154").distortion(p[0], p[1]);
        Transform t = operation.derivative(7.5, 48.5);
        assertThat(Math.toDegrees(Math.atan2(-t.mxy(), t.myy()))).isCloseTo(distortion.convergence(), within(1e-7));
        double metres =
                Math.toRadians(Crs.of("EPSG:2154").ellipsoid().orElseThrow().meridionalRadius(48.5));
        assertThat(Math.hypot(t.mxy(), t.myy()) / metres).isCloseTo(distortion.meridianScale(), within(1e-9));
        assertThat(t.mzz()).isEqualTo(1);
    }

    @Test
    void eight_threads_make_the_same_features() throws Exception {
        Reprojection globe = into("EPSG:4978");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Feature>> done = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                done.add(pool.submit(() -> globe.apply(feature())));
            }
            for (Future<Feature> one : done) {
                assertThat(one.get()).isEqualTo(done.get(0).get());
            }
        } finally {
            pool.shutdown();
        }
        assertThat(globe.operations()).hasSize(1);
    }

    private record Look() implements Appearance {
        @Override
        public Set<String> themes() {
            return Set.of("");
        }

        @Override
        public ContentHash contentHash() {
            return Hasher.of("look").hash();
        }
    }

    private record Foreign() implements Geometry {
        @Override
        public GeometryKind kind() {
            return GeometryKind.POINT;
        }

        @Override
        public int coordinateDimension() {
            return 2;
        }

        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public Envelope envelope() {
            return Envelope.EMPTY;
        }

        @Override
        public CrsId crs() {
            return CrsId.epsg(4326);
        }

        @Override
        public ContentHash contentHash() {
            return Hasher.of("foreign").hash();
        }
    }
}
