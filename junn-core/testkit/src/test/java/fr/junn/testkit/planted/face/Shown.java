package fr.junn.testkit.planted.face;

import java.util.List;
import org.opentest4j.ValueWrapper;

/** Shows a library's type in every place where one can hide. */
public class Shown {
    public final ValueWrapper field;
    private final List<ValueWrapper> hidden;

    public Shown(ValueWrapper given) {
        this.field = given;
        this.hidden = List.of(given);
    }

    public List<? extends ValueWrapper> inList() {
        return hidden;
    }

    public int arrays(ValueWrapper[][] many) {
        return many.length + inside(field);
    }

    int inside(ValueWrapper own) {
        return own.hashCode();
    }
}
