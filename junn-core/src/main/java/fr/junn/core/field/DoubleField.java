package fr.junn.core.field;

import java.util.Optional;
import java.util.OptionalDouble;

/** Doubles in memory. */
final class DoubleField extends HeldField {
    private final double[] values;

    DoubleField(FieldHead head, double[] values) {
        super(head);
        this.values = values;
    }

    @Override
    public ElementType elementType() {
        return ElementType.DOUBLE;
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
        System.arraycopy(values, from, into, at, count);
    }

    @Override
    public Optional<double[]> doubles() {
        return Optional.of(values);
    }
}
