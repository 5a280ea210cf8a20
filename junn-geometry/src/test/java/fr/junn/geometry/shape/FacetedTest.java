package fr.junn.geometry.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.GeometryKind;
import fr.junn.testkit.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class FacetedTest {
    /** What was put in: solids of shells of faces of rings of corners; each face's label beside it. */
    private record Nested(List<List<List<List<List<double[]>>>>> solids, List<Integer> labels) {}

    private static Nested random(RandomGenerator random, int size) {
        List<Integer> labels = new ArrayList<>();
        List<List<List<List<List<double[]>>>>> solids = list(
                random,
                size,
                () -> list(
                        random,
                        2,
                        () -> list(random, 1 + size / 2, () -> {
                            labels.add(random.nextInt(-1, 3 * size));
                            return list(
                                    random,
                                    3,
                                    () -> list(random, 8, () -> new double[] {
                                        random.nextInt(9) / 10.0, 6.8e6 + random.nextInt(9) / 100.0, random.nextInt(3)
                                    }));
                        })));
        return new Nested(solids, labels);
    }

    private static <T> List<T> list(RandomGenerator random, int most, java.util.function.Supplier<T> make) {
        List<T> out = new ArrayList<>();
        for (int n = 1 + random.nextInt(Math.max(1, Math.min(most, 12))); n > 0; n--) {
            out.add(make.get());
        }
        return out;
    }

    private static MultiSolid build(Nested nested) {
        FacetedBuilder b = FacetedBuilder.of(CrsId.epsg(2154), 3);
        int face = 0;
        for (List<List<List<List<double[]>>>> solid : nested.solids) {
            for (List<List<List<double[]>>> shell : solid) {
                for (List<List<double[]>> rings : shell) {
                    for (List<double[]> ring : rings) {
                        ring.forEach(p -> b.corner(p[0], p[1], p[2]));
                        b.endRing();
                    }
                    b.endFace(nested.labels.get(face++));
                }
                b.endShell();
            }
            b.endSolid();
        }
        return b.toMultiSolid();
    }

    @Test
    void nesting_order_labels_and_coordinates_come_back_as_they_were_put_in() {
        Property.check(64, (random, size) -> {
            Nested nested = random(random, size);
            MultiSolid shape = build(nested);
            assertThat(shape.solidCount()).isEqualTo(nested.solids.size());
            int label = 0;
            for (int s = 0; s < nested.solids.size(); s++) {
                label = assertSame(shape.solid(s), nested.solids.get(s), nested.labels, label);
            }
        });
    }

    private static int assertSame(
            Solid view, List<List<List<List<double[]>>>> shells, List<Integer> labels, int label) {
        assertThat(view.shellCount()).isEqualTo(shells.size());
        assertThat(view.firstShell(0)).isZero();
        assertThat(view.firstShell(1)).isEqualTo(shells.size());
        int next = label;
        for (int h = 0; h < shells.size(); h++) {
            MultiSurface shell = view.shell(h);
            assertThat(shell.faceCount()).isEqualTo(shells.get(h).size());
            assertThat(view.firstFace(h + 1) - view.firstFace(h)).isEqualTo(shell.faceCount());
            for (int f = 0; f < shell.faceCount(); f++) {
                assertThat(shell.label(f)).isEqualTo(labels.get(next++));
                assertSame(shell.face(f), shells.get(h).get(f));
            }
        }
        return next;
    }

    private static void assertSame(Surface face, List<List<double[]>> rings) {
        assertThat(face.ringCount()).isEqualTo(rings.size());
        for (int r = 0; r < rings.size(); r++) {
            List<double[]> ring = rings.get(r);
            assertThat(face.firstCorner(r + 1) - face.firstCorner(r)).isEqualTo(ring.size());
            for (int k = 0; k < ring.size(); k++) {
                int v = face.vertex(face.firstCorner(r) + k);
                Coordinates c = face.coordinates();
                assertThat(new double[] {c.x(v), c.y(v), c.z(v)}).containsExactly(ring.get(k));
            }
        }
    }

    @Test
    void a_view_is_equal_to_the_same_part_built_on_its_own_and_has_its_hash() {
        Solid view = Examples.two().solid(1);
        Solid own = Examples.hollowCube();
        assertThat(view).isEqualTo(own).hasSameHashCodeAs(own);
        assertThat(view.contentHash()).isEqualTo(own.contentHash());
        assertThat(view.transformed(Transform.translation(1, 2, 3)))
                .isEqualTo(own.transformed(Transform.translation(1, 2, 3)));
        assertThat(view.shell(1).face(0).envelope())
                .isEqualTo(own.shell(1).face(0).envelope());
    }

    @Test
    void the_hash_does_not_depend_on_shared_vertices_index_width_or_storage() {
        Surface small = Examples.wallWithWindow();
        FacetedBuilder b = FacetedBuilder.of(CrsId.UNKNOWN, 3);
        for (int i = 0; i < 70_000; i++) { // indices of four bytes, coordinates as doubles
            b.corner(i / 3.0, 0, 0)
                    .corner(i / 3.0, 1, 0)
                    .corner(i / 3.0, 0, 1)
                    .endRing()
                    .endFace();
        }
        b.addFace(small, 0, Faceted.NO_LABEL);
        Surface wide = b.toMultiSurface().face(70_000);
        assertThat(wide.coordinates()).isInstanceOf(BinaryCoordinates.class);
        assertThat(small.coordinates()).isInstanceOf(DecimalCoordinates.class);
        assertThat(wide.contentHash()).isEqualTo(small.contentHash());
        assertThat(wide).isEqualTo(small);
    }

    @Test
    void whatever_is_content_changes_the_hash() {
        Solid cube = Examples.cube(0, 0, 0, 1);
        assertThat(List.of(
                        cube.contentHash(),
                        cube.withCrs(CrsId.epsg(2154)).contentHash(),
                        cube.withLabels(0, 1, 2, 3, 4, 4).contentHash(),
                        cube.withLabels(-1, -1, -1, -1, -1, -1).contentHash(),
                        cube.shell(0).contentHash(),
                        Examples.cube(0, 0, 0, Math.nextUp(1)).contentHash(),
                        cube.transformed(Transform.scaling(-1, -1, 1)).contentHash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void equality_within_a_tolerance_looks_at_each_ordinate() {
        Solid cube = Examples.cube(0, 0, 0, 1);
        Solid near = Examples.cube(0.001, 0, -0.001, 1);
        assertThat(cube.equalsWithin(near, 0.0011)).isTrue();
        assertThat(cube.equalsWithin(near, 0.0009)).isFalse();
        assertThat(cube.equalsWithin(Examples.hollowCube(), 100)).isFalse();
        assertThat(catchThrowableOfType(JunnException.class, () -> cube.equalsWithin(near, Double.NaN))
                        .message())
                .isEqualTo(GeometryMessage.BAD_BOUND);
    }

    @Test
    void a_mirror_reverses_rings_so_that_faces_still_look_outwards() {
        Surface square = Surface.of(CrsId.UNKNOWN, Coordinates.of(3, 0, 0, 0, 1, 0, 0, 1, 1, 0));
        Surface mirrored = square.transformed(Transform.scaling(-1, 1, 1));
        assertThat(mirrored).isEqualTo(Surface.of(CrsId.UNKNOWN, Coordinates.of(3, -1, 1, 0, -1, 0, 0, 0, 0, 0)));
    }

    @Test
    void a_closed_ring_of_gml_loses_its_repeated_corner_and_an_open_one_keeps_its_last() {
        FacetedBuilder b = FacetedBuilder.of(CrsId.UNKNOWN, 2);
        boolean closed = b.corner(0, 0).corner(1, 0).corner(1, 1).corner(0, 0).endClosedRing();
        boolean open = b.corner(5, 5).corner(6, 5).corner(6, 6).endClosedRing();
        Surface s = b.endFace().toSurface();
        assertThat(closed).isTrue();
        assertThat(open).isFalse();
        assertThat(s.firstCorner(1)).isEqualTo(3);
        assertThat(s.cornerCount()).isEqualTo(6);
        assertThat(s.coordinateDimension()).isEqualTo(2);
        assertThat(s.envelope()).isEqualTo(Envelope.of(0, 0, 6, 6));
    }

    @Test
    void empty_and_unfinished_parts_are_refused_by_name() {
        FacetedBuilder b = FacetedBuilder.of(CrsId.UNKNOWN, 3);
        assertMessage(b::endRing, GeometryMessage.EMPTY_PART);
        assertMessage(b::endFace, GeometryMessage.EMPTY_PART);
        assertMessage(b::toSurface, GeometryMessage.BAD_COUNT);
        b.corner(0, 0, 0);
        assertMessage(b::endFace, GeometryMessage.OPEN_PART);
        assertMessage(b::toMultiSurface, GeometryMessage.OPEN_PART);
        assertMessage(() -> b.corner(0, Double.NaN, 0), GeometryMessage.NOT_FINITE);
        b.clear();
        assertThat(b.toSolid().isEmpty()).isTrue();
        assertThat(b.toMultiSurface().envelope().isEmpty()).isTrue();
    }

    private static void assertMessage(Runnable action, GeometryMessage expected) {
        assertThat(catchThrowableOfType(JunnException.class, action::run).message())
                .isEqualTo(expected);
    }

    @Test
    void one_builder_makes_many_shapes_one_after_the_other() {
        FacetedBuilder b = FacetedBuilder.of(CrsId.UNKNOWN, 3);
        for (int i = 0; i < 100; i++) {
            Solid s = Examples.box(b, i, i, i, 1, 1, 1, false).toSolid();
            assertThat(s).isEqualTo(Examples.cube(i, i, i, 1));
            assertThat(s.coordinates().count()).isEqualTo(8);
        }
    }

    @Test
    void kinds_tell_multi_and_composite_apart() {
        FacetedBuilder b = FacetedBuilder.of(CrsId.UNKNOWN, 3);
        assertThat(b.toCompositeSurface().kind()).isEqualTo(GeometryKind.COMPOSITE_SURFACE);
        assertThat(b.toMultiSurface().kind()).isEqualTo(GeometryKind.MULTI_SURFACE);
        assertThat(b.toCompositeSolid().kind()).isEqualTo(GeometryKind.COMPOSITE_SOLID);
        assertThat(b.toMultiSolid().kind()).isEqualTo(GeometryKind.MULTI_SOLID);
        assertThat(Examples.two().solid(0).shell(0).kind()).isEqualTo(GeometryKind.COMPOSITE_SURFACE);
    }
}
