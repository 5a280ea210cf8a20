package fr.junn.core.field;

import fr.junn.core.unit.Unit;

/** A field in memory. */
abstract class HeldField implements Field {
    private final FieldHead head;

    HeldField(FieldHead head) {
        this.head = head;
    }

    @Override
    public final Quantity quantity() {
        return head.quantity();
    }

    @Override
    public final Unit unit() {
        return head.unit();
    }

    @Override
    public final Support support() {
        return head.support();
    }

    @Override
    public final double value(long location) {
        Supports.requireLocation(location, support().size());
        return get((int) location);
    }

    /** The value at a location that there is. */
    abstract double get(int location);

    @Override
    public final void read(long from, double[] into, int at, int count) {
        Fields.requireRun(from, count, support().size(), at, into.length);
        copy((int) from, into, at, count);
    }

    /** Copies a run that there is into an array that is long enough. */
    abstract void copy(int from, double[] into, int at, int count);

    @Override
    public final String toString() {
        return quantity().name() + " [" + unit() + "] on " + support().size() + " "
                + support().kind();
    }
}
