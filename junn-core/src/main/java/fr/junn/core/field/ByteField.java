package fr.junn.core.field;

import java.util.OptionalDouble;

/** Whole numbers from 0 to 255 in memory. */
final class ByteField extends HeldField {
    private final OptionalDouble noData;
    private final byte[] values;

    ByteField(FieldHead head, OptionalDouble noData, byte[] values) {
        super(head);
        this.noData = noData;
        this.values = values;
    }

    @Override
    public ElementType elementType() {
        return ElementType.BYTE;
    }

    @Override
    public OptionalDouble noData() {
        return noData;
    }

    @Override
    double get(int location) {
        int stored = values[location] & 0xff;
        return noData.isPresent() && noData.getAsDouble() == stored ? Double.NaN : stored;
    }

    @Override
    void copy(int from, double[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            into[at + i] = get(from + i);
        }
    }
}
