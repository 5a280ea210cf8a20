package fr.junn.core.field;

import fr.junn.core.error.JunnException;
import fr.junn.core.unit.Unit;

/** What a field has besides its values, checked once. */
record FieldHead(Quantity quantity, Unit unit, Support support) {
    FieldHead(Quantity quantity, Unit unit, Support support, long count) {
        this(quantity, unit, support);
        if (count != support.size()) {
            throw new JunnException(FieldMessage.WRONG_COUNT, quantity.name(), count, support.size());
        }
    }

    FieldHead {
        if (!unit.isCommensurable(quantity.unit())) {
            throw new JunnException(FieldMessage.WRONG_UNIT, quantity.name(), quantity.unit(), unit);
        }
    }
}
