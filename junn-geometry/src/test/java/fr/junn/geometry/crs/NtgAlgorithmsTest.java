package fr.junn.geometry.crs;

import static fr.junn.geometry.crs.CorpusGeodesy.csv;
import static fr.junn.geometry.crs.CorpusGeodesy.operations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import fr.junn.geometry.crs.projection.Projection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of IGN's note NT/G 71 and of NT/G 88, in radians and with their number of digits: {@code ign_ntg71_algorithms.csv}. */
class NtgAlgorithmsTest {

    private static Map<String, Double> values(String text) {
        Map<String, Double> values = new HashMap<>();
        for (String pair : text.split(";")) {
            String[] w = pair.split("=");
            values.put(w[0].trim(), Double.parseDouble(w[1]));
        }
        return values;
    }

    private static List<String[]> rows(String algorithm) {
        List<String[]> rows = csv("crs_truth/ign_ntg71_algorithms.csv").stream()
                .filter(w -> w[0].startsWith(algorithm))
                .toList();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static Ellipsoid ellipsoid(Map<String, Double> v) {
        double a = v.getOrDefault("a", 6378249.2);
        double f = v.containsKey("b")
                ? (a - v.get("b")) / a
                : 1 - Math.sqrt(1 - v.getOrDefault("e", 0.0) * v.getOrDefault("e", 0.0));
        return new Ellipsoid("", a, f);
    }

    @Test
    void alg0001_isometric_latitude() {
        for (String[] w : rows("ALG0001")) {
            Map<String, Double> in = values(w[1]);
            double l = ellipsoid(in).isometricLatitude(Math.toDegrees(in.get("phi")));
            assertThat(l).isCloseTo(values(w[2]).get("L"), within(1.1e-11));
        }
    }

    @Test
    void alg0002_latitude_from_the_isometric_one_by_mercators_projection() {
        for (String[] w : rows("ALG0002")) {
            Map<String, Double> in = values(w[1]);
            Ellipsoid e = ellipsoid(in);
            double[] p = {0, in.get("L") * e.semiMajorAxis(), 0};
            Projection.parse("merc lon_0=0 k=1", e).inverse(p, 1);
            assertThat(Math.toRadians(p[1])).isCloseTo(values(w[2]).get("phi"), within(2e-11));
        }
    }

    @Test
    void alg0003_and_alg0004_lambert_both_ways() {
        // NTF Lambert II étendu has these constants (ALG0019, second row), with Paris as its origin
        Ellipsoid clarke = new Ellipsoid("Clarke 1880", 6378249.2, (6378249.2 - 6356515) / 6378249.2);
        Map<String, Double> in = values(rows("ALG0003").get(0)[1]);
        Map<String, Double> out = values(rows("ALG0003").get(0)[2]);
        Projection lambert1 = Projection.parse(
                "lcc lat_1=49.5 lat_0=49.5 lon_0=" + Math.toDegrees(in.get("lambdac"))
                        + " k_0=0.99987734 x_0=600000 y_0=200000",
                clarke);
        double[] p = {Math.toDegrees(in.get("lambda")), Math.toDegrees(in.get("phi")), 0};
        lambert1.forward(p, 1);
        // the example takes constants with ten digits: half a millimetre
        assertThat(p[0]).isCloseTo(out.get("X"), within(5e-3));
        assertThat(p[1]).isCloseTo(out.get("Y"), within(5e-3));

        Map<String, Double> back = values(rows("ALG0004").get(0)[1]);
        double[] q = {back.get("X"), back.get("Y"), 0};
        lambert1.inverse(q, 1);
        Map<String, Double> angles = values(rows("ALG0004").get(0)[2]);
        assertThat(Math.toRadians(q[0])).isCloseTo(angles.get("lambda"), within(1e-9));
        assertThat(Math.toRadians(q[1])).isCloseTo(angles.get("phi"), within(1e-9));
    }

    @Test
    void alg0009_geocentric_coordinates() {
        for (String[] w : rows("ALG0009")) {
            Map<String, Double> in = values(w[1]);
            double[] p = {Math.toDegrees(in.get("lambda")), Math.toDegrees(in.get("phi")), in.get("he")};
            ellipsoid(in).toGeocentric(p, 1);
            Map<String, Double> out = values(w[2]);
            assertThat(p[0]).isCloseTo(out.get("X"), within(1e-4));
            assertThat(p[1]).isCloseTo(out.get("Y"), within(1e-4));
            assertThat(p[2]).isCloseTo(out.get("Z"), within(1e-4));
        }
    }

    @Test
    void alg0012_geographic_coordinates() {
        for (String[] w : rows("ALG0012")) {
            Map<String, Double> in = values(w[1]);
            double[] p = {in.get("X"), in.get("Y"), in.get("Z")};
            ellipsoid(in).toGeographic(p, 1);
            Map<String, Double> out = values(w[2]);
            assertThat(Math.toRadians(p[0])).isCloseTo(out.get("lambda"), within(1.1e-11));
            assertThat(Math.toRadians(p[1])).isCloseTo(out.get("phi"), within(1.1e-11));
            assertThat(p[2]).isCloseTo(out.get("he"), within(1e-4));
        }
    }

    @Test
    void alg0021_radius_across_the_meridian() {
        Map<String, Double> in = values(rows("ALG0021").get(0)[1]);
        assertThat(ellipsoid(in).primeVerticalRadius(Math.toDegrees(in.get("phi"))))
                .isCloseTo(values(rows("ALG0021").get(0)[2]).get("N"), within(1e-4));
    }

    @Test
    void ntg_88_from_ntf_to_rgf93_by_the_grid() {
        // the example rounds the three translations to a millimetre: 0.87 mm, 2.8e-5"
        // 2°25'32.4187" E, 48°50'40.2441" N → 2°25'29.89599" E, 48°50'40.00502" N
        CoordinateOperation operation = operations().between(Crs.of("EPSG:4275"), Crs.of("EPSG:4171"));
        double[] p = operation.transformed(2 + 25 / 60.0 + 32.4187 / 3600, 48 + 50 / 60.0 + 40.2441 / 3600);
        assertThat((p[0] - 2 - 25 / 60.0) * 3600).isCloseTo(29.89599, within(2.8e-5));
        assertThat((p[1] - 48 - 50 / 60.0) * 3600).isCloseTo(40.00502, within(2.8e-5));
    }

    @Test
    void other_published_points() {
        CoordinateOperations operations = operations();
        double[] zero =
                operations.between(Crs.of("EPSG:4171"), Crs.of("EPSG:2154")).transformed(2.3487848972, 48.8534023472);
        assertThat(zero[0]).isCloseTo(652215.5199688374, within(1e-4)); // point zéro des routes de France
        assertThat(zero[1]).isCloseTo(6861681.770095885, within(1e-4));

        double[] raf20 =
                operations.between(Crs.of("EPSG:9785"), Crs.of("EPSG:9781")).transformed(3.8761, 43.6109, 0);
        assertThat(raf20[2]).isCloseTo(49.6904, within(1e-4));

        double[] ntv2 = operations
                .between(
                        Crs.of("EPSG:4171"),
                        Crs.of("EPSG:4275"),
                        OperationRequest.best().using("EPSG:15958"))
                .transformed(2.25, 46.5);
        assertThat(ntv2[0]).isCloseTo(2.250704350387, within(1e-8)); // a millimetre
        assertThat(ntv2[1]).isCloseTo(46.500051597273, within(1e-8));

        double[] guadeloupe = operations
                .between(Crs.of("EPSG:5488"), Crs.of("EPSG:4559+5757"))
                .transformed(-61.484212843, 16.248285304, 53.073);
        assertThat(guadeloupe)
                .containsExactly(new double[] {661991.318, 1796999.201, 93.846}, within(1e-3)); // PROJ's test of cs2cs

        double[] lambert =
                operations.between(Crs.of("IGNF:LAMBE"), Crs.of("IGNF:LAMB93")).transformed(814149.529, 1887019.768);
        assertThat(lambert[0]).isCloseTo(860690.804, within(1e-3));
        assertThat(lambert[1]).isCloseTo(6319036.849, within(1e-3));
    }
}
