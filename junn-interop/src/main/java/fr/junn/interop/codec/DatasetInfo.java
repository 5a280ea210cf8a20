package fr.junn.interop.codec;

import fr.junn.core.provenance.Provenance;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import java.util.Optional;

/**
 * What a source says of itself as a whole.
 *
 * @param format the name of the codec
 * @param version the version of the format, empty where it has none
 * @param crs the reference system of what the reader yields
 * @param extent the extent that the source states, in {@code crs}; not computed
 * @param provenance where the data comes from, as far as the source says
 */
public record DatasetInfo(
        String format, String version, CrsId crs, Optional<Envelope> extent, Optional<Provenance> provenance) {}
