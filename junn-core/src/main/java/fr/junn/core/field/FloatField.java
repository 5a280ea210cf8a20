package fr.junn.core.field;

import java.util.Optional;
import java.util.OptionalDouble;

/** Floats in memory. */
final class FloatField extends HeldField {
    private final float[] values;

    FloatField(FieldHead head, float[] values) {
        super(head);
        this.values = values;
    }

    @Override
    public ElementType elementType() {
        return ElementType.FLOAT;
    }

    @Override
    public OptionalDouble noData() {
        return OptionalDouble.empty();
    }

    @Override
    double get(int location) {
        return values[location];
    }

    @Override
    void copy(int from, double[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            into[at + i] = values[from + i];
        }
    }

    @Override
    public Optional<float[]> floats() {
        return Optional.of(values);
    }
}
