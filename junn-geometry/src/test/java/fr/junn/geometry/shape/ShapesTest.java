package fr.junn.geometry.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.GeometryKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {
    private static final CrsId CRS = CrsId.epsg(2154, 5720);

    @Test
    void a_curve_knows_its_length_and_whether_it_is_closed() {
        Curve open = Curve.of(CRS, Coordinates.of(3, 0, 0, 0, 3, 4, 0, 3, 4, 12));
        assertThat(open.length()).isEqualTo(17); // 5 + 12
        assertThat(open.isClosed()).isFalse();
        assertThat(Curve.of(CRS, Coordinates.of(2, 0, 0, 1, 0, 0, 1, 0, 0)).isClosed())
                .isTrue();
        assertThat(catchThrowableOfType(JunnException.class, () -> Curve.of(CRS, Coordinates.of(2, 0, 0)))
                        .message())
                .isEqualTo(GeometryMessage.BAD_COUNT);
    }

    @Test
    void curves_of_a_multi_curve_are_views_of_it() {
        MultiCurve lines = MultiCurve.of(CRS, Coordinates.of(2, 0, 0, 1, 0, 5, 5, 6, 6, 7, 7), 2, 5);
        assertThat(lines.count()).isEqualTo(2);
        assertThat(lines.curve(1)).isEqualTo(Curve.of(CRS, Coordinates.of(2, 5, 5, 6, 6, 7, 7)));
        assertThat(lines.curve(1).contentHash())
                .isEqualTo(Curve.of(CRS, Coordinates.of(2, 5, 5, 6, 6, 7, 7)).contentHash());
        assertThat(MultiCurve.composite(CRS, lines.coordinates(), 2, 5)).isNotEqualTo(lines);
        assertThat(catchThrowableOfType(JunnException.class, () -> MultiCurve.of(CRS, lines.coordinates(), 1, 5))
                        .message())
                .isEqualTo(GeometryMessage.BAD_COUNT);
        assertThat(catchThrowableOfType(JunnException.class, () -> MultiCurve.of(CRS, lines.coordinates(), 2))
                        .message())
                .isEqualTo(GeometryMessage.BAD_COUNT);
    }

    @Test
    void a_mesh_gives_back_its_triangles_and_labels_at_every_index_width() {
        for (int n : new int[] {3, 200, 300, 70_000}) {
            double[] xyz = new double[3 * n];
            for (int i = 0; i < xyz.length; i++) {
                xyz[i] = Math.sqrt(i);
            }
            int[] triangles = {0, 1, n - 1, n - 1, 1, 0};
            Mesh mesh = Mesh.of(CRS, Coordinates.of(3, xyz), triangles).withLabels(-1, n);
            assertThat(mesh.triangles()).containsExactly(triangles);
            assertThat(mesh.vertex(0, 2)).isEqualTo(n - 1);
            assertThat(mesh.label(0)).isEqualTo(Faceted.NO_LABEL);
            assertThat(mesh.label(1)).isEqualTo(n);
        }
    }

    @Test
    void a_mesh_refuses_numbers_of_no_vertex() {
        Coordinates three = Coordinates.of(3, 0, 0, 0, 1, 0, 0, 0, 1, 0);
        assertThat(catchThrowableOfType(JunnException.class, () -> Mesh.of(CRS, three, 0, 1, 3))
                        .message())
                .isEqualTo(GeometryMessage.BAD_INDEX);
        assertThat(catchThrowableOfType(JunnException.class, () -> Mesh.of(CRS, three, 0, -1, 2))
                        .message())
                .isEqualTo(GeometryMessage.BAD_INDEX);
        assertThat(catchThrowableOfType(JunnException.class, () -> Mesh.of(CRS, three, 0, 1))
                        .message())
                .isEqualTo(GeometryMessage.BAD_LENGTH);
    }

    @Test
    void an_instance_is_its_template_transformed_and_moved_to_the_reference_point() {
        Template tree = Template.of("tree", Examples.cube(0, 0, 0, 1));
        Point place = Point.of(CRS, 654_321.25, 6_860_000.5, 35);
        TemplateInstance instance = TemplateInstance.of(tree, Transform.scaling(2, 2, 3), place);
        assertThat(instance.envelope())
                .isEqualTo(Envelope.of(654_321.25, 6_860_000.5, 35, 654_323.25, 6_860_002.5, 38));
        assertThat(instance.realized().crs()).isEqualTo(CRS);
        Transform quarter = Transform.rotation(0, 0, 1, Math.PI / 2).about(654_321.25, 6_860_000.5, 0);
        assertThat(instance.transformed(quarter)
                        .realized()
                        .equalsWithin(instance.realized().transformed(quarter), 1e-8))
                .isTrue();
    }

    @Test
    void a_template_in_another_file_has_the_box_of_its_reference_point_and_no_shape() {
        Template lamp = Template.external("lamp", "lamp.gltf", "model/gltf+json");
        TemplateInstance instance = TemplateInstance.of(lamp, Transform.IDENTITY, Point.of(CRS, 1, 2, 3));
        assertThat(instance.envelope()).isEqualTo(Envelope.of(1, 2, 3, 1, 2, 3));
        assertThat(catchThrowableOfType(JunnException.class, instance::realized).message())
                .isEqualTo(GeometryMessage.NO_SHAPE);
    }

    @Test
    void a_transformation_and_its_inverse_cancel() {
        Transform t = Transform.rotation(1, 2, 3, 0.7)
                .then(Transform.scaling(2, 3, -0.5))
                .then(Transform.translation(10, -20, 30));
        Transform id = t.then(t.inverse());
        double[] m = id.toRowMajor();
        double[] identity = Transform.IDENTITY.toRowMajor();
        for (int i = 0; i < 16; i++) {
            assertThat(m[i]).isCloseTo(identity[i], within(1e-13));
        }
        assertThat(t.determinant()).isCloseTo(-3, within(1e-14)); // 2 · 3 · −0.5
        assertThat(Transform.ofRowMajor(t.toRowMajor())).isEqualTo(t);
    }

    @Test
    void a_quarter_turn_about_the_z_axis_takes_x_to_y() {
        Transform t = Transform.rotation(0, 0, 5, Math.PI / 2);
        assertThat(t.x(1, 0, 0)).isCloseTo(0, within(1e-16));
        assertThat(t.y(1, 0, 0)).isCloseTo(1, within(1e-16));
    }

    @Test
    void transformations_that_are_not_affine_or_not_finite_or_singular_are_refused() {
        assertThat(catchThrowableOfType(
                                JunnException.class,
                                () -> Transform.ofRowMajor(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1))
                        .message())
                .isEqualTo(GeometryMessage.NOT_AFFINE);
        assertThat(catchThrowableOfType(JunnException.class, () -> Transform.translation(0, Double.NaN, 0))
                        .message())
                .isEqualTo(GeometryMessage.NOT_FINITE);
        assertThat(catchThrowableOfType(
                                JunnException.class,
                                () -> Transform.scaling(1, 0, 1).inverse())
                        .message())
                .isEqualTo(GeometryMessage.SINGULAR);
    }

    @Test
    void a_collection_has_members_of_one_reference_system() {
        Point p = Point.of(CRS, 1, 2, 3);
        Mesh m = Mesh.of(CRS, Coordinates.of(3, 0, 0, 0, 1, 0, 0, 0, 1, 0), 0, 1, 2);
        ShapeCollection c = ShapeCollection.of(CRS, List.of(p, m));
        assertThat(c.kind()).isEqualTo(GeometryKind.COLLECTION);
        assertThat(c.envelope()).isEqualTo(Envelope.of(0, 0, 0, 1, 2, 3));
        assertThat(c.equalsWithin(c.transformed(Transform.translation(0.5, 0, 0)), 0.5))
                .isTrue();
        assertThat(catchThrowableOfType(
                                JunnException.class, () -> ShapeCollection.of(CRS, List.of(p.withCrs(CrsId.UNKNOWN))))
                        .message())
                .isEqualTo(GeometryMessage.CRS_MISMATCH);
    }

    @Test
    void points_in_the_plane_and_in_space_differ() {
        assertThat(Point.of(CRS, 1, 2)).isNotEqualTo(Point.of(CRS, 1, 2, 0)).isEqualTo(Point.of(CRS, 1, 2));
        assertThat(MultiPoint.of(CRS, Coordinates.of(2, 1, 2)).point(0)).isEqualTo(Point.of(CRS, 1, 2));
        assertThat(PointCloud.of(CRS, Coordinates.of(2, 1, 2)))
                .isNotEqualTo(MultiPoint.of(CRS, Coordinates.of(2, 1, 2)));
    }
}
