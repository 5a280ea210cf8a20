package fr.junn.core.field;

import java.util.OptionalDouble;

/** Whole numbers in memory. */
final class IntField extends HeldField {
    private final OptionalDouble noData;
    private final int[] values;

    IntField(FieldHead head, OptionalDouble noData, int[] values) {
        super(head);
        this.noData = noData;
        this.values = values;
    }

    @Override
    public ElementType elementType() {
        return ElementType.INT;
    }

    @Override
    public OptionalDouble noData() {
        return noData;
    }

    @Override
    double get(int location) {
        int stored = values[location];
        return noData.isPresent() && noData.getAsDouble() == stored ? Double.NaN : stored;
    }

    @Override
    void copy(int from, double[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            into[at + i] = get(from + i);
        }
    }
}
