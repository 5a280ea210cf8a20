package fr.junn.geometry.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.JunnException;
import fr.junn.core.field.SupportKind;
import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.PointCloud;
import org.junit.jupiter.api.Test;

class ShapeSupportTest {
    private static final Mesh MESH =
            Mesh.of(CrsId.epsg(2154), Coordinates.of(3, 0, 0, 0, 3, 0, 0, 0, 3, 6, 3, 3, 3), 0, 1, 2, 1, 3, 2);

    @Test
    void vertices_are_where_they_are_and_triangles_at_their_centroids() {
        double[] at = new double[3];
        ShapeSupport.vertices(MESH).locate(2, at);
        assertThat(at).containsExactly(0, 3, 6);
        ShapeSupport.triangles(MESH).locate(0, at);
        assertThat(at).containsExactly(1, 1, 2);
        assertThat(ShapeSupport.vertices(MESH).size()).isEqualTo(4);
        assertThat(ShapeSupport.triangles(MESH).size()).isEqualTo(2);
        assertThat(ShapeSupport.triangles(MESH).kind()).isEqualTo(SupportKind.MESH_FACES);
    }

    @Test
    void supports_of_one_mesh_differ_by_what_the_locations_are() {
        assertThat(ShapeSupport.vertices(MESH).contentHash())
                .isNotEqualTo(ShapeSupport.triangles(MESH).contentHash())
                .isEqualTo(ShapeSupport.vertices(Mesh.of(MESH.crs(), MESH.coordinates(), MESH.triangles()))
                        .contentHash());
    }

    @Test
    void points_of_the_plane_have_no_height_and_numbers_beyond_are_refused() {
        ShapeSupport points = ShapeSupport.points(PointCloud.of(CrsId.UNKNOWN, Coordinates.of(2, 4, 5)));
        double[] at = new double[3];
        points.locate(0, at);
        assertThat(at).containsExactly(4, 5, Double.NaN);
        assertThat(catchThrowableOfType(JunnException.class, () -> points.locate(1, at))
                        .message())
                .isEqualTo(GeometryMessage.BAD_INDEX);
    }
}
