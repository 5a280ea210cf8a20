package fr.junn.core.field;

/** What the values of a field are stored as. Reading gives doubles, which hold all of them exactly. */
public enum ElementType {
    /** Whole numbers from 0 to 255. */
    BYTE(1),
    /** Whole numbers of 32 bits, with sign. */
    INT(4),
    /** Binary floating point of 32 bits. */
    FLOAT(4),
    /** Binary floating point of 64 bits. */
    DOUBLE(8);

    private final int bytes;

    ElementType(int bytes) {
        this.bytes = bytes;
    }

    /** The size of a value [B]. */
    public int bytes() {
        return bytes;
    }
}
