package fr.junn.core.field;

import fr.junn.core.error.JunnException;
import fr.junn.core.unit.Unit;
import fr.junn.core.unit.UnitConverter;
import java.util.OptionalDouble;

/** A field seen in another unit. */
final class ConvertedField implements Field {
    private final Field source;
    private final Unit unit;
    private final UnitConverter converter;

    private ConvertedField(Field source, Unit unit) {
        this.source = source;
        this.unit = unit;
        this.converter = source.unit().converterTo(unit);
    }

    static Field of(Field source, Unit unit) {
        if (source.unit().equals(unit)) {
            return source;
        }
        if (source instanceof ConvertedField converted) {
            return of(converted.source, unit);
        }
        if (!source.unit().isCommensurable(unit)) {
            throw new JunnException(FieldMessage.WRONG_UNIT, source.quantity().name(), source.unit(), unit);
        }
        return new ConvertedField(source, unit);
    }

    @Override
    public Quantity quantity() {
        return source.quantity();
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public Support support() {
        return source.support();
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
    public double value(long location) {
        return converter.convert(source.value(location));
    }

    @Override
    public void read(long from, double[] into, int at, int count) {
        source.read(from, into, at, count);
        for (int i = at; i < at + count; i++) {
            into[i] = converter.convert(into[i]);
        }
    }

    @Override
    public void readWindow(Window window, double[] into) {
        source.readWindow(window, into);
        int count = (int) window.size();
        for (int i = 0; i < count; i++) {
            into[i] = converter.convert(into[i]);
        }
    }
}
