package fr.junn.core.field;

import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;

/**
 * One value for a whole region: a return period, a total volume, a wind.
 *
 * @param crs the reference system of the region
 * @param envelope the region; empty where the value belongs to no place
 */
public record ScalarSupport(CrsId crs, Envelope envelope) implements Support {
    /** Of no place. */
    public static final ScalarSupport NOWHERE = new ScalarSupport(CrsId.UNKNOWN, Envelope.EMPTY);

    @Override
    public SupportKind kind() {
        return SupportKind.SCALAR;
    }

    @Override
    public long size() {
        return 1;
    }

    @Override
    public ContentHash contentHash() {
        return Supports.put(Hasher.of("fr.junn.support.scalar").putText(crs.toString()), envelope)
                .hash();
    }

    @Override
    public void locate(long location, double[] into) {
        Supports.requireLocation(location, 1);
        into[0] = envelope.isEmpty() ? Double.NaN : envelope.centerX();
        into[1] = envelope.isEmpty() ? Double.NaN : envelope.centerY();
        into[2] = envelope.hasZ() ? envelope.centerZ() : Double.NaN;
    }
}
