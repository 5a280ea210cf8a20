package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import fr.junn.core.hash.Hasher;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;
import java.util.Arrays;

/** The hash by which versions are compared: of all content but lifespan, provenance and personal values. */
final class Contents {
    private Contents() {}

    static byte[] hash(Feature feature) {
        Feature timeless = feature.lifespan().equals(Value.Period.ALWAYS)
                ? feature
                : feature.toBuilder().lifespan(Value.Period.ALWAYS).build();
        if (!timeless.hasPersonal()) {
            return cut(timeless.contentHash().toBytes());
        }
        // That there is such a value is content; what it is could be guessed from a hash.
        Hasher hasher =
                Hasher.of("junn/personal/1").putHash(timeless.withoutPersonal().contentHash());
        for (Attribute a : timeless.attributes()) {
            if (a.personal()) {
                hasher.putText(a.name().toString());
            }
        }
        return cut(hasher.hash().toBytes());
    }

    private static byte[] cut(byte[] hash) {
        return Arrays.copyOf(hash, Segment.HASH);
    }
}
