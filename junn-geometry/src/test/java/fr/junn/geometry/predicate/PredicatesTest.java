package fr.junn.geometry.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.testkit.Corpus;
import fr.junn.testkit.Property;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class PredicatesTest {

    // Truth: the hard cases of Nanevski, Blelloch, Harper, "Automatic generation of staged geometric predicates"
    // (2001).

    @Test
    void orient2d_is_right_in_all_hard_cases() throws IOException {
        assertThat(wrong("orient2d", PredicatesTest::orient2d)).isEmpty();
    }

    @Test
    void orient3d_is_right_in_all_hard_cases() throws IOException {
        assertThat(wrong("orient3d", PredicatesTest::orient3d)).isEmpty();
    }

    @Test
    void incircle_is_right_in_all_hard_cases() throws IOException {
        assertThat(wrong("incircle", PredicatesTest::incircle)).isEmpty();
    }

    @Test
    void insphere_is_right_in_all_hard_cases() throws IOException {
        assertThat(wrong("insphere", PredicatesTest::insphere)).isEmpty();
    }

    @Test
    void signs_of_simple_cases_are_as_documented() {
        assertThat(orient2d(new double[] {0, 0, 1, 0, 0, 1})).isEqualTo(1);
        assertThat(orient3d(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, -1})).isPositive();
        assertThat(incircle(new double[] {0, 0, 1, 0, 0, 1, 0.5, 0.5})).isPositive();
        assertThat(insphere(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, -1, 0.2, 0.2, -0.2}))
                .isPositive();
        assertThat(insphere(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, -1, 5, 5, 5}))
                .isNegative();
    }

    @Test
    void near_degenerate_signs_equal_those_of_decimal_arithmetic() {
        // Truth: BigDecimal determinants, which this test computes by its own cofactor expansion.
        Property.check(64, (random, size) -> {
            double[] v = new double[15];
            for (int i = 0; i < v.length; i++) {
                v[i] = nearGrid(random, size);
            }
            assertThat(Math.signum(orient2d(v))).isEqualTo(exact(v, 2, 3, false));
            assertThat(Math.signum(orient3d(v))).isEqualTo(exact(v, 3, 4, false));
            assertThat(Math.signum(incircle(v))).isEqualTo(exact(v, 2, 4, true));
            assertThat(Math.signum(insphere(v))).isEqualTo(exact(v, 3, 5, true));
        });
    }

    @Test
    void signs_are_right_where_products_overflow_or_underflow() {
        Property.check(16, (random, size) -> {
            for (double scale : new double[] {0x1p-1040, 0x1p-600, 0x1p-270, 0x1p250, 0x1p500, 0x1p1000}) {
                double[] v = new double[15];
                for (int i = 0; i < v.length; i++) {
                    v[i] = random.nextInt(5) * scale;
                }
                assertThat(Math.signum(orient2d(v))).as("%s", scale).isEqualTo(exact(v, 2, 3, false));
                assertThat(Math.signum(orient3d(v))).as("%s", scale).isEqualTo(exact(v, 3, 4, false));
                assertThat(Math.signum(incircle(v))).as("%s", scale).isEqualTo(exact(v, 2, 4, true));
                assertThat(Math.signum(insphere(v))).as("%s", scale).isEqualTo(exact(v, 3, 5, true));
            }
        });
    }

    @Test
    void a_coordinate_that_is_no_number_gives_no_sign() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(orient2d(new double[] {bad, 0, 1, 0, 0, 1})).isNaN();
            assertThat(orient3d(new double[] {0, 0, 0, 1, bad, 0, 0, 1, 0, 0, 0, -1}))
                    .isNaN();
            assertThat(incircle(new double[] {0, 0, 1, 0, 0, 1, 0.5, bad})).isNaN();
            assertThat(insphere(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, -1, bad, 0, 0}))
                    .isNaN();
        }
    }

    @Test
    void swapping_two_points_turns_the_sign() {
        Property.check(32, (random, size) -> {
            double ax = nearGrid(random, size);
            double ay = nearGrid(random, size);
            double bx = nearGrid(random, size);
            double by = nearGrid(random, size);
            double cx = nearGrid(random, size);
            double cy = nearGrid(random, size);
            double one = Math.signum(Predicates.orient2d(ax, ay, bx, by, cx, cy));
            double two = Math.signum(Predicates.orient2d(bx, by, ax, ay, cx, cy));
            assertThat(one + two).isZero();
        });
    }

    /** Small numbers on a grid in Lambert-93 size, some of them moved by a few units in the last place. */
    private static double nearGrid(Random random, int size) {
        double v = 652_000 + random.nextInt(size + 1) * 0.1;
        return random.nextInt(4) == 0 ? v + (random.nextInt(5) - 2) * Math.ulp(v) : v;
    }

    private static double exact(double[] v, int dimension, int points, boolean lifted) {
        int n = points - 1;
        BigDecimal[][] m = new BigDecimal[n][n];
        for (int i = 0; i < n; i++) {
            BigDecimal lift = BigDecimal.ZERO;
            for (int j = 0; j < dimension; j++) {
                BigDecimal d = new BigDecimal(v[i * dimension + j]).subtract(new BigDecimal(v[n * dimension + j]));
                m[i][j] = d;
                lift = lift.add(d.multiply(d));
            }
            if (lifted) {
                m[i][dimension] = lift;
            }
        }
        return determinant(m).signum();
    }

    private static BigDecimal determinant(BigDecimal[][] m) {
        if (m.length == 1) {
            return m[0][0];
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int j = 0; j < m.length; j++) {
            BigDecimal[][] rest = new BigDecimal[m.length - 1][];
            for (int i = 1; i < m.length; i++) {
                BigDecimal[] row = new BigDecimal[m.length - 1];
                System.arraycopy(m[i], 0, row, 0, j);
                System.arraycopy(m[i], j + 1, row, j, m.length - 1 - j);
                rest[i - 1] = row;
            }
            BigDecimal term = m[0][j].multiply(determinant(rest));
            sum = j % 2 == 0 ? sum.add(term) : sum.subtract(term);
        }
        return sum;
    }

    private static List<String> wrong(String name, ToDoubleFunction<double[]> predicate) throws IOException {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (String line :
                Files.readAllLines(Corpus.file("geometry/robust-predicates/test/fixtures/" + name + ".txt"))) {
            double[] row = Arrays.stream(line.trim().split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double[] v = Arrays.copyOfRange(row, 1, row.length - 1);
            if (Math.signum(predicate.applyAsDouble(v)) != row[row.length - 1]) {
                wrong.add(line);
            }
            cases++;
        }
        assertThat(cases).isEqualTo(1000);
        return wrong;
    }

    private static double orient2d(double[] v) {
        return Predicates.orient2d(v[0], v[1], v[2], v[3], v[4], v[5]);
    }

    private static double orient3d(double[] v) {
        return Predicates.orient3d(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11]);
    }

    private static double incircle(double[] v) {
        return Predicates.incircle(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]);
    }

    private static double insphere(double[] v) {
        return Predicates.insphere(
                v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12], v[13], v[14]);
    }
}
