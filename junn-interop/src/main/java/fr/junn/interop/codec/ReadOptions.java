package fr.junn.interop.codec;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Limits;
import fr.junn.core.work.Progress;
import java.util.function.Consumer;

/** How a source is to be read. Immutable. */
public final class ReadOptions {
    private static final ReadOptions DEFAULTS =
            new ReadOptions(false, Limits.defaults(), Progress.none(), Cancellation.none(), f -> {}, Options.none());

    private final boolean strict;
    private final Limits limits;
    private final Progress progress;
    private final Cancellation cancellation;
    private final Consumer<Finding> listener;
    private final Options options;

    private ReadOptions(
            boolean strict,
            Limits limits,
            Progress progress,
            Cancellation cancellation,
            Consumer<Finding> listener,
            Options options) {
        this.strict = strict;
        this.limits = limits;
        this.progress = progress;
        this.cancellation = cancellation;
        this.listener = listener;
        this.options = options;
    }

    /** Lenient, default limits, nobody watches. */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** The same, but the first error ends the reading. */
    public ReadOptions strict() {
        return new ReadOptions(true, limits, progress, cancellation, listener, options);
    }

    /** The same with other limits. */
    public ReadOptions with(Limits newLimits) {
        return new ReadOptions(strict, newLimits, progress, cancellation, listener, options);
    }

    /** The same with somebody who watches. */
    public ReadOptions with(Progress newProgress) {
        return new ReadOptions(strict, limits, newProgress, cancellation, listener, options);
    }

    /** The same with somebody who may end the reading. */
    public ReadOptions with(Cancellation newCancellation) {
        return new ReadOptions(strict, limits, progress, newCancellation, listener, options);
    }

    /** The same with somebody who hears of each finding when it is made. */
    public ReadOptions listening(Consumer<Finding> newListener) {
        return new ReadOptions(strict, limits, progress, cancellation, newListener, options);
    }

    /** The same with other codec-specific options. */
    public ReadOptions with(Options newOptions) {
        return new ReadOptions(strict, limits, progress, cancellation, listener, newOptions);
    }

    /** Whether the first error ends the reading. */
    public boolean isStrict() {
        return strict;
    }

    /** What the reader may use up. */
    public Limits limits() {
        return limits;
    }

    /** Whom to tell how far it is. */
    public Progress progress() {
        return progress;
    }

    /** Whom to ask whether to go on. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** Codec-specific options. */
    public Options options() {
        return options;
    }

    /** A new collector of findings as these options ask for. */
    public Diagnostics newDiagnostics() {
        return (strict ? Diagnostics.strict() : Diagnostics.lenient()).listening(listener);
    }
}
