package fr.junn.geometry.crs;

import static fr.junn.geometry.crs.CorpusGeodesy.apart;
import static fr.junn.geometry.crs.CorpusGeodesy.csv;
import static fr.junn.geometry.crs.CorpusGeodesy.operations;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** IGN's own check points of mainland France, those by which it qualifies software: {@code crs_truth/ign_circe_fr.csv}. */
class IgnCheckPointsTest {

    @Test
    void all_84_are_met_to_a_millimetre_and_the_way_back_to_a_tenth() {
        CoordinateOperations operations = operations();
        List<String> missed = new ArrayList<>();
        double worstBack = 0;
        int rows = 0;
        for (String[] w : csv("crs_truth/ign_circe_fr.csv")) {
            Crs source = Crs.of(w[1]);
            Crs target = Crs.of(w[6]);
            CoordinateOperation operation = operations.between(source, target);
            double[] from = {Double.parseDouble(w[3]), Double.parseDouble(w[2]), Double.parseDouble(w[4])};
            double[] expected = {Double.parseDouble(w[7]), Double.parseDouble(w[8]), Double.parseDouble(w[9])};
            double[] to = operation.transformed(from);
            double error = apart(target, to, expected);
            if (!(error <= 1e-3)) {
                missed.add(String.join(" ", w) + ": " + error + " m");
            }
            double[] back = operation.inverse().transformed(to);
            worstBack = Math.max(worstBack, Math.max(apart(source, back, from), Math.abs(back[2] - from[2])));
            rows++;
        }
        assertThat(missed).isEmpty();
        assertThat(rows).isEqualTo(84);
        assertThat(worstBack).isLessThan(1e-6);
    }
}
