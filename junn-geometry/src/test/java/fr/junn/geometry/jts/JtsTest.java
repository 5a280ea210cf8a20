package fr.junn.geometry.jts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Curve;
import fr.junn.geometry.shape.Examples;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.MultiPoint;
import fr.junn.geometry.shape.Point;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.ShapeCollection;
import fr.junn.geometry.shape.Surface;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class JtsTest {
    private static final CrsId CRS = CrsId.epsg(2154);

    @Test
    void shapes_with_a_counterpart_come_back_the_same() {
        Coordinates plane = Coordinates.of(2, 0.1, 0, 4, 0, 4, 4.7);
        Coordinates space = Coordinates.of(3, 654_321.123, 6_860_000.1, 1, 4, 0, 2, 4, 4, 3.3);
        List<Shape> shapes = List.of(
                Point.of(CRS, 1, 2),
                Point.of(CRS, 1, 2, 3),
                MultiPoint.of(CRS, space),
                Curve.of(CRS, plane),
                Curve.of(CRS, space),
                MultiCurve.of(CRS, Coordinates.of(2, 0, 0, 1, 1, 5, 5, 6, 6, 7, 8), 2, 5),
                Surface.of(CRS, plane),
                Surface.of(CRS, space),
                Examples.wallWithWindow().withCrs(CRS),
                ShapeCollection.of(CRS, List.of(Point.of(CRS, 1, 2, 3), Curve.of(CRS, space))));
        for (Shape shape : shapes) {
            assertThat(Jts.toShape(Jts.of(shape), CRS)).isEqualTo(shape);
        }
    }

    @Test
    void a_solid_becomes_the_multi_polygon_of_its_faces_with_heights() {
        Geometry faces = Jts.of(Examples.cube(1, 2, 3, 1));
        assertThat(faces.getGeometryType()).isEqualTo("MultiPolygon");
        assertThat(faces.getNumGeometries()).isEqualTo(6);
        assertThat(faces.getCoordinates()[0].getZ()).isEqualTo(3);
        assertThat(Jts.toShape(faces, CrsId.UNKNOWN))
                .isEqualTo(Jts.toShape(Jts.of(Examples.cube(1, 2, 3, 1).shell(0)), CrsId.UNKNOWN));
    }

    @Test
    void triangles_become_polygons() {
        Mesh mesh = Mesh.of(CRS, Coordinates.of(2, 0, 0, 2, 0, 0, 2, 2, 2), 0, 1, 2, 1, 3, 2);
        assertThat(Jts.of(mesh).getArea()).isEqualTo(4);
    }

    @Test
    void well_known_text_is_understood_through_jts() throws ParseException {
        Geometry polygon = new WKTReader().read("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 1 1))");
        Surface surface = (Surface) Jts.toShape(polygon, CRS);
        assertThat(surface.ringCount()).isEqualTo(2);
        assertThat(surface.cornerCount()).isEqualTo(7);
        assertThat(surface.coordinateDimension()).isEqualTo(2);
        assertThat(Jts.of(surface).equalsExact(polygon)).isTrue();
    }

    @Test
    void empty_geometries_are_empty_shapes_and_an_empty_point_is_refused() throws ParseException {
        WKTReader reader = new WKTReader();
        for (String wkt : new String[] {
            "LINESTRING EMPTY",
            "POLYGON EMPTY",
            "MULTIPOLYGON EMPTY",
            "MULTIPOINT EMPTY",
            "MULTILINESTRING EMPTY",
            "GEOMETRYCOLLECTION EMPTY"
        }) {
            assertThat(Jts.toShape(reader.read(wkt), CRS).isEmpty()).isTrue();
        }
        Geometry point = reader.read("POINT EMPTY");
        assertThat(catchThrowableOfType(JunnException.class, () -> Jts.toShape(point, CRS))
                        .message())
                .isEqualTo(GeometryMessage.NOT_REPRESENTABLE);
    }

    @Test
    void heights_that_are_missing_here_and_there_are_refused() throws ParseException {
        Geometry line = new WKTReader().read("LINESTRING Z (0 0 1, 1 1 NaN)");
        assertThat(catchThrowableOfType(JunnException.class, () -> Jts.toShape(line, CRS))
                        .message())
                .isEqualTo(GeometryMessage.NOT_FINITE);
    }
}
