package fr.junn.geometry.crs;

import static fr.junn.geometry.crs.CorpusGeodesy.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * PROJ's rows between systems by code whose methods and grids are here: {@code crs_truth/epsg_no_grid.gie} whole, and of
 * {@code epsg_grid.gie} those of France. Systems of other countries come by a provider, as a user's would.
 */
class GieRowsTest {
    /** EPSG:8049 as rotations about the position vector; KKJ zone 3. */
    private record Abroad() implements CrsProvider {
        @Override
        public String systems() {
            return """
                    datum|EPSG:1168|7019||Geocentric Datum of Australia 2020
                    geo|EPSG:7843|3|EPSG:1168|0|93.41,-60.55,173.34,-8.47|Australia|GDA2020
                    op|EPSG:8049|helmert|EPSG:1165|EPSG:1168|0.001|93.41,-60.55,173.34,-8.47|Australia|0 0 0 0 0 0 0 ; 0 0 0 -0.00150379 -0.00118346 -0.00120716 0 2020|ITRF2014 to GDA2020 (1)
                    datum|EPSG:6123|7022||Kartastokoordinaattijarjestelma (1966)
                    geo|EPSG:4123|2|EPSG:6123|0|19.24,58.84,31.59,70.09|Finland|KKJ
                    proj|EPSG:2393|EPSG:4123|25.5,59.75,28.5,70.09|Finland|tmerc lat_0=0 lon_0=27 k=1 x_0=3500000 y_0=0|KKJ / Finland Uniform Coordinate System
                    """;
        }

        @Override
        public String name() {
            return "abroad";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public int apiGeneration() {
            return CrsProvider.GENERATION;
        }

        @Override
        public String description(Locale locale) {
            return "systems of PROJ's tests";
        }
    }

    private final CrsRegistry registry = CrsRegistry.builtIn().with(new Abroad());
    private final List<String> missed = new ArrayList<>();
    private int rows;
    private int refused;

    /** All rows in the file whose systems are known; PROJ's order of the axes. */
    private void run(String file) {
        String[] systems = {"", ""};
        boolean foreign = false;
        double[] accepted = {};
        double[] expected = {};
        for (String raw : lines("crs_truth/" + file)) {
            String[] w = raw.replaceAll("#.*", "").trim().split("\\s+");
            switch (w[0]) {
                case "crs_src" -> {
                    systems[0] = w[1];
                    foreign = false;
                }
                case "require_grid" -> foreign = !w[1].startsWith("fr_") && !w[1].startsWith("us_nga_egm");
                case "crs_dst" -> systems[1] = w[1];
                case "accept" -> accepted = numbers(w);
                case "expect" -> expected = numbers(w);
                default -> {}
            }
            if (accepted.length > 0 && expected.length > 0) {
                if (!foreign && isKnown(systems[0]) && isKnown(systems[1])) {
                    check(systems, accepted, expected);
                }
                accepted = new double[0];
                expected = new double[0];
            }
        }
    }

    private boolean isKnown(String code) {
        return registry.systems().anyMatch(id -> id.toString().equals(code));
    }

    private static double[] numbers(String[] w) {
        double[] p = new double[w.length - 1];
        for (int i = 1; i < w.length; i++) {
            p[i - 1] = Double.parseDouble(w[i]);
        }
        return p;
    }

    private void check(String[] systems, double[] accepted, double[] expected) {
        if (systems[1].equals("EPSG:9518")) {
            refused++; // by EGM2008, whose grid is not IGN's
            assertThatThrownBy(() -> CoordinateOperations.of(registry, CorpusGeodesy.grids())
                            .between(registry.find(systems[0]), registry.find(systems[1])))
                    .isInstanceOfSatisfying(
                            JunnException.class, e -> assertThat(e.message()).isEqualTo(CrsMessage.MISSING_GRID));
            return;
        }
        OperationRequest request = OperationRequest.best();
        CoordinateOperation operation = CoordinateOperations.of(registry, CorpusGeodesy.grids())
                .between(
                        registry.find(systems[0]),
                        registry.find(systems[1]),
                        accepted.length > 3 ? request.epoch(accepted[3]) : request);
        Crs target = operation.target();
        boolean swapped = target.kind() != CrsKind.GEOCENTRIC && !systems[1].equals("EPSG:25832");
        double[] p = operation.transformed(accepted[1], accepted[0], accepted.length > 2 ? accepted[2] : 0);
        double[] q = {expected[swapped ? 1 : 0], expected[swapped ? 0 : 1], expected.length > 2 ? expected[2] : 0};
        double error = Math.max(CorpusGeodesy.apart(target, p, q), Math.abs(p[2] - q[2]));
        // the printed degrees have nine decimals: 0.06 mm
        double tolerance = CorpusGeodesy.isGeographic(target) ? 1e-4 + 6e-5 : 1e-4;
        if (!(error <= tolerance)) {
            missed.add(systems[0] + " → " + systems[1] + ": " + error + " m");
        }
        rows++;
    }

    @Test
    void rows_without_a_grid_are_met_to_a_tenth_of_a_millimetre() {
        run("epsg_no_grid.gie");
        assertThat(missed).isEmpty();
        assertThat(rows).isEqualTo(6);
    }

    @Test
    void of_those_with_a_grid_the_french_one_is_met_and_the_others_need_grids_of_other_countries() {
        run("epsg_grid.gie");
        assertThat(missed).isEmpty();
        assertThat(rows).isEqualTo(1);
        assertThat(refused).isEqualTo(1);
    }
}
