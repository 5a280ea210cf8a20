package fr.junn.geometry.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.CancelledException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.GeometryKind;
import fr.junn.core.work.Progress;
import fr.junn.geometry.index.Region;
import fr.junn.geometry.measure.Buildings;
import fr.junn.geometry.measure.Measures;
import fr.junn.geometry.measure.Orientation;
import fr.junn.geometry.mesh.FaceTriangulation;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Curve;
import fr.junn.geometry.shape.Examples;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.MultiPoint;
import fr.junn.geometry.shape.MultiSolid;
import fr.junn.geometry.shape.MultiSurface;
import fr.junn.geometry.shape.Point;
import fr.junn.geometry.shape.PointCloud;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.ShapeCollection;
import fr.junn.geometry.shape.Solid;
import fr.junn.geometry.shape.Surface;
import fr.junn.geometry.shape.Template;
import fr.junn.geometry.shape.TemplateInstance;
import fr.junn.geometry.shape.Tin;
import fr.junn.geometry.shape.Transform;
import fr.junn.testkit.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Volumes and areas of clipped boxes are products of lengths; the parts on both sides of a plane add up to the whole. */
class ClipperTest {
    private static final Region ABOVE_HALF = Region.of(0, 0, 1, -0.5);

    private static Faceted clip(Region region, Shape shape) {
        return (Faceted) Clipper.to(region).clip(shape);
    }

    private static Solid box(double x, double y, double z, double sx, double sy, double sz) {
        return Examples.box(FacetedBuilder.of(CrsId.UNKNOWN, 3), x, y, z, sx, sy, sz, false)
                .toSolid();
    }

    private static void assertBody(Faceted body, double volume) {
        Measures m = Measures.of(body);
        assertThat(m.volume()).isCloseTo(volume, within(1e-12 * Math.max(1, volume)));
        assertThat(m.orientation()).isEqualTo(Orientation.OUTWARD);
        assertThat(m.isWatertight()).isTrue();
    }

    @Test
    void a_cube_is_cut_at_a_plane_and_closed_with_a_cap_that_has_the_label_asked_for() {
        Solid cube = Examples.cube(654_321.123, 6_860_123.456, 35, 1);
        Faceted left =
                (Faceted) Clipper.to(Region.of(0, 0, -1, 35.25)).cappedAs(77).clip(cube); // what is below 35.25
        assertThat(left).isInstanceOf(Solid.class);
        assertBody(left, 0.25);
        assertThat(left.faceCount()).isEqualTo(6);
        assertThat(left.label(0)).isEqualTo(0); // the ground, as it was
        assertThat(left.label(5)).isEqualTo(77);
        assertThat(left.face(5).envelope()).isEqualTo(cube.envelope().withZ(35.25, 35.25)); // exactly at the plane
        assertThat(left.crs()).isEqualTo(cube.crs());
    }

    @Test
    void a_shape_inside_is_the_same_object_and_one_outside_is_empty() {
        List<Shape> shapes = List.of(
                Point.of(CrsId.UNKNOWN, 1, 1, 1),
                Curve.of(CrsId.UNKNOWN, Coordinates.of(3, 0, 0, 0, 1, 1, 1)),
                Examples.wallWithWindow(),
                Examples.hollowCube(),
                Examples.two(),
                FaceTriangulation.of(Examples.hollowCube()).mesh(),
                PointCloud.of(CrsId.UNKNOWN, Coordinates.of(3, 1, 2, 3)),
                TemplateInstance.of(
                        Template.of("tree", Examples.hollowCube()),
                        Transform.IDENTITY,
                        Point.of(CrsId.UNKNOWN, 1, 2, 3)),
                ShapeCollection.of(CrsId.UNKNOWN, List.of(Examples.hollowCube())));
        for (Shape shape : shapes) {
            assertThat(Clipper.to(Region.box(Envelope.of(-100, -100, -100, 100, 100, 100)))
                            .clip(shape))
                    .isSameAs(shape);
            Shape none = Clipper.to(Region.box(Envelope.of(200, 200, 200, 300, 300, 300)))
                    .clip(shape);
            assertThat(none.isEmpty()).as(shape.toString()).isTrue();
            assertThat(none.crs()).isEqualTo(shape.crs());
            assertThat(none.coordinateDimension()).isEqualTo(shape.coordinateDimension());
            assertThat(Clipper.to(Region.box(Envelope.EMPTY)).clip(shape).isEmpty())
                    .isTrue();
        }
    }

    @Test
    void a_cavity_that_is_cut_open_becomes_a_hole_of_the_cap_and_one_that_is_not_stays_a_cavity() {
        Faceted open = clip(Region.of(0, 0, -1, 5), Examples.hollowCube()); // z <= 5, through the middle of the cavity
        assertBody(open, 500 - 4);
        assertThat(open.shellCount()).isEqualTo(1);
        assertThat(open.firstRing(open.faceCount()) - open.faceCount()).isEqualTo(1); // one hole
        Faceted closed = clip(Region.of(0, 0, -1, 8), Examples.hollowCube());
        assertBody(closed, 800 - 8);
        assertThat(closed.shellCount()).isEqualTo(2);
        assertBody(clip(Region.of(0, 0, -1, 3), Examples.hollowCube()), 300);
    }

    /** A table: a slab of 10 by 4 by 1 on two legs of 1 by 4 by 3. One body: no faces inside. */
    private static Solid table() {
        FacetedBuilder b = FacetedBuilder.of(CrsId.UNKNOWN, 3);
        double[][] outline = {{0, 0}, {1, 0}, {1, 3}, {9, 3}, {9, 0}, {10, 0}, {10, 4}, {0, 4}}; // x z
        for (double[] p : outline) {
            b.corner(p[0], 0, p[1]);
        }
        b.endRing().endFace(1);
        for (int i = outline.length - 1; i >= 0; i--) {
            b.corner(outline[i][0], 4, outline[i][1]);
        }
        b.endRing().endFace(2);
        for (int i = 0; i < outline.length; i++) {
            double[] p = outline[i];
            double[] q = outline[(i + 1) % outline.length];
            b.corner(p[0], 0, p[1]).corner(p[0], 4, p[1]).corner(q[0], 4, q[1]).corner(q[0], 0, q[1]);
            b.endRing().endFace(3 + i);
        }
        return b.endShell().toSolid();
    }

    @Test
    void a_body_that_falls_apart_becomes_several() {
        assertBody(table(), 2 * 12 + 40);
        Faceted legs = clip(Region.of(0, 0, -1, 2), table());
        assertThat(legs).isInstanceOf(MultiSolid.class);
        assertThat(legs.solidCount()).isEqualTo(2);
        assertBody(legs, 2 * 8);
        assertBody(((MultiSolid) legs).solid(0), 8);
    }

    @Test
    void faces_in_the_plane_stay_where_the_body_is_inside_and_go_where_it_is_not() {
        Faceted slab =
                clip(Region.of(0, 0, 1, -3), table()); // above the underside of the slab, which lies in the plane
        assertBody(slab, 40);
        assertThat(slab.solidCount()).isEqualTo(1);
        Faceted legs = clip(Region.of(0, 0, -1, 3), table()); // below it: the underside is no longer there
        assertBody(legs, 24);
        assertThat(legs.solidCount()).isEqualTo(2);
        assertThat(Measures.of(legs).area()).isCloseTo(2 * 2 * (4 + 12 + 3), within(1e-12));
        for (int f = 0; f < legs.faceCount(); f++) {
            assertThat(legs.label(f)).isNotEqualTo(5); // the underside
        }
        Solid cube = Examples.cube(0, 0, 0, 1);
        assertThat(clip(Region.of(0, 0, 1, 0), cube)).isSameAs(cube); // stands on the plane
        assertThat(clip(Region.of(0, 0, 1, -1), cube).isEmpty()).isTrue(); // hangs from it
        assertThat(clip(Region.of(1, 1, 0, -2), cube).isEmpty()).isTrue(); // touches it with an edge
        assertThat(clip(Region.of(1, 1, 1, -3), cube).isEmpty()).isTrue(); // with a corner
    }

    @Test
    void a_wall_is_cut_through_its_window_and_beside_it() {
        Surface wall = Examples.wallWithWindow(); // 10 by 10 at x = 3, window from 4 to 6
        Faceted below = clip(Region.of(0, 0, -1, 3), wall);
        assertThat(below.kind()).isEqualTo(GeometryKind.SURFACE);
        assertThat(Measures.of(below).area()).isCloseTo(30, within(1e-12));
        Faceted through = clip(Region.of(0, 0, -1, 5), wall); // a U
        assertThat(through.kind()).isEqualTo(GeometryKind.SURFACE);
        assertThat(through.ringCount()).isEqualTo(1);
        assertThat(through.cornerCount()).isEqualTo(8);
        assertThat(Measures.of(through).area()).isCloseTo(50 - 2, within(1e-12));
        Faceted above = clip(Region.of(0, 0, -1, 8), wall);
        assertThat(above.ringCount()).isEqualTo(2);
        assertThat(Measures.of(above).area()).isCloseTo(80 - 4, within(1e-12));
        Faceted atSill = clip(Region.of(0, 0, -1, 4), wall); // the plane touches the window's lower side
        assertThat(Measures.of(atSill).area()).isCloseTo(40, within(1e-12));
        Faceted band = clip(Region.of(0, 0, -1, 5.5, 0, 0, 1, -4.5), wall); // both sides of the window
        assertThat(band).isInstanceOf(MultiSurface.class);
        assertThat(band.faceCount()).isEqualTo(2);
        assertThat(Measures.of(band).area()).isCloseTo(8, within(1e-12));
    }

    @Test
    void holes_go_with_the_piece_they_lie_in_and_labels_with_their_faces() {
        FacetedBuilder b = FacetedBuilder.of(CrsId.UNKNOWN, 2);
        // a comb with two teeth, each with a hole
        b.corner(0, 0)
                .corner(10, 0)
                .corner(10, 5)
                .corner(6, 5)
                .corner(6, 1)
                .corner(4, 1)
                .corner(4, 5)
                .corner(0, 5);
        b.endRing().corner(1, 3).corner(1, 4).corner(2, 4).corner(2, 3).endRing();
        b.corner(7, 3).corner(7, 4).corner(9, 4).corner(9, 3).endRing();
        Faceted teeth = clip(Region.of(0, 1, 0, -2), b.endFace(9).toMultiSurface());
        assertThat(teeth.coordinateDimension()).isEqualTo(2);
        assertThat(teeth.faceCount()).isEqualTo(2);
        for (int f = 0; f < 2; f++) {
            assertThat(teeth.firstRing(f + 1) - teeth.firstRing(f)).isEqualTo(2);
            assertThat(teeth.label(f)).isEqualTo(9);
        }
        double[] areas = {
            Measures.of(teeth.face(0)).area(), Measures.of(teeth.face(1)).area()
        };
        assertThat(areas).containsExactlyInAnyOrder(12 - 1, 12 - 2);
    }

    @Test
    void both_sides_of_any_plane_add_up_to_the_whole() {
        Solid[] bodies = {
            Examples.cube(0, 0, 0, 4), Examples.hollowCube(), table(), Buildings.solid("NL.IMBAG.Pand.0503100000028341")
        };
        Property.check(400, (random, size) -> {
            int which = random.nextInt(bodies.length);
            Solid body = bodies[which];
            Envelope box = body.envelope();
            double[] n = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            if (random.nextInt(3) == 0) {
                n[random.nextInt(3)] = 0;
            }
            double at = random.nextDouble(-1, 1);
            double[] p = {
                box.centerX() + at * box.sizeX() / 2,
                box.centerY() + at * box.sizeY() / 2,
                box.centerZ() + at * box.sizeZ() / 2
            };
            if (random.nextInt(3) == 0) { // across an axis, through a vertex
                int v = random.nextInt(body.coordinates().count());
                int axis = random.nextInt(3);
                for (int a = 0; a < 3; a++) {
                    n[a] = a == axis ? 1 : 0;
                    p[a] = body.coordinates().ordinate(v, a);
                }
            }
            double d = -(n[0] * p[0] + n[1] * p[1] + n[2] * p[2]);
            Measures whole = Measures.of(body);
            Measures one = Measures.of(clip(Region.of(n[0], n[1], n[2], d), body));
            Measures other = Measures.of(clip(Region.of(-n[0], -n[1], -n[2], -d), body));
            assertThat(one.openEdges() + other.openEdges()).isZero();
            assertThat(one.volume()).isGreaterThanOrEqualTo(0);
            // faces of the building are off their planes by a millimetre
            double tolerance = which == 3 ? 0.02 : 1e-9 * whole.volume();
            assertThat(one.volume() + other.volume()).isCloseTo(whole.volume(), within(tolerance));
        });
    }

    @Test
    void a_box_takes_from_a_city_block_what_is_in_it() {
        Property.check(60, (random, size) -> {
            double x = 650_000 + random.nextInt(1000) / 1000.0;
            double y = 6_860_000 + random.nextInt(1000) / 1000.0;
            Solid house = box(x, y, 30, 10, 10, 10);
            Envelope tile = Envelope.of(
                    x + random.nextDouble(-5, 9),
                    y + random.nextDouble(-5, 9),
                    30 + random.nextDouble(-5, 9),
                    x + random.nextDouble(9, 15),
                    y + random.nextDouble(9, 15),
                    30 + random.nextDouble(9, 15));
            Envelope common = tile.intersection(house.envelope());
            Faceted left = clip(Region.box(tile), house);
            assertThat(left.envelope()).isEqualTo(common); // to the last bit
            assertThat(Measures.of(left).volume())
                    .isCloseTo(common.sizeX() * common.sizeY() * common.sizeZ(), within(1e-6));
            assertThat(Measures.of(left).isWatertight()).isTrue();
        });
    }

    @Test
    void a_solid_that_is_open_is_cut_and_stays_open() {
        Solid cube = Examples.cube(0, 0, 0, 1);
        FacetedBuilder b = FacetedBuilder.of(CrsId.UNKNOWN, 3);
        for (int f = 0; f < 6; f++) {
            if (f != 2) {
                for (int k = 0; k < 4; k++) {
                    int v = cube.vertex(cube.firstCorner(f) + k);
                    b.corner(
                            cube.coordinates().x(v),
                            cube.coordinates().y(v),
                            cube.coordinates().z(v));
                }
                b.endRing().endFace(f);
            }
        }
        Faceted left = clip(ABOVE_HALF, b.endShell().toSolid());
        assertThat(left).isInstanceOf(Solid.class);
        assertThat(Measures.of(left).isWatertight()).isFalse();
        assertThat(Measures.of(left).area()).isCloseTo(1 + 3 * 0.5, within(1e-12));
    }

    @Test
    void a_solid_that_looks_inwards_is_capped_the_same_way() {
        Solid inside = Examples.box(FacetedBuilder.of(CrsId.UNKNOWN, 3), 0, 0, 0, 1, 2, 3, true)
                .toSolid();
        Measures m = Measures.of(clip(ABOVE_HALF, inside));
        assertThat(m.volume()).isCloseTo(5, within(1e-12));
        assertThat(m.orientation()).isEqualTo(Orientation.INWARD);
    }

    @Test
    void lines_are_cut_into_pieces_and_a_closed_one_is_joined_at_its_start() {
        Curve zigzag = Curve.of(CrsId.UNKNOWN, Coordinates.of(2, 0, 0, 1, 2, 2, 0, 3, 2));
        MultiCurve above = (MultiCurve) Clipper.to(Region.of(0, 1, 0, -1)).clip(zigzag);
        assertThat(above.count()).isEqualTo(2);
        assertThat(above.curve(0).length() + above.curve(1).length()).isCloseTo(3 * Math.sqrt(5) / 2, within(1e-12));
        assertThat(above.coordinates().x(0)).isEqualTo(0.5);
        assertThat(above.coordinates().y(0)).isEqualTo(1);
        Curve ring = Curve.of(CrsId.UNKNOWN, Coordinates.of(2, 0, 0, 4, 0, 4, 4, 0, 4, 0, 0));
        Shape corner = Clipper.to(Region.of(-1, 0, 0, 1)).clip(ring); // x <= 1
        assertThat(corner).isInstanceOf(Curve.class);
        assertThat(((Curve) corner).length()).isCloseTo(1 + 4 + 1, within(1e-12));
        assertThat(Clipper.to(Region.of(0, -1, 0, 0))
                        .clip(Curve.of(CrsId.UNKNOWN, Coordinates.of(2, 0, 1, 1, 0, 2, 1)))
                        .isEmpty())
                .isTrue(); // touches
    }

    @Test
    void points_inside_and_on_the_border_are_kept_in_order() {
        PointCloud cloud = PointCloud.of(CrsId.UNKNOWN, Coordinates.of(3, 0, 0, 0.5, 1, 1, 0.4, 2, 2, 7));
        PointCloud left = (PointCloud) Clipper.to(ABOVE_HALF).clip(cloud);
        assertThat(left.count()).isEqualTo(2);
        assertThat(left.coordinates().z(1)).isEqualTo(7);
        assertThat(Clipper.to(ABOVE_HALF).inside(cloud.coordinates()).stream()).containsExactly(0, 2);
        assertThat(Clipper.to(ABOVE_HALF).clip(Point.of(CrsId.UNKNOWN, 0, 0, 0)))
                .isInstanceOf(MultiPoint.class);
    }

    @Test
    void triangles_are_cut_and_keep_their_labels_and_their_neighbours() {
        Mesh cube = FaceTriangulation.of(Examples.cube(0, 0, 0, 1)).mesh();
        Mesh left = (Mesh) Clipper.to(ABOVE_HALF).clip(cube);
        assertThat(Measures.of(left).area()).isCloseTo(1 + 4 * 0.5, within(1e-12));
        assertThat(Measures.of(left).openEdges()).isEqualTo(8); // each side is two triangles, along the cut too
        for (int t = 0; t < left.triangleCount(); t++) {
            assertThat(left.label(t)).isIn(1, 2, 3, 4, 5);
        }
        Tin tin = Tin.of(
                cube,
                MultiCurve.of(CrsId.UNKNOWN, Coordinates.of(3, 0, 0, 0, 0, 0, 1), 2),
                MultiCurve.of(CrsId.UNKNOWN, Coordinates.of(3)));
        Tin cut = (Tin) Clipper.to(ABOVE_HALF).clip(tin);
        assertThat(cut.mesh()).isEqualTo(left);
        assertThat(cut.breakLines().curve(0).length()).isEqualTo(0.5);
    }

    @Test
    void an_instance_across_the_border_is_cut_as_what_it_shows() {
        TemplateInstance instance = TemplateInstance.of(
                Template.of("box", Examples.cube(0, 0, 0, 1)),
                Transform.IDENTITY,
                Point.of(CrsId.epsg(2154, 5720), 650_000, 6_860_000, 0));
        Faceted left = clip(ABOVE_HALF, instance);
        assertBody(left, 0.5);
        assertThat(left.crs()).isEqualTo(instance.crs());
    }

    @Test
    void it_stops_when_cancelled() {
        assertThatThrownBy(() -> Clipper.to(ABOVE_HALF).clip(Examples.cube(0, 0, 0, 1), Progress.none(), () -> true))
                .isInstanceOf(CancelledException.class);
    }
}
