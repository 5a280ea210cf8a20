package fr.junn.core.value;

/** What a {@code Value} can be; one constant for each member of the family. */
public enum ValueKind {
    /** Characters. */
    TEXT,
    /** A whole number of 64 bits. */
    INTEGER,
    /** A number of double precision. */
    REAL,
    /** True or false. */
    BOOLEAN,
    /** A number with a unit. */
    MEASURE,
    /** A term of a code list. */
    CODE,
    /** A year, a month or a day of the calendar. */
    DATE,
    /** A moment. */
    INSTANT,
    /** All moments between two. */
    PERIOD,
    /** The address of something. */
    URI,
    /** The identifier by which another information system knows the same thing. */
    REFERENCE,
    /** No value, and why. */
    ABSENT,
    /** A structure: named values in an order. */
    NESTED,
    /** Several values in an order. */
    LIST;

    /** Whether values of this kind have a size in the sense of arithmetic: integer, real and measure. */
    public boolean isNumeric() {
        return this == INTEGER || this == REAL || this == MEASURE;
    }
}
