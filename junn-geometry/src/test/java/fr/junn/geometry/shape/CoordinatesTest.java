package fr.junn.geometry.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.JunnException;
import fr.junn.testkit.Property;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CoordinatesTest {
    @Test
    void every_double_comes_back_to_the_last_bit() {
        Property.check((random, size) -> {
            double[] values = new double[3 * size];
            double offset = random.nextBoolean() ? 6_543_210 : 0;
            for (int i = 0; i < values.length; i++) {
                values[i] = offset + random.nextDouble(-1000, 1000);
            }
            assertGivenBack(values);
        });
    }

    @Test
    void decimal_text_comes_back_as_the_same_text_for_any_number_of_decimals() {
        Property.check((random, size) -> {
            int decimals = random.nextInt(10);
            double[] values = new double[3 * size];
            for (int i = 0; i < values.length; i++) {
                values[i] = Double.parseDouble(decimalText(random, decimals));
            }
            assertGivenBack(values);
        });
    }

    private static String decimalText(RandomGenerator random, int decimals) {
        StringBuilder text = new StringBuilder("" + random.nextInt(-99, 7_000_000) + ".0");
        for (int i = 0; i < decimals; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private static void assertGivenBack(double[] values) {
        Coordinates c = Coordinates.of(3, values);
        assertThat(c.toArray()).containsExactly(values);
        double[] local = c.localTo(0, 0, 0);
        assertThat(local).containsExactly(values);
    }

    @Test
    void millimetre_coordinates_of_a_building_are_held_in_four_bytes_per_ordinate() {
        assertThat(Coordinates.of(
                        3, 654321.123, 6860123.456, 35.1, 654325.9, 6860120.001, 35.1, 654321.1, 6860123.4, 41))
                .isInstanceOf(DecimalCoordinates.class);
    }

    @Test
    void values_that_are_no_short_decimals_are_held_as_doubles() {
        double third = 1 / 3.0;
        assertThat(Coordinates.of(3, third, third, third, 0, 0, 0, 1, 1, 1, 2, 2, 2))
                .isInstanceOf(BinaryCoordinates.class);
    }

    @Test
    void huge_and_tiny_values_side_by_side_come_back() {
        assertGivenBack(
                new double[] {1e300, -1e300, Double.MIN_VALUE, 3.3e12, 1e-9, 0.1, 6.8e6, 1e15, -1e-300, 1, 2, 3});
        assertGivenBack(new double[] {3.3e12, 3.3e12 + 1, 0, 1, 3.3e12, 2, -3.3e12, 0, 1, 5, 6, 7});
    }

    @Test
    void decimals_further_apart_than_an_int_counts_are_held_as_doubles() {
        double[] far = {0.001, 0, 0, 4_294_967.297, 0, 0, 1, 1, 1, 2, 2, 2};
        assertGivenBack(far);
        double[] justNear = {0.001, 0, 0, 4_294_967.295, 0, 0, 1, 1, 1, 2, 2, 2};
        assertGivenBack(justNear);
        assertThat(Coordinates.of(3, justNear)).isInstanceOf(DecimalCoordinates.class);
    }

    @Test
    void negative_zero_is_held_as_zero() {
        assertThat(1 / Coordinates.of(2, -0.0, 0.1).x(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(1 / Coordinates.of(2, -0.0, 1, 2, 3, 4, 5, 6, 7).x(0)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void nan_and_infinity_are_refused_with_their_place() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            JunnException e = catchThrowableOfType(JunnException.class, () -> Coordinates.of(3, 1, 2, 3, 4, bad, 6));
            assertThat(e.message()).isEqualTo(GeometryMessage.NOT_FINITE);
            assertThat(e.parts()).containsExactly(1, 'y', bad);
        }
    }

    @Test
    void wrong_lengths_and_dimensions_are_refused() {
        assertThat(catchThrowableOfType(JunnException.class, () -> Coordinates.of(3, 1, 2))
                        .message())
                .isEqualTo(GeometryMessage.BAD_LENGTH);
        assertThat(catchThrowableOfType(JunnException.class, () -> Coordinates.of(4, 1, 2, 3, 4))
                        .message())
                .isEqualTo(GeometryMessage.BAD_DIMENSION);
    }

    @Test
    void heights_are_nan_in_two_dimensions_and_zero_for_kernels() {
        Coordinates c = Coordinates.of(2, 1, 2, 3, 4);
        assertThat(c.z(0)).isNaN();
        assertThat(c.localTo(1, 1, 0)).containsExactly(0, 1, 0, 2, 3, 0);
    }
}
