package fr.junn.geometry.crs;

import static fr.junn.geometry.crs.CorpusGeodesy.lines;
import static fr.junn.geometry.crs.CorpusGeodesy.operations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** PROJ's rows of IGNF systems, {@code crs_truth/proj_test_cs2cs_ignf.yaml}, to the millimetre that they have. */
class IgnfRowsTest {
    private static final Pattern CODES = Pattern.compile("init=(IGNF:\\w+) \\+to \\+init=(IGNF:\\w+)");
    private static final Pattern DMS = Pattern.compile("(-?)(\\d+)d(\\d+)'([\\d.]+)\"([EWNS]?)");

    private static double[] numbers(String text) {
        String[] words = text.trim().split("\\s+");
        double[] p = new double[3];
        for (int i = 0; i < words.length && i < 3; i++) {
            Matcher m = DMS.matcher(words[i]);
            if (m.matches()) {
                double v = Integer.parseInt(m.group(2))
                        + Integer.parseInt(m.group(3)) / 60.0
                        + Double.parseDouble(m.group(4)) / 3600;
                p[i] = m.group(1).isEmpty() ? v : -v;
            } else {
                p[i] = Double.parseDouble(words[i]);
            }
        }
        return p;
    }

    @Test
    void every_row_is_met_to_the_millimetre() {
        CoordinateOperations operations = operations();
        List<String> missed = new ArrayList<>();
        List<String> lines = lines("crs_truth/proj_test_cs2cs_ignf.yaml");
        int rows = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher codes = CODES.matcher(lines.get(i));
            if (!codes.find()) {
                continue;
            }
            String in = lines.get(i + 1).replaceFirst(".*in:", "");
            String out = lines.get(i + 2).replaceFirst(".*out:", "");
            out = out.trim().equals("|")
                    ? lines.get(i + 3)
                    : out.replace("\\t", " ").replace("\"", "");
            Crs target = Crs.of(codes.group(2));
            double[] p = numbers(in);
            Crs source = Crs.of(codes.group(1));
            CoordinateOperation operation = operations.between(source, target);
            if (p[1] == 626873.17210) { // in Tunisia: PROJ takes the three parameters without a word
                CoordinateOperation grid = operation;
                assertThatThrownBy(() -> grid.transformed(p))
                        .isInstanceOfSatisfying(
                                JunnException.class,
                                e -> assertThat(e.message()).isEqualTo(CrsMessage.OFF_GRID));
                operation = operations.between(
                        source, target, OperationRequest.best().using("EPSG:1651"));
                assertThat(operation.accuracy()).isGreaterThanOrEqualTo(2);
            }
            double[] got = operation.transformed(p);
            double[] expected = numbers(out);
            boolean degrees = CorpusGeodesy.isGeographic(target);
            double error = CorpusGeodesy.apart(target, got, expected);
            if (!(error <= (degrees ? 0.03 : 1.01e-3))) { // thousandths of a second of arc, of a metre
                missed.add(lines.get(i) + in + ": " + error + " m, " + operation);
            }
            rows++;
        }
        assertThat(missed).isEmpty();
        assertThat(rows).isEqualTo(34);
    }
}
