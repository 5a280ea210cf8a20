package fr.junn.geometry.crs.ellipsoid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.testkit.Property;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class EllipsoidTest {

    private static void agree(DoubleUnaryOperator own, DoubleUnaryOperator reference, double x) {
        double expected = reference.applyAsDouble(x);
        // the difference in binary: that of the printed decimals is up to half a unit more
        double difference = Math.abs(own.applyAsDouble(x) - expected);
        assertThat(difference).as("at %s", x).isLessThanOrEqualTo(2.3e-16 * Math.max(1, Math.abs(expected)));
    }

    @Test
    void elementary_functions_agree_with_strict_math() {
        Property.check(4096, (random, size) -> {
            double angle = (random.nextDouble() - 0.5) * (size > 100 ? 100 : 4);
            agree(Elementary::sin, StrictMath::sin, angle);
            agree(Elementary::cos, StrictMath::cos, angle);
            agree(Elementary::atan, StrictMath::atan, Math.tan((random.nextDouble() - 0.5) * 3.1));
            agree(Elementary::exp, StrictMath::exp, (random.nextDouble() - 0.5) * 40);
            agree(Elementary::log, StrictMath::log, StrictMath.exp((random.nextDouble() - 0.5) * 40));
            double z = random.nextDouble() - 0.5;
            double y = random.nextDouble() - 0.5;
            assertThat(Elementary.atan2(y, z))
                    .isCloseTo(StrictMath.atan2(y, z), within(9e-16)); // 2 units in the last place of π
        });
    }

    @Test
    void elementary_functions_refuse_what_they_cannot_do_with_nan() {
        for (double x : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(Elementary.sin(x)).isNaN();
            assertThat(Elementary.cos(x)).isNaN();
            assertThat(Elementary.exp(x)).isNaN();
            assertThat(Elementary.log(x)).isNaN();
        }
        assertThat(Elementary.atan(Double.NaN)).isNaN();
        assertThat(Elementary.atan(Double.POSITIVE_INFINITY)).isEqualTo(Math.PI / 2);
        assertThat(Elementary.log(-1)).isNaN();
        assertThat(Elementary.atan2(0, -1)).isEqualTo(Math.PI);
        assertThat(Elementary.atan2(1, 0)).isEqualTo(Math.PI / 2);
    }

    @Test
    void geocentric_coordinates_come_back_to_a_nanometre_from_deep_below_to_the_moon() {
        Property.check(1024, (random, size) -> {
            double[] p = {
                random.nextDouble() * 360 - 180,
                random.nextDouble() * 180 - 90,
                (random.nextDouble() - 0.1) * 1e5 * size
            };
            double[] q = p.clone();
            Ellipsoid.GRS80.toGeocentric(q, 1);
            double scale = 1 + Math.abs(p[2]) / 6.4e6;
            Ellipsoid.GRS80.toGeographic(q, 1);
            assertThat((q[1] - p[1]) * 111319).isCloseTo(0, within(5e-9));
            assertThat((q[0] - p[0]) * 111319 * Math.cos(Math.toRadians(p[1]))).isCloseTo(0, within(5e-9));
            assertThat(q[2]).isCloseTo(p[2], within(5e-9 * scale));
        });
    }

    @Test
    void the_poles_have_a_latitude_and_the_centre_has_none() {
        double[] pole = {0, 0, -6356752.314140356};
        Ellipsoid.GRS80.toGeographic(pole, 1);
        assertThat(pole).containsExactly(new double[] {0, -90, 0}, within(1e-8));
        double[] centre = {1, 2, 3};
        Ellipsoid.GRS80.toGeographic(centre, 1);
        assertThat(centre[0]).isNaN();
    }

    @Test
    void an_ellipsoid_has_sound_axes() {
        assertThatThrownBy(() -> new Ellipsoid("x", -1, 0)).isInstanceOf(JunnException.class);
        assertThatThrownBy(() -> new Ellipsoid("x", 6378137, 298.257)).isInstanceOf(JunnException.class);
        assertThat(Ellipsoid.GRS80.semiMinorAxis()).isCloseTo(6356752.314140356, within(1e-8)); // Moritz 1980
        assertThat(Ellipsoid.GRS80.eccentricitySquared()).isCloseTo(0.00669438002290, within(1e-14));
    }

    @Test
    void a_tangent_frame_is_rigid_and_its_matrix_says_the_same() {
        TangentFrame frame = TangentFrame.of(Ellipsoid.WGS84, 2.2945, 48.8582, 35);
        double[] p = {100, -50, 20};
        double[] q = p.clone();
        frame.toGeocentric(q, 1);
        double[] m = frame.matrix();
        for (int row = 0; row < 3; row++) {
            double sum = m[row] * p[0] + m[4 + row] * p[1] + m[8 + row] * p[2] + m[12 + row];
            assertThat(q[row]).isCloseTo(sum, within(1e-8));
        }
        frame.toLocal(q, 1);
        assertThat(q).containsExactly(p, within(1e-8));
        double[] up = {0, 0, 1000};
        frame.toGeocentric(up, 1);
        Ellipsoid.WGS84.toGeographic(up, 1);
        assertThat(up).containsExactly(new double[] {2.2945, 48.8582, 1035}, within(1e-8));
    }

    @Test
    void distances_and_areas_are_those_of_the_ellipsoid() {
        Geodesics wgs84 = Geodesics.on(Ellipsoid.WGS84);
        // Karney's example: JFK to LHR, GeographicLib manual
        assertThat(wgs84.distance(-73.8, 40.6, -0.5, 51.6)).isCloseTo(5551759.400, within(1e-3));
        double[] end = wgs84.destination(-73.8, 40.6, wgs84.azimuth(-73.8, 40.6, -0.5, 51.6), 5551759.400318679);
        assertThat(end).containsExactly(new double[] {-0.5, 51.6}, within(1e-9));
        // the octant of a sphere of radius 1 m is π/2
        Geodesics sphere = Geodesics.on(new Ellipsoid("sphere", 1, 0));
        assertThat(sphere.area(new double[] {0, 0, 90, 0, 0, 90}, 2)).isCloseTo(Math.PI / 2, within(1e-12));
        assertThat(sphere.length(new double[] {0, 0, 9, 90, 0, 9, 90, 90, 9}, 3))
                .isCloseTo(Math.PI, within(1e-12));
    }
}
