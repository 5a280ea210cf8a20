package fr.junn.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.MessageContract;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.testing.RandomValues;
import fr.junn.core.unit.Measure;
import fr.junn.testkit.Property;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueTest {
    @Test
    void messages_keep_the_house_rules() {
        MessageContract.check(ValueMessage.class);
    }

    @Test
    void each_kind_has_its_member_of_the_family() {
        Random random = new Random(7);
        for (ValueKind kind : ValueKind.values()) {
            assertThat(RandomValues.value(random, kind, 3).kind()).isEqualTo(kind);
        }
        assertThat(Value.class.getPermittedSubclasses()).hasSize(ValueKind.values().length);
    }

    @Test
    void the_text_of_a_value_reads_back_to_an_equal_one() {
        List<ValueKind> lines = List.of(
                ValueKind.TEXT,
                ValueKind.INTEGER,
                ValueKind.REAL,
                ValueKind.BOOLEAN,
                ValueKind.MEASURE,
                ValueKind.DATE,
                ValueKind.INSTANT,
                ValueKind.PERIOD,
                ValueKind.URI);
        Property.check((random, size) -> {
            for (ValueKind kind : lines) {
                Value value = RandomValues.value(random, kind, size);
                assertThat(Value.parse(kind, value.text())).isEqualTo(value);
            }
        });
    }

    @Test
    void values_are_equal_exactly_when_they_hash_alike() {
        Property.check(64, (random, size) -> {
            Value a = RandomValues.value(random, size);
            Value b = RandomValues.value(random, size);
            assertThat(hash(a).equals(hash(b))).isEqualTo(a.equals(b));
        });
    }

    @Test
    void values_of_different_kinds_with_the_same_text_differ_and_hash_differently() {
        List<Value> alike = List.of(
                Value.of("3"),
                Value.of(3L),
                Value.of(3.0),
                Value.Code.of("3"),
                new Value.Uri("3"),
                new Value.Reference("", "3", null),
                new Value.Absent("3"),
                Value.list(Value.of("3")));
        assertThat(alike).doesNotHaveDuplicates();
        assertThat(alike.stream().map(ValueTest::hash)).doesNotHaveDuplicates();
    }

    @Test
    void zero_and_minus_zero_differ_and_all_nans_are_one() {
        assertThat(Value.of(0.0)).isNotEqualTo(Value.of(-0.0));
        assertThat(hash(Value.of(0.0))).isNotEqualTo(hash(Value.of(-0.0)));
        double odd = Double.longBitsToDouble(0x7ff8000000000001L);
        assertThat(Value.of(odd)).isEqualTo(Value.of(Double.NaN));
        assertThat(hash(Value.of(odd))).isEqualTo(hash(Value.of(Double.NaN)));
    }

    @Test
    void a_date_may_be_a_year_or_a_month() {
        // XML Schema part 2, 3.2.10 gYearMonth and 3.2.11 gYear.
        assertThat(Value.parse(ValueKind.DATE, "1974")).isEqualTo(Value.Date.of(1974));
        assertThat(Value.parse(ValueKind.DATE, "1974-05")).isEqualTo(Value.Date.of(1974, 5));
        assertThat(Value.Date.of(2024, 2).last()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Value.Date.of(2023).last()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(Value.Date.of(-52).text()).isEqualTo("-0052");
    }

    @Test
    void a_date_that_the_calendar_does_not_have_is_refused() {
        for (String bad : List.of("2023-02-29", "2023-13", "2023-00", "2023-01-00", "23-01-01", "", "2023-1-1", "x")) {
            assertError(() -> Value.parse(ValueKind.DATE, bad), ValueMessage.BAD_TEXT);
        }
        assertError(() -> new Value.Date(2023, 0, 5), ValueMessage.BAD_TEXT);
        assertError(() -> new Value.Date(Integer.MIN_VALUE, 1, 1), ValueMessage.BAD_TEXT);
    }

    @Test
    void a_moment_keeps_the_offset_in_which_it_was_written() {
        Value.Moment paris = (Value.Moment) Value.parse(ValueKind.INSTANT, "2026-07-01T12:00:00+02:00");
        assertThat(paris.instant()).isEqualTo(Instant.parse("2026-07-01T10:00:00Z"));
        assertThat(paris.offset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(paris.text()).isEqualTo("2026-07-01T12:00:00+02:00");
        assertThat(Value.parse(ValueKind.INSTANT, "2026-07-01T12:00:00").text()).isEqualTo("2026-07-01T12:00:00");
    }

    @Test
    void a_period_holds_its_begin_and_not_its_end() {
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");
        Instant end = Instant.parse("2027-01-01T00:00:00Z");
        Value.Period year = new Value.Period(begin, end);
        assertThat(year.contains(begin)).isTrue();
        assertThat(year.contains(end)).isFalse();
        assertThat(year.overlaps(new Value.Period(end, null))).isFalse();
        assertThat(year.intersection(new Value.Period(null, begin.plusSeconds(1))))
                .contains(new Value.Period(begin, begin.plusSeconds(1)));
        assertThat(Value.Period.ALWAYS.contains(Instant.MIN)).isTrue();
        assertError(() -> new Value.Period(end, begin), ValueMessage.EMPTY_PERIOD);
    }

    @Test
    void conversion_loses_nothing_or_is_refused() {
        assertThat(Value.of(3L).to(ValueKind.REAL)).isEqualTo(Value.of(3.0));
        assertThat(Value.of(3.0).to(ValueKind.INTEGER)).isEqualTo(Value.of(3L));
        assertThat(Value.of("12").to(ValueKind.INTEGER)).isEqualTo(Value.of(12L));
        assertThat(Value.of(12L).to(ValueKind.TEXT)).isEqualTo(Value.of("12"));
        assertThat(Value.of(true).to(ValueKind.LIST)).isEqualTo(Value.list(Value.of(true)));
        assertThat(Value.list(Value.of("7")).to(ValueKind.INTEGER)).isEqualTo(Value.of(7L));
        // 2^53 + 1 is the least whole number that a double does not hold, Long.MAX_VALUE rounds up.
        assertError(() -> Value.of((1L << 53) + 1).to(ValueKind.REAL), ValueMessage.WRONG_KIND);
        assertError(() -> Value.of(Long.MAX_VALUE).to(ValueKind.REAL), ValueMessage.WRONG_KIND);
        assertError(() -> Value.of(0x1p63).to(ValueKind.INTEGER), ValueMessage.WRONG_KIND);
        assertError(() -> Value.of(-0.0).to(ValueKind.INTEGER), ValueMessage.WRONG_KIND);
        assertError(() -> Value.of(3.5).to(ValueKind.INTEGER), ValueMessage.WRONG_KIND);
        assertError(() -> new Value.Code("list", "a").to(ValueKind.TEXT), ValueMessage.WRONG_KIND);
        assertError(() -> Value.of("1d").to(ValueKind.REAL), ValueMessage.BAD_TEXT);
        assertError(() -> Value.of("0x10").to(ValueKind.REAL), ValueMessage.BAD_TEXT);
        assertError(() -> Value.of("yes").to(ValueKind.BOOLEAN), ValueMessage.BAD_TEXT);
        assertError(() -> Value.of("9223372036854775808").to(ValueKind.INTEGER), ValueMessage.BAD_TEXT);
    }

    @Test
    void converting_there_and_back_gives_the_same_value() {
        Property.check((random, size) -> {
            Value value = RandomValues.value(random, size);
            for (ValueKind kind : ValueKind.values()) {
                Value converted;
                try {
                    converted = value.to(kind);
                } catch (JunnException refused) {
                    continue;
                }
                boolean respelled = value instanceof Value.Text;
                boolean emptied = value instanceof Value.Absent && kind == ValueKind.LIST;
                if (!respelled && !emptied) {
                    assertThat(converted.to(value.kind())).isEqualTo(value);
                }
            }
        });
    }

    @Test
    void numbers_are_those_of_integers_reals_and_measures() {
        assertThat(Value.of(3L).number()).isEqualTo(3);
        assertThat(Value.of(Measure.of(4.2, "m")).number()).isEqualTo(4.2);
        assertError(() -> Value.of("3").number(), ValueMessage.WRONG_KIND);
    }

    @Test
    void structures_nested_beyond_the_limit_are_refused() {
        Value value = Value.of(1L);
        for (int i = 0; i < Value.MAX_DEPTH; i++) {
            value = i % 2 == 0 ? Value.list(value) : new Value.Nested(null, List.of(Attribute.of("a", value)));
        }
        Value deepest = value;
        assertThat(deepest.text()).isNotEmpty();
        assertError(() -> Value.list(deepest), ValueMessage.TOO_DEEP);
    }

    @Test
    void lists_are_copied_at_the_border() {
        Value[] items = {Value.of(1L), Value.of(2L)};
        Value.Many many = new Value.Many(Arrays.asList(items));
        items[0] = Value.of("changed");
        assertThat(many.items()).containsExactly(Value.of(1L), Value.of(2L));
    }

    private static ContentHash hash(Value value) {
        Hasher hasher = Hasher.of("test");
        value.putTo(hasher);
        return hasher.hash();
    }

    private static void assertError(org.assertj.core.api.ThrowableAssert.ThrowingCallable code, ValueMessage message) {
        assertThatThrownBy(code)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(message));
    }
}
