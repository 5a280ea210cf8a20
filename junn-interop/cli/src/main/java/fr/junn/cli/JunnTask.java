package fr.junn.cli;

import fr.junn.core.spi.Providers;
import java.util.concurrent.Callable;

/** A command: takes its arguments, calls the SDK, says the result. */
abstract class JunnTask implements Callable<Integer> {
    private final Junn junn;

    JunnTask(Junn junn) {
        this.junn = junn;
    }

    /**
     * Does the work.
     *
     * @param console where to say the result
     * @param providers where codecs and solvers are found
     * @return the exit code
     */
    abstract int run(Console console, Providers providers);

    /** What all commands share. */
    final Junn junn() {
        return junn;
    }

    @Override
    public final Integer call() {
        Console console = junn.console();
        try (Providers providers = junn.providers()) {
            return run(console, providers);
        } finally {
            console.close();
        }
    }
}
