package fr.junn.geometry.jts;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;

/** Looks for a height that is a number. */
final class HeightFilter implements CoordinateSequenceFilter {
    private boolean found;

    @Override
    public void filter(CoordinateSequence sequence, int i) {
        found |= sequence.hasZ() && !Double.isNaN(sequence.getZ(i));
    }

    boolean found() {
        return found;
    }

    @Override
    public boolean isDone() {
        return found;
    }

    @Override
    public boolean isGeometryChanged() {
        return false;
    }
}
