package fr.junn.interop.codec;

import fr.junn.core.feature.UnknownContent;
import fr.junn.core.provenance.Provenance;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import java.util.List;
import java.util.Optional;

/**
 * What a source says of itself as a whole.
 *
 * @param format the name of the codec
 * @param version the version of the format, empty where it has none
 * @param crs the reference system of what the reader yields
 * @param extent the extent that the source states, in {@code crs}; not computed
 * @param provenance where the data comes from, as far as the source says
 * @param kept what the source says of the whole that has no place in the vocabulary, as it stands there: a writer of the
 *     same format puts it back where {@link WriteOptions#from(DatasetInfo)} hands it on
 */
public record DatasetInfo(
        String format,
        String version,
        CrsId crs,
        Optional<Envelope> extent,
        Optional<Provenance> provenance,
        List<UnknownContent> kept) {

    public DatasetInfo {
        kept = List.copyOf(kept);
    }

    /** One that says nothing beyond the vocabulary. */
    public DatasetInfo(
            String format, String version, CrsId crs, Optional<Envelope> extent, Optional<Provenance> provenance) {
        this(format, version, crs, extent, provenance, List.of());
    }
}
