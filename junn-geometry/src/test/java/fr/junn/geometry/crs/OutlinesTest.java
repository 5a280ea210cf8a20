package fr.junn.geometry.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.Envelope;
import fr.junn.geometry.crs.grid.GridCatalog;
import fr.junn.testkit.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.WKTReader;

class OutlinesTest {
    private static final CoordinateOperations BARE = CoordinateOperations.of(CrsRegistry.builtIn(), GridCatalog.none());
    private static final CoordinateOperation TO_LAMBERT = BARE.between(Crs.of("EPSG:4171"), Crs.of("EPSG:2154"));

    @Test
    void the_box_of_a_box_holds_all_that_was_inside() {
        Envelope box = Envelope.of(-5, 41, 10, 51);
        Envelope image = TO_LAMBERT.transform(box);
        Property.check(512, (random, size) -> {
            double[] p = TO_LAMBERT.transformed(-5 + 15 * random.nextDouble(), 41 + 10 * random.nextDouble());
            // the parallel bulges between two of 33 vertices by 15 km / 32²
            assertThat(image.expand(300).contains(p[0], p[1])).isTrue();
        });
        // the corners alone would miss the bulge of the parallel in the south
        double corner = TO_LAMBERT.transformed(-5, 41)[1];
        double middle = TO_LAMBERT.transformed(3, 41)[1];
        assertThat(middle).isLessThan(corner - 10_000);
        assertThat(image.minY()).isCloseTo(middle, within(1.0));
        assertThat(TO_LAMBERT.transform(Envelope.EMPTY).isEmpty()).isTrue();
    }

    @Test
    void a_straight_line_keeps_its_place_to_the_tolerance() {
        LineString parallel = new GeometryFactory()
                .createLineString(new Coordinate[] {new Coordinate(-2, 48), new Coordinate(8, 48)});
        LineString plain = (LineString) TO_LAMBERT.transform(parallel);
        LineString dense = (LineString) TO_LAMBERT.transform(parallel, 0.5);
        assertThat(plain.getNumPoints()).isEqualTo(2);
        double[] middle = TO_LAMBERT.transformed(3, 48);
        Geometry point = new GeometryFactory().createPoint(new Coordinate(middle[0], middle[1]));
        assertThat(plain.distance(point)).isGreaterThan(5000);
        for (double longitude = -2; longitude <= 8; longitude += 0.037) {
            double[] p = TO_LAMBERT.transformed(longitude, 48);
            Geometry q = new GeometryFactory().createPoint(new Coordinate(p[0], p[1]));
            assertThat(dense.distance(q)).isLessThan(0.6);
        }
        assertThat(dense.getNumPoints()).isBetween(65, 400);
        assertThatThrownBy(() -> TO_LAMBERT.transform(parallel, 0)).isInstanceOf(JunnException.class);
    }

    @Test
    void polygons_with_holes_points_and_collections_go_vertex_by_vertex_with_their_heights() throws Exception {
        Geometry all = new WKTReader()
                .read("GEOMETRYCOLLECTION (POINT Z(3 46.5 12), POLYGON ((2 46, 4 46, 4 47, 2 46),"
                        + " (2.8 46.2, 3.5 46.2, 3.5 46.5, 2.8 46.2)))");
        Geometry image = TO_LAMBERT.transform(all);
        assertThat(image.getGeometryN(0).getCoordinate().getZ()).isEqualTo(12);
        assertThat(image.getGeometryN(0).getCoordinate().x).isCloseTo(700000, within(1e-6));
        assertThat(image.getNumPoints()).isEqualTo(all.getNumPoints());
        assertThat(image.isValid()).isTrue();
    }

    @Test
    void convergence_and_scale_are_those_that_ign_computes() {
        // Circé, CirceFR/FR.txt, NTF Lambert II étendu: convergence [degree, counted the other way], alteration [cm/km]
        Crs lambert2 = Crs.of("EPSG:27572");
        double[][] rows = {
            {600000.000, 2600545.452, 0, 1895.0},
            {135638.359, 2418760.410, 4.592502, 375.2},
            {998137.395, 2413822.282, -3.936431, 375.2},
            {600000.000, 2200000.000, 0, -122.6},
            {311552.534, 1906457.484, 2.624287, 967.0},
            {1203792.598, 1626873.172, -5.248574, 4179.5}
        };
        for (double[] row : rows) {
            Distortion d = lambert2.distortion(row[0], row[1]);
            assertThat(-d.convergence()).isCloseTo(row[2], within(1e-6));
            // Circé's alteration is in millimetres per kilometre
            assertThat(d.centimetresPerKilometre() * 10).isCloseTo(row[3], within(0.051));
            assertThat(d.parallelScale()).isCloseTo(d.meridianScale(), within(1e-9));
        }
        assertThatThrownBy(() -> Crs.of("EPSG:4326").distortion(2, 48)).isInstanceOf(JunnException.class);
    }

    @Test
    void an_equal_area_projection_keeps_areas() {
        Distortion d = Crs.of("EPSG:3035").distortion(3777238.761, 3060461.179);
        assertThat(d.meridianScale() * d.parallelScale())
                .isCloseTo(1, within(1e-4)); // axes are not quite at right angles
    }
}
