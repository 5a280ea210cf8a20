package fr.junn.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.core.error.MessageContract;
import fr.junn.testkit.Property;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    private static final Dimension.Base[] UCUM_ORDER = {
        Dimension.Base.LENGTH,
        Dimension.Base.TIME,
        Dimension.Base.MASS,
        Dimension.Base.ANGLE,
        Dimension.Base.TEMPERATURE,
        Dimension.Base.CHARGE,
        Dimension.Base.LUMINOUS_INTENSITY
    };

    @Test
    void messages_keep_the_house_rules() {
        MessageContract.check(UnitMessage.class);
    }

    @Test
    void every_unit_has_the_value_and_dimension_that_the_published_table_gives_it() throws IOException {
        int rows = 0;
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UnitTest.class.getResourceAsStream("ucum-values.txt")),
                StandardCharsets.UTF_8))) {
            for (String line : table.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] columns = line.split("\t");
                Unit unit = Unit.parse(columns[0].equals("10*") ? "10*1" : columns[0]);
                double expected = Double.parseDouble(columns[1]);
                // The oracle computes in double arithmetic, a dozen roundings deep.
                assertThat(unit.factor()).as(columns[0]).isCloseTo(expected, within(4e-15 * expected));
                String[] exponents = columns[2].split(" ");
                for (int i = 0; i < exponents.length; i++) {
                    assertThat(unit.dimension().exponent(UCUM_ORDER[i]))
                            .as(columns[0] + " " + UCUM_ORDER[i])
                            .isEqualTo(Double.parseDouble(exponents[i]));
                }
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(140);
    }

    /** Codes of UCUM's specification and of its list of common units, and what they come to by hand. */
    @ParameterizedTest
    @CsvSource({
        "m3/s, 1",
        "l/s, 0.001",
        "mm/h, 2.7777777777777776e-7",
        "kg.m-3, 1000",
        "kg/m3, 1000",
        "/m, 1",
        "10*6, 1e6",
        "10*-3.m, 0.001",
        "10^3, 1000",
        "100.m, 100",
        "(m/s)/s, 1",
        "m/(s.s), 1",
        "kg.m/s2, 1000",
        "m+2, 1",
        "m{NGF}, 1",
        "{vehicle}/h, 2.777777777777778e-4",
        "mm[Hg], 133322",
        "km/h, 0.2777777777777778",
        "har, 10000",
        "kW.h, 3.6e9",
        "KiBy, 8192",
        "daar, 1000",
        "dar, 10",
        "daPa, 10000"
    })
    void codes_are_read_with_their_grammar(String code, double factor) {
        assertThat(Unit.parse(code).factor()).isCloseTo(factor, within(1e-15 * factor));
    }

    @ParameterizedTest
    @CsvSource({
        "m3.s-1, m3/s",
        "kg.m-3, kg/m3",
        "/m, m-1",
        "m.m, m2",
        "m/m, 1",
        "1/s, s-1",
        "m.s.m-1, s",
        "100.100.m, 10000.m",
        "10^3.m, 10*3.m",
        "m/s/s, m/s2",
        "/(m.s), m-1.s-1",
        "m{a}.m{b}, m{a}.m{b}",
        "{veh}/{veh}, 1",
        "m(1/3)/s, m(1/3)/s",
        "m(2/6).s-1, m(1/3)/s",
        "1, 1",
        "/100, 1/100"
    })
    void units_print_one_code_that_reads_back_equal(String code, String printed) {
        Unit unit = Unit.parse(code);
        assertThat(unit).hasToString(printed);
        assertThat(Unit.parse(printed)).isEqualTo(unit).hasSameHashCodeAs(unit);
    }

    @Test
    void order_does_not_matter_for_equality_but_the_symbols_do() {
        assertThat(Unit.parse("s.kg")).isEqualTo(Unit.parse("kg.s"));
        assertThat(Unit.parse("km")).isNotEqualTo(Unit.parse("10*3.m"));
        assertThat(Unit.parse("km").isEquivalent(Unit.parse("10*3.m"))).isTrue();
        assertThat(Unit.parse("l").isEquivalent(Unit.parse("dm3"))).isTrue();
        assertThat(Unit.parse("l").isEquivalent(Unit.parse("m3"))).isFalse();
    }

    @Test
    void the_coefficients_of_strickler_and_manning_have_rational_exponents() {
        Unit strickler = Unit.parse("m(1/3)/s");
        Unit manning = Unit.parse("m(-1/3).s");
        assertThat(strickler.times(manning)).isEqualTo(Unit.ONE);
        assertThat(strickler.dimension().exponent(Dimension.Base.LENGTH)).isEqualTo(1.0 / 3);
        assertThat(strickler.dimension()).hasToString("L(1/3).T-1");
        // 1 ft(1/3)/s = 0.3048^(1/3) m(1/3)/s = 0.672989657... (1/1.48592, Chow 1959, p. 98)
        assertThat(Unit.parse("[ft_i](1/3)/s").converterTo(strickler).convert(1))
                .isCloseTo(StrictMath.cbrt(0.3048), within(2e-16));
        assertThat(Unit.parse("km(1/3)").factor()).isEqualTo(10);
    }

    @Test
    void powers_and_roots_undo_each_other() {
        Property.check((random, size) -> {
            String[] symbols = {"m", "km", "s", "kg", "[ft_i]", "K", "10*", "EUR", "Pa"};
            Unit unit = Unit.ONE;
            for (int i = 0; i < Math.min(size, 6); i++) {
                Unit factor = Unit.parse(symbols[random.nextInt(symbols.length)] + (random.nextInt(4) + 1));
                unit = random.nextBoolean() ? unit.times(factor) : unit.over(factor);
            }
            int n = random.nextInt(5) + 1;
            assertThat(unit.pow(n).pow(1, n)).isEqualTo(unit);
            assertThat(unit.pow(1, n).pow(n)).isEqualTo(unit);
            assertThat(unit.over(unit)).isEqualTo(Unit.ONE);
            assertThat(Unit.parse(unit.symbol())).isEqualTo(unit);
            assertThat(unit.pow(1, n).pow(n).factor()).isCloseTo(unit.factor(), within(1e-15 * unit.factor()));
        });
    }

    @Test
    void persons_are_counted_and_other_annotations_are_not() {
        assertThat(Unit.parse("{person}/km2").dimension()).hasToString("L-2.P");
        assertThat(Unit.parse("{person}").isCommensurable(Unit.ONE)).isFalse();
        assertThat(Unit.parse("{vehicle}").isCommensurable(Unit.ONE)).isTrue();
    }

    @Test
    void money_of_another_year_or_currency_is_another_thing() {
        Unit then = Unit.parse("EUR{2015}");
        Unit now = Unit.parse("kEUR{2023}");
        assertThat(now.dimension().money()).isEqualTo("EUR{2023}");
        assertThat(now.converterTo(Unit.parse("EUR{2023}")).convert(2)).isEqualTo(2000);
        assertThat(Unit.parse("EUR{2023}/m2").dimension()).hasToString("L-2.EUR{2023}");
        refused(() -> then.converterTo(now), UnitMessage.MONEY_MISMATCH);
        refused(() -> then.over(now), UnitMessage.MONEY_MISMATCH);
        refused(() -> Unit.parse("EUR").converterTo(now), UnitMessage.MONEY_MISMATCH);
        refused(() -> Unit.parse("EUR/USD"), UnitMessage.MONEY_MISMATCH);
        assertThat(now.over(now)).isEqualTo(Unit.ONE);
    }

    @Test
    void an_unknown_unit_is_refused_with_those_near_it() {
        assertThatThrownBy(() -> Unit.parse("m3/sec")).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(UnitMessage.UNKNOWN_UNIT);
            assertThat(e.parts()).startsWith("sec", "m3/sec");
            assertThat(e.parts().get(2).toString()).contains("s (second)");
        });
        assertThatThrownBy(() -> Unit.parse("Metre"))
                .isInstanceOfSatisfying(
                        JunnException.class,
                        e -> assertThat(e.parts().get(2).toString()).startsWith("m (metre)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mm/fortnight", "M", "kmin", "kkm", "KM", "[ft]", "m[H2O", "€", "µm", "[pH]"})
    void what_ucum_does_not_have_is_unknown_or_unreadable(String code) {
        assertThatThrownBy(() -> Unit.parse(code))
                .isInstanceOfSatisfying(
                        JunnException.class,
                        e -> assertThat(List.<Message>of(UnitMessage.UNKNOWN_UNIT, UnitMessage.BAD_UNIT))
                                .contains(e.message()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "' ', 1",
        "m//s, 3",
        "m., 3",
        "(m, 3",
        "m), 2",
        "m{, 2",
        "m{}, 2",
        "m s, 1",
        "m(1/0), 6",
        "m(1/), 5",
        "m--2, 2",
        "0.m, 1",
        "1.5.m, 0",
        "m3a, 3",
        "1e3, 2"
    })
    void what_breaks_the_grammar_is_refused_with_its_place(String code, int place) {
        if (place == 0) {
            // UCUM has no decimals: this is 1 times 5 times metre.
            assertThat(Unit.parse(code).factor()).isEqualTo(5);
            return;
        }
        assertThatThrownBy(() -> Unit.parse(code)).isInstanceOfSatisfying(JunnException.class, e -> {
            boolean unknown = e.message() == UnitMessage.UNKNOWN_UNIT;
            assertThat(e.message()).isIn(UnitMessage.BAD_UNIT, UnitMessage.UNKNOWN_UNIT);
            assertThat(
                            unknown
                                    ? code.indexOf(e.parts().get(0).toString()) + 1
                                    : e.parts().get(1))
                    .isEqualTo(place);
        });
    }

    @Test
    void hostile_texts_end_in_an_error_of_their_own() {
        refused(() -> Unit.parse("m".repeat(100_000)), UnitMessage.BAD_UNIT);
        refused(() -> Unit.parse("(".repeat(200) + "m"), UnitMessage.BAD_UNIT);
        refused(() -> Unit.parse("10*999999"), UnitMessage.OUT_OF_RANGE);
        refused(() -> Unit.parse("10*400"), UnitMessage.OUT_OF_RANGE);
        refused(() -> Unit.parse("10*-400"), UnitMessage.OUT_OF_RANGE);
        refused(() -> Unit.parse("m999.m999"), UnitMessage.OUT_OF_RANGE);
        refused(() -> Unit.parse("Ym900"), UnitMessage.OUT_OF_RANGE);
        refused(() -> Unit.parse("[ft_i](1/997).[in_i](1/991)"), UnitMessage.OUT_OF_RANGE);
        refused(() -> Unit.parse("100").pow(1, 2), UnitMessage.OUT_OF_RANGE);
        Property.check(250, 20, (random, size) -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < size; i++) {
                text.append("mskgEUR[ft_i]Cel10*./(){}-+239 é".charAt(random.nextInt(32)));
            }
            try {
                Unit unit = Unit.parse(text.toString());
                assertThat(Unit.parse(unit.symbol())).isEqualTo(unit);
            } catch (JunnException e) {
                assertThat(e.message()).isInstanceOf(UnitMessage.class);
            }
        });
    }

    private static void refused(ThrowingCallable call, UnitMessage message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(message));
    }
}
