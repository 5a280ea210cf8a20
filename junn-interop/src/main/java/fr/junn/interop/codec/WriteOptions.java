package fr.junn.interop.codec;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;

/**
 * How a result is to be written. Immutable.
 *
 * @param crs the reference system of the items; they are not transformed
 * @param progress whom to tell how far it is
 * @param cancellation whom to ask whether to go on
 * @param personal whether attributes marked personal are written; by default they are left out, which is no loss
 * @param options codec-specific options
 */
public record WriteOptions(CrsId crs, Progress progress, Cancellation cancellation, boolean personal, Options options) {

    /** Items in {@code crs}, personal attributes left out, nobody watches. */
    public static WriteOptions in(CrsId crs) {
        return new WriteOptions(crs, Progress.none(), Cancellation.none(), false, Options.none());
    }

    /** The same with somebody who watches. */
    public WriteOptions with(Progress newProgress) {
        return new WriteOptions(crs, newProgress, cancellation, personal, options);
    }

    /** The same with somebody who may end the writing. */
    public WriteOptions with(Cancellation newCancellation) {
        return new WriteOptions(crs, progress, newCancellation, personal, options);
    }

    /** The same with other codec-specific options. */
    public WriteOptions with(Options newOptions) {
        return new WriteOptions(crs, progress, cancellation, personal, newOptions);
    }

    /** The same with attributes marked personal written too. */
    public WriteOptions withPersonal() {
        return new WriteOptions(crs, progress, cancellation, true, options);
    }
}
