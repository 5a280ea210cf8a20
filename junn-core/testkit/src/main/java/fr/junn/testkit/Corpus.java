package fr.junn.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/**
 * Finds the corpus: real files with known answers, too large to live with the sources.
 *
 * <p>It is looked for in the system property {@code junn.corpus}, then in the environment variable {@code JUNN_CORPUS},
 * then in {@code ../shared/corpus} beside the checkout. Where there is none the test is skipped with a message that says
 * so; where there is one but the file is missing, the test fails, since a mistyped name must not look like a skip.
 *
 * <p>Asking for a file makes the running test a truth, which is counted (see {@link TruthListener}). Ask from a test, its
 * {@code @BeforeEach}, its {@code @BeforeAll} or its source of arguments; not from a static initialiser, where a skip
 * would become an error.
 */
public final class Corpus {

    /** The system property that names the folder of the corpus. */
    public static final String PROPERTY = "junn.corpus";

    /** The environment variable that names it where the property is not set. */
    public static final String VARIABLE = "JUNN_CORPUS";

    private Corpus() {}

    /**
     * A file or folder of the corpus; read it, never write to it.
     *
     * @param name its path inside the corpus, with forward slashes
     * @throws TestAbortedException when there is no corpus
     * @throws AssertionError when the corpus has no such file
     */
    public static Path file(String name) {
        Truths.register();
        Path root = root();
        if (!Files.isDirectory(root)) {
            throw new TestAbortedException("no corpus at " + root + ": set -D" + PROPERTY + "=FOLDER to check " + name);
        }
        Path file = root.resolve(name);
        if (!Files.exists(file)) {
            throw new AssertionError("the corpus at " + root + " has no " + name);
        }
        return file;
    }

    private static Path root() {
        String given = System.getProperty(PROPERTY);
        if (given == null || given.isBlank()) {
            given = System.getenv(VARIABLE);
        }
        if (given == null || given.isBlank()) {
            return Checkout.root().resolveSibling("shared").resolve("corpus");
        }
        return Path.of(given).toAbsolutePath();
    }
}
