package fr.junn.interop.json;

/** What a JSON token is. */
public enum JsonKind {
    /** The begin of an object. */
    OBJECT,
    /** The end of an object. */
    END_OBJECT,
    /** The begin of an array. */
    ARRAY,
    /** The end of an array. */
    END_ARRAY,
    /** The name of a member. */
    MEMBER,
    /** A text. */
    TEXT,
    /** A number written without fraction and exponent. */
    INTEGER,
    /** A number written with fraction or exponent. */
    REAL,
    /** True or false. */
    BOOLEAN,
    /** Null. */
    NULL
}
