package fr.junn.core.value;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.Hasher;
import fr.junn.core.unit.Measure;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute holds: one member of a closed family, see {@link ValueKind}.
 *
 * <p><b>Equality</b> is that of the content: same kind, same parts. A real number equals another when their bits are equal,
 * except that every NaN equals every NaN; so 0.0 and −0.0 differ, as they do in a file. A measure in metres and one in
 * kilometres are never equal, nor are an integer 3 and a real 3.0: convert first where they should be. {@link
 * #putTo(Hasher)} follows the same rule: values are equal exactly when they put the same bytes.
 *
 * <p><b>Conversion.</b> {@link #text()} prints any value in a canonical form, {@link #parse} reads it back for the kinds
 * that have one line of text, and {@link #to} converts where nothing is lost.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public sealed interface Value {
    /** How deep lists and nested values may hold each other. */
    int MAX_DEPTH = 256;

    /** Which member of the family this is. */
    ValueKind kind();

    /**
     * The value in canonical form, for people and for text formats: a number in the shortest decimal form that reads back
     * to the same bits, a measure as {@code 4.2 m}, dates and moments as in ISO 8601. {@link #parse} reads it back, except
     * for absent, nested and list values, which print as {@code absent (unknown)}, <code>{height=4.2 m, …}</code> and
     * {@code [1, 2]}; a code prints without its list, a reference without its system.
     */
    default String text() {
        return ValueText.print(this);
    }

    /**
     * This value as one of another kind, where that loses nothing but the spelling of a text: integer to and from real where exact, text to any kind
     * that it {@linkplain #parse parses} as, any kind of one line to text, code and URI to and from text, a list of one to
     * its item, any value to a list of one.
     *
     * @throws JunnException {@link ValueMessage#WRONG_KIND} or {@link ValueMessage#BAD_TEXT} where something would be lost
     */
    default Value to(ValueKind kind) {
        return Conversions.convert(this, kind);
    }

    /**
     * The number of an integer, a real or a measure, the last in its own unit.
     *
     * @throws JunnException {@link ValueMessage#WRONG_KIND} for other kinds
     */
    default double number() {
        return Conversions.number(this);
    }

    /** The items of a list; of another value, itself alone; of an absent one, none. */
    default List<Value> items() {
        return List.of(this);
    }

    /** Puts the content, kind first, so that equal values and only they put the same bytes. */
    default void putTo(Hasher hasher) {
        ValueHash.put(this, hasher);
    }

    /** A text. */
    static Text of(String text) {
        return new Text(text);
    }

    /** A whole number. */
    static Int of(long value) {
        return new Int(value);
    }

    /** A real number. */
    static Real of(double value) {
        return new Real(value);
    }

    /** True or false. */
    static Bool of(boolean value) {
        return new Bool(value);
    }

    /** A number with a unit. */
    static Measured of(Measure measure) {
        return new Measured(measure);
    }

    /** A day. */
    static Date of(LocalDate day) {
        return new Date(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A moment whose source gave no offset. */
    static Moment of(java.time.Instant instant) {
        return new Moment(instant, null);
    }

    /** Several values in an order. */
    static Many list(Value... items) {
        return new Many(List.of(items));
    }

    /**
     * Reads the canonical text of a value of a kind.
     *
     * @throws JunnException {@link ValueMessage#BAD_TEXT} where the text is not of that kind, or the kind is absent, nested
     *     or list, which have no text form; what the unit's parser throws for a measure of an unknown unit
     */
    static Value parse(ValueKind kind, String text) {
        return Conversions.parse(kind, text);
    }

    /** Characters; possibly none. */
    record Text(String value) implements Value {
        @Override
        public ValueKind kind() {
            return ValueKind.TEXT;
        }
    }

    /** A whole number. */
    record Int(long value) implements Value {
        @Override
        public ValueKind kind() {
            return ValueKind.INTEGER;
        }
    }

    /** A real number; NaN and infinities are values. */
    record Real(double value) implements Value {
        @Override
        public ValueKind kind() {
            return ValueKind.REAL;
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Value {
        @Override
        public ValueKind kind() {
            return ValueKind.BOOLEAN;
        }
    }

    /** A number with a unit. */
    record Measured(Measure value) implements Value {
        @Override
        public ValueKind kind() {
            return ValueKind.MEASURE;
        }
    }

    /**
     * A term of a code list.
     *
     * @param list the list: the URI of a GML code space or file; empty where the source names none
     * @param value the term
     */
    record Code(String list, String value) implements Value {
        /** A term of an unnamed list. */
        public static Code of(String value) {
            return new Code("", value);
        }

        @Override
        public ValueKind kind() {
            return ValueKind.CODE;
        }
    }

    /**
     * A year, a month or a day of the proleptic Gregorian calendar (XML Schema {@code gYear}, {@code gYearMonth}, {@code
     * date}), without a time zone. Ordering and containment go by {@link #first()} and {@link #last()}.
     *
     * @param year the year, −999999 to 999999, 0 being 1 BC as in ISO 8601
     * @param month the month from 1, or 0 where only the year is known
     * @param day the day from 1, or 0 where only the month is known
     */
    record Date(int year, int month, int day) implements Value {
        /** @throws JunnException {@link ValueMessage#BAD_TEXT} where the calendar has no such date */
        public Date {
            Dates.check(year, month, day);
        }

        /** A year. */
        public static Date of(int year) {
            return new Date(year, 0, 0);
        }

        /** A month. */
        public static Date of(int year, int month) {
            return new Date(year, month, 0);
        }

        /** The first day that this date covers. */
        public LocalDate first() {
            return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
        }

        /** The last day that this date covers. */
        public LocalDate last() {
            LocalDate first = first();
            return month == 0
                    ? first.withDayOfYear(first.lengthOfYear())
                    : day == 0 ? first.withDayOfMonth(first.lengthOfMonth()) : first;
        }

        @Override
        public ValueKind kind() {
            return ValueKind.DATE;
        }
    }

    /**
     * A moment.
     *
     * @param instant the moment in UTC
     * @param offset the offset from UTC in which the source wrote it, so that it can be written back; null where the source
     *     gave none and was read as UTC
     */
    record Moment(java.time.Instant instant, @Nullable ZoneOffset offset) implements Value {
        @Override
        public ValueKind kind() {
            return ValueKind.INSTANT;
        }
    }

    /**
     * All moments from one to before another: [from, to). Also the lifespan of a feature, in valid time.
     *
     * @param from the first moment; null where it has always been
     * @param to the first moment after; null where it has no end yet
     */
    record Period(java.time.@Nullable Instant from, java.time.@Nullable Instant to) implements Value {
        /** All of time. */
        public static final Period ALWAYS = new Period(null, null);

        /** @throws JunnException {@link ValueMessage#EMPTY_PERIOD} where the end is before the begin */
        public Period {
            if (from != null && to != null && to.isBefore(from)) {
                throw new JunnException(ValueMessage.EMPTY_PERIOD, from, to);
            }
        }

        /** From one moment to before another; null is no bound. As the constructor, for callers that are null-checked. */
        public static Period between(java.time.@Nullable Instant from, java.time.@Nullable Instant to) {
            return new Period(from, to);
        }

        /** Whether the moment is in the period; its end is not. */
        public boolean contains(java.time.Instant instant) {
            return (from == null || !instant.isBefore(from)) && (to == null || instant.isBefore(to));
        }

        /** Whether the two have a moment in common. */
        public boolean overlaps(Period other) {
            return intersection(other).isPresent();
        }

        /** The moments that the two have in common, unless there are none. */
        public Optional<Period> intersection(Period other) {
            return Dates.intersection(this, other);
        }

        @Override
        public ValueKind kind() {
            return ValueKind.PERIOD;
        }
    }

    /** The address of something, as the source wrote it; real data holds some that are not well formed. */
    record Uri(String value) implements Value {
        @Override
        public ValueKind kind() {
            return ValueKind.URI;
        }
    }

    /**
     * The identifier by which another information system knows the same thing (CityGML {@code ExternalReference}).
     *
     * @param system the URI of the information system; for those of {@link IdentifierScheme} its {@link
     *     IdentifierScheme#system()}; empty where the source names none
     * @param identifier the name or identifier in that system; empty where only the address is known
     * @param uri where it can be looked up, where the source says so
     */
    record Reference(
            String system, String identifier, @Nullable String uri) implements Value {
        /** The scheme of the identifier, where it is one of those that are known here. */
        public Optional<IdentifierScheme> scheme() {
            return IdentifierScheme.ofSystem(system);
        }

        @Override
        public ValueKind kind() {
            return ValueKind.REFERENCE;
        }
    }

    /**
     * No value, and why.
     *
     * @param reason GML's {@code inapplicable}, {@code missing}, {@code template}, {@code unknown}, {@code withheld}, {@code
     *     other:…} or a URI (ISO 19136, 8.2.3.1 NilReasonType); empty where none is given, as for a null of JSON
     */
    record Absent(String reason) implements Value {
        /** No reason is given. */
        public static final Absent UNEXPLAINED = new Absent("");

        @Override
        public List<Value> items() {
            return List.of();
        }

        @Override
        public ValueKind kind() {
            return ValueKind.ABSENT;
        }
    }

    /**
     * A structure without an identity: named values in an order, several of which may have the same name.
     *
     * @param type the name of its type; null where the source gives none, as for an object of JSON
     * @param attributes what it holds
     */
    record Nested(@Nullable QualifiedName type, List<Attribute> attributes) implements Value {
        /** @throws JunnException {@link ValueMessage#TOO_DEEP} beyond {@link #MAX_DEPTH} */
        public Nested {
            attributes = List.copyOf(attributes);
            Conversions.checkDepth(attributes.stream().map(Attribute::value).iterator());
        }

        /** The first value of that local name. */
        public Optional<Value> get(String local) {
            return attributes.stream()
                    .filter(a -> a.name().local().equals(local))
                    .map(Attribute::value)
                    .findFirst();
        }

        @Override
        public ValueKind kind() {
            return ValueKind.NESTED;
        }
    }

    /** Several values in an order; possibly none, possibly of several kinds. */
    record Many(List<Value> items) implements Value {
        /** @throws JunnException {@link ValueMessage#TOO_DEEP} beyond {@link #MAX_DEPTH} */
        public Many {
            items = List.copyOf(items);
            Conversions.checkDepth(items.iterator());
        }

        @Override
        public ValueKind kind() {
            return ValueKind.LIST;
        }
    }
}
