package fr.junn.core.work;

/**
 * What the work on a key may use.
 *
 * @param progress for steps within a key that are long themselves; the runner counts keys on its own
 * @param cancellation true as soon as the result of this key is not wanted any more
 */
public record JobContext(Progress progress, Cancellation cancellation) {}
