package fr.junn.interop.codec;

import fr.junn.core.unit.Unit;

/**
 * A run of observations of one property, in order of time. The arrays are not copied: whoever makes the batch gives them
 * away, whoever takes it does not change them.
 *
 * @param series the id of the series
 * @param quantity the CF standard name of what is observed, or the source's own name
 * @param unit the unit of the values
 * @param micros when each value holds, in microseconds since 1970-01-01T00:00:00Z
 * @param values the values; NaN where missing
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: batches are not compared
public record SeriesBatch(String series, String quantity, Unit unit, long[] micros, double[] values) {
    /** The number of observations. */
    public int size() {
        return values.length;
    }
}
