package fr.junn.interop.codec;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import java.util.Optional;

/**
 * How a result is to be written. Immutable.
 *
 * @param crs the reference system of the items; they are not transformed
 * @param progress whom to tell how far it is
 * @param cancellation whom to ask whether to go on
 * @param personal whether attributes marked personal are written; by default they are left out, which is no loss
 * @param options codec-specific options
 * @param source what the source of the items said of itself, to be kept where the format has a place for it
 */
public record WriteOptions(
        CrsId crs,
        Progress progress,
        Cancellation cancellation,
        boolean personal,
        Options options,
        Optional<DatasetInfo> source) {

    /** Items in {@code crs}, personal attributes left out, nobody watches. */
    public static WriteOptions in(CrsId crs) {
        return new WriteOptions(crs, Progress.none(), Cancellation.none(), false, Options.none(), Optional.empty());
    }

    /** The same with somebody who watches. */
    public WriteOptions with(Progress newProgress) {
        return new WriteOptions(crs, newProgress, cancellation, personal, options, source);
    }

    /** The same with somebody who may end the writing. */
    public WriteOptions with(Cancellation newCancellation) {
        return new WriteOptions(crs, progress, newCancellation, personal, options, source);
    }

    /** The same with other codec-specific options. */
    public WriteOptions with(Options newOptions) {
        return new WriteOptions(crs, progress, cancellation, personal, newOptions, source);
    }

    /** The same with attributes marked personal written too. */
    public WriteOptions withPersonal() {
        return new WriteOptions(crs, progress, cancellation, true, options, source);
    }

    /**
     * The same with what the source of the items said of itself: metadata, extensions and the like are written again, and
     * coordinates are written with the digits of the source where the reference system is the same.
     */
    public WriteOptions from(DatasetInfo newSource) {
        return new WriteOptions(crs, progress, cancellation, personal, options, Optional.of(newSource));
    }
}
