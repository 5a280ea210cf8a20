package fr.junn.geometry.crs.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The constants of Lambert's projection in the examples of IGN's note NT/G 71, algorithms 19 (tangent) and 54 (secant), with
 * all digits that it prints: {@code crs_truth/ign_ntg71_algorithms.csv}. Angles in radians.
 */
class LambertParametersTest {

    private static Ellipsoid ellipsoid(double a, double e) {
        return new Ellipsoid("", a, 1 - Math.sqrt(1 - e * e));
    }

    @ParameterizedTest
    @CsvSource({
        "6378388, 0.08199189, 0.97738438100, 1, 0, 0.8290375725, 11464828.2192, 4312250.9718",
        "6378249.2, 0.0824832567620, 0.86393798000, 0.99987734, 200000, 0.7604059658, 11603796.9760, 5657616.6712"
    })
    void alg0019_tangent(double a, double e, double phi0, double k0, double y0, double n, double c, double ys) {
        String origin = String.valueOf(Math.toDegrees(phi0));
        LambertConicConformal lambert = new LambertConicConformal(
                Parameters.parse("lcc lat_1=" + origin + " lat_0=" + origin + " k_0=" + k0), ellipsoid(a, e));
        assertThat(lambert.exponent()).isCloseTo(n, within(6e-11));
        assertThat(lambert.constant()).isCloseTo(c, within(1.1e-4));
        assertThat(y0 + lambert.originRadius()).isCloseTo(ys, within(1.1e-4));
    }

    @ParameterizedTest
    @CsvSource({
        "0, -0.57595865300, -0.78539816300, 0, -0.63049633, 5e-9, -12453174.1795, -12453174.1795",
        "1.57079632700, 0.869755744, 0.893026801, 5400000, 0.7716421867, 6e-11, 11565915.8294, 5400000"
    })
    void alg0054_secant(double phi0, double phi1, double phi2, double y0, double n, double digit, double c, double ys) {
        LambertConicConformal lambert = new LambertConicConformal(
                Parameters.parse("lcc lat_1=" + Math.toDegrees(phi1) + " lat_2=" + Math.toDegrees(phi2) + " lat_0="
                        + Math.toDegrees(phi0)),
                ellipsoid(6378388, 0.08199189));
        assertThat(lambert.exponent()).isCloseTo(n, within(digit));
        assertThat(lambert.constant()).isCloseTo(c, within(1.1e-4));
        assertThat(y0 + lambert.originRadius()).isCloseTo(ys, within(1.1e-4));
    }
}
