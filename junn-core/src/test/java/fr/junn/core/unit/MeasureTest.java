package fr.junn.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.testkit.Property;
import java.math.BigDecimal;
import java.math.MathContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    /** Exact by definition of the units: SI brochure 9, UCUM tables; Fahrenheit by its fixed points. */
    @ParameterizedTest
    @CsvSource({
        "4.2, m, cm, 420",
        "4.2, m, mm, 4200",
        "0.1, km, m, 100",
        "1232, mm, m, 1.232",
        "1500, l/s, m3/s, 1.5",
        "36, km/h, m/s, 10",
        "3.6, mm/h, um/s, 1",
        "1, [ft_i], m, 0.3048",
        "1, [nmi_i], m, 1852",
        "1, [in_i], mm, 25.4",
        "0, Cel, K, 273.15",
        "100, Cel, [degF], 212",
        "-40, [degF], Cel, -40",
        "212, [degF], Cel, 100",
        "1, bar, hPa, 1000",
        "1, kW.h, MJ, 3.6",
        "1, har, m2, 10000",
        "1, a, d, 365.25",
        "30, dB, B, 3",
        "1, t, kg, 1000",
        "200, gon, deg, 180"
    })
    void measures_convert(double value, String from, String to, double expected) {
        assertThat(Measure.of(value, from).to(to).value()).isCloseTo(expected, within(Math.ulp(expected)));
    }

    @Test
    void conversion_by_a_whole_part_is_correctly_rounded() {
        UnitConverter metres = Unit.parse("mm").converterTo(Unit.parse("m"));
        Property.check((random, size) -> {
            double mm = random.nextInt(1_000_000) / 10.0;
            BigDecimal exact = new BigDecimal(mm).divide(BigDecimal.valueOf(1000), MathContext.DECIMAL128);
            assertThat(metres.convert(mm)).isEqualTo(exact.doubleValue());
        });
    }

    @Test
    void arrays_convert_to_the_same_numbers_as_single_values() {
        Property.check((random, size) -> {
            double[] celsius = random.doubles(size, -50, 50).toArray();
            double[] fahrenheit = celsius.clone();
            UnitConverter converter = Unit.parse("Cel").converterTo(Unit.parse("[degF]"));
            converter.convert(fahrenheit);
            for (int i = 0; i < size; i++) {
                assertThat(fahrenheit[i]).isEqualTo(converter.convert(celsius[i]));
            }
        });
        float[] floats = {0f, 100f};
        Unit.parse("Cel").converterTo(Unit.parse("K")).convert(floats);
        assertThat(floats).containsExactly(273.15f, 373.15f);
    }

    @Test
    void metres_and_seconds_do_not_mix() {
        Measure m = Measure.of(1, "m");
        Measure s = Measure.of(1, "s");
        refused(() -> m.plus(s), UnitMessage.DIMENSION_MISMATCH);
        refused(() -> m.minus(s), UnitMessage.DIMENSION_MISMATCH);
        refused(() -> m.to("s"), UnitMessage.DIMENSION_MISMATCH);
        refused(() -> m.compareTo(s), UnitMessage.DIMENSION_MISMATCH);
        refused(() -> Measure.of(1, "rad/s").to("Hz"), UnitMessage.DIMENSION_MISMATCH);
    }

    @Test
    void a_sum_is_in_the_unit_of_the_first() {
        assertThat(Measure.of(1, "km").plus(Measure.of(500, "m"))).isEqualTo(Measure.of(1.5, "km"));
        assertThat(Measure.of(2, "m").times(Measure.of(3, "m/s"))).isEqualTo(Measure.of(6, "m2/s"));
        assertThat(Measure.of(6, "m3").over(Measure.of(3, "s"))).isEqualTo(Measure.of(2, "m3/s"));
        assertThat(Measure.of(6, "m3").times(0.5)).isEqualTo(Measure.of(3, "m3"));
    }

    @Test
    void temperatures_of_a_scale_take_differences_and_give_differences() {
        assertThat(Measure.of(20, "Cel").plus(Measure.of(5, "K"))).isEqualTo(Measure.of(25, "Cel"));
        assertThat(Measure.of(20, "Cel").minus(Measure.of(5, "K"))).isEqualTo(Measure.of(15, "Cel"));
        assertThat(Measure.of(20, "Cel").minus(Measure.of(15, "Cel"))).isEqualTo(Measure.of(5, "K"));
        assertThat(Measure.of(50, "[degF]").minus(Measure.of(41, "[degF]"))).isEqualTo(Measure.of(5, "K"));
        refused(() -> Measure.of(20, "Cel").plus(Measure.of(5, "Cel")), UnitMessage.NO_SUM);
        refused(() -> Measure.of(5, "K").minus(Measure.of(5, "Cel")), UnitMessage.NO_SUM);
        refused(() -> Measure.of(20, "Cel").times(2), UnitMessage.NOT_A_RATIO);
        refused(() -> Unit.parse("W/m2/Cel"), UnitMessage.NOT_A_RATIO);
        refused(() -> Unit.parse("Cel2"), UnitMessage.NOT_A_RATIO);
    }

    @Test
    void levels_do_not_add_and_keep_their_reference() {
        refused(() -> Measure.of(60, "dB").plus(Measure.of(60, "dB")), UnitMessage.NO_SUM);
        refused(() -> Measure.of(60, "dB[SPL]").to("dB[W]"), UnitMessage.LEVEL_REFERENCE);
        refused(() -> Measure.of(60, "dB").to("1"), UnitMessage.LEVEL_REFERENCE);
        refused(() -> Measure.of(1, "Np").to("dB"), UnitMessage.LEVEL_REFERENCE);
        assertThat(Measure.of(60, "dB{A}").to("dB").value()).isEqualTo(60);
        assertThat(Measure.of(60, "dB[SPL]").to("B[SPL]").value()).isEqualTo(6);
    }

    @Test
    void equality_is_of_number_and_unit_and_comparison_of_the_amount() {
        assertThat(Measure.of(1, "km")).isNotEqualTo(Measure.of(1000, "m"));
        assertThat(Measure.of(1, "km")).isEqualByComparingTo(Measure.of(1000, "m"));
        assertThat(Measure.of(0.1, "km")).isEqualByComparingTo(Measure.of(100, "m"));
        assertThat(Measure.of(1, "h")).isGreaterThan(Measure.of(59, "min"));
        assertThat(Measure.of(0, "Cel")).isGreaterThan(Measure.of(0, "[degF]"));
        assertThat(Measure.of(0.0, "m")).isNotEqualTo(Measure.of(-0.0, "m"));
    }

    @Test
    void comparison_is_an_order_whatever_the_units() {
        String[] units = {"m", "mm", "km", "[ft_i]", "[nmi_i]", "[ft_us]"};
        Property.check((random, size) -> {
            Measure[] m = new Measure[3];
            for (int i = 0; i < 3; i++) {
                m[i] = Measure.of(random.nextInt(size * 100), units[random.nextInt(units.length)]);
            }
            assertThat(Integer.signum(m[0].compareTo(m[1]))).isEqualTo(-Integer.signum(m[1].compareTo(m[0])));
            if (m[0].compareTo(m[1]) <= 0 && m[1].compareTo(m[2]) <= 0) {
                assertThat(m[0]).isLessThanOrEqualTo(m[2]);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"4.2 m, 4.2, m", "4.2m, 4.2, m", "-1.5e3 l/s, -1500, l/s", "90°, 90, deg", "7, 7, 1", ".5 ha, 0.5, har"
    })
    void measures_are_read(String text, double value, String unit) {
        assertThat(Measure.parse(text)).isEqualTo(Measure.of(value, unit));
    }

    @Test
    void measures_are_printed_as_they_are_read() {
        Property.check((random, size) -> {
            Measure m = Measure.of(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20), "m3/s");
            assertThat(Measure.parse(m.toString())).isEqualTo(m);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "1,5 m", "- 5 m", "0x10 m", "1.5.2"})
    void what_is_no_measure_is_refused(String text) {
        assertThatThrownBy(() -> Measure.parse(text))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isInstanceOf(UnitMessage.class));
    }

    @Test
    void a_measure_is_finite() {
        refused(() -> Measure.of(Double.NaN, "m"), CoreMessage.ILLEGAL_ARGUMENT);
        refused(() -> Measure.of(Double.POSITIVE_INFINITY, "m"), CoreMessage.ILLEGAL_ARGUMENT);
        refused(() -> Measure.parse("1e999 m"), CoreMessage.ILLEGAL_ARGUMENT);
    }

    private static void refused(ThrowingCallable call, Message message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(message));
    }
}
