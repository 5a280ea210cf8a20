package fr.junn.testkit;

import java.util.Random;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Checks a property on seeded random input of growing size.
 *
 * <p>Sizes are 1, 2, 4, … up to a largest one, with a few trials each; a failure at the smallest size that shows it stops
 * the check. The seed is the same in every build, so that a red build stays red until it is mended; {@code
 * -Djunn.seed=N} sets it and {@code -Djunn.seed=random} draws one. Every trial has a generator of its own, derived from
 * seed, size and trial, so that a trial does not depend on how much the earlier ones drew.
 */
public final class Property {

    /** The system property that sets the seed. */
    public static final String SEED = "junn.seed";

    private static final long USUAL_SEED = 0x4A554E4EL;
    private static final int USUAL_SIZE = 256;
    private static final int USUAL_TRIALS = 8;

    private Property() {}

    /** The body of a property: it builds input of about the given size from the generator and asserts. */
    @FunctionalInterface
    public interface Trial {
        /** Runs once; whatever it throws makes the property fail, except a failed assumption, which skips the test. */
        void run(Random random, int size) throws Exception;
    }

    /** Checks at sizes 1 to 256, eight trials each. */
    public static void check(Trial trial) {
        check(USUAL_SIZE, USUAL_TRIALS, trial);
    }

    /** Checks at sizes 1, 2, 4, … ≤ {@code largest}, eight trials each. */
    public static void check(int largest, Trial trial) {
        check(largest, USUAL_TRIALS, trial);
    }

    /** Checks at sizes 1, 2, 4, … ≤ {@code largest}, {@code trials} of each. */
    public static void check(int largest, int trials, Trial trial) {
        if (largest < 1 || trials < 1) {
            throw new IllegalArgumentException("largest size " + largest + " and trials " + trials + " must be ≥ 1");
        }
        long seed = seed();
        for (long size = 1; size <= largest; size *= 2) {
            for (int i = 0; i < trials; i++) {
                run(trial, seed, (int) size, i);
            }
        }
    }

    private static void run(Trial trial, long seed, int size, int index) {
        try {
            trial.run(new Random(mix(mix(mix(seed) + size) + index)), size);
        } catch (TestAbortedException skipped) {
            throw skipped;
        } catch (Exception | AssertionError | StackOverflowError failure) {
            throw new AssertionFailedError(
                    "property failed at size " + size + ", trial " + index + ", seed " + seed + ": "
                            + failure.getMessage() + "\nreplay with -Dtest=" + caller() + " -D" + SEED + "=" + seed,
                    failure);
        }
    }

    private static long seed() {
        String text = System.getProperty(SEED);
        if (text == null || text.isBlank()) {
            return USUAL_SEED;
        }
        if (text.equals("random")) {
            return new Random().nextLong();
        }
        try {
            return Long.decode(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    SEED + " is '" + text + "': give a whole number or 'random'", notANumber);
        }
    }

    private static String caller() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> !name.equals(Property.class.getName()))
                        .findFirst()
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .orElse("?"));
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): neighbouring seeds give unrelated generators. */
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
