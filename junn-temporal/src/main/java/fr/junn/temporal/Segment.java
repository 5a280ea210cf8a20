package fr.junn.temporal;

import fr.junn.core.value.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A version of a feature and when it holds, in valid time.
 *
 * @param period when
 * @param hash the content, without lifespan and personal values: 24 bytes of it
 * @param address where the record is
 * @param personal whether the record has values that the hash does not show
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
record Segment(Value.Period period, byte[] hash, long address, boolean personal) {
    static final int HASH = 24;

    Segment during(Value.Period other) {
        return new Segment(other, hash, address, personal);
    }

    /** Whether the two are versions of equal content as far as the hash shows, and there is nothing more. */
    boolean sameVersion(Segment other) {
        return address == other.address || !personal && !other.personal && Arrays.equals(hash, other.hash);
    }

    boolean holdsAt(java.time.@Nullable Instant moment) {
        return moment == null || period.contains(moment);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Segment other
                && period.equals(other.period)
                && Arrays.equals(hash, other.hash)
                && address == other.address;
    }

    @Override
    public int hashCode() {
        return 31 * period.hashCode() + Arrays.hashCode(hash);
    }
}
