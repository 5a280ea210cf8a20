package fr.junn.core.schema;

import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.ValueKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A type of unstructured values: text, numbers, dates, the terms of an enumeration, numbers between bounds.
 *
 * @param name the name; the built-in types are named like their {@linkplain Base base}, without a namespace
 * @param base what the values are
 * @param terms the allowed texts, in the order of the source; empty where any is allowed
 * @param least the least number, inclusive; −∞ where there is no bound
 * @param greatest the greatest number, inclusive; +∞ where there is no bound
 * @param minLength the least length of a list of numbers
 * @param maxLength the greatest length of a list of numbers
 */
public record SimpleType(
        QualifiedName name,
        Base base,
        List<String> terms,
        double least,
        double greatest,
        int minLength,
        int maxLength) {

    /** What the values of a simple type are, and which members of the value family stand for them. */
    public enum Base {
        /** Any text. */
        TEXT(ValueKind.TEXT),
        /** A whole number. */
        INTEGER(ValueKind.INTEGER),
        /** A number. */
        REAL(ValueKind.REAL, ValueKind.INTEGER),
        /** True or false. */
        BOOLEAN(ValueKind.BOOLEAN),
        /** An address on the web or elsewhere. */
        URI(ValueKind.URI),
        /** A day of the calendar. */
        DATE(ValueKind.DATE),
        /** A moment. */
        INSTANT(ValueKind.INSTANT),
        /** A length of time: a measure, or text in the form of ISO 8601 ({@code P1M}), which not every measure can say. */
        DURATION(ValueKind.MEASURE, ValueKind.TEXT),
        /** A position in time: a moment, or as much of a date as is known (ISO 19108, {@code gml:TimePositionType}). */
        TIME(ValueKind.INSTANT, ValueKind.DATE),
        /** A position in space without being a geometry, such as the height of an elevation: a number, or a list of them. */
        POSITION(ValueKind.LIST, ValueKind.REAL, ValueKind.INTEGER, ValueKind.MEASURE),
        /** A list of numbers: a matrix, a colour, texture coordinates. */
        NUMBERS(ValueKind.LIST);

        private final List<ValueKind> kinds;

        Base(ValueKind... kinds) {
            this.kinds = List.of(kinds);
        }

        /** Whether values of that kind can stand for one. */
        public boolean accepts(ValueKind kind) {
            return kinds.contains(kind);
        }

        /** The kind by which such a value is best said, for readers. */
        public ValueKind preferred() {
            return kinds.get(0);
        }
    }

    public SimpleType {
        terms = List.copyOf(terms);
    }

    /** An enumeration: one of the given texts. */
    public static SimpleType enumeration(QualifiedName name, List<String> terms) {
        return new SimpleType(name, Base.TEXT, terms, NO_LEAST, NO_GREATEST, 0, Property.UNBOUNDED);
    }

    /** Numbers from {@code least} to {@code greatest}, both included; either may be infinite. */
    public static SimpleType between(QualifiedName name, Base base, double least, double greatest) {
        return new SimpleType(name, base, List.of(), least, greatest, 0, Property.UNBOUNDED);
    }

    /** The built-in type of that base: any such value. */
    public static SimpleType any(Base base) {
        return BUILT_IN.get(base.ordinal());
    }

    /** Whether the type has a fixed list of terms. */
    public boolean isEnumeration() {
        return !terms.isEmpty();
    }

    /** Whether the text is allowed. */
    public boolean allows(String text) {
        return terms.isEmpty() || terms.contains(text);
    }

    /** Whether the number is within the bounds; NaN is within none. */
    public boolean allows(double number) {
        return number >= least && number <= greatest;
    }

    /** Whether a list of that many numbers is allowed. */
    public boolean allowsLength(int length) {
        return length >= minLength && length <= maxLength;
    }

    private static final double NO_LEAST = Double.NEGATIVE_INFINITY;
    private static final double NO_GREATEST = Double.POSITIVE_INFINITY;
    private static final List<SimpleType> BUILT_IN = builtIn();

    private static List<SimpleType> builtIn() {
        List<SimpleType> all = new ArrayList<>();
        for (Base base : Base.values()) {
            all.add(between(QualifiedName.of(Keywords.of(base)), base, NO_LEAST, NO_GREATEST));
        }
        return List.copyOf(all);
    }
}
