package fr.junn.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sources that the running test belongs to. */
public final class Checkout {

    private Checkout() {}

    /**
     * The root of the sources: the nearest folder, from the working folder up, that holds {@code .mvn}.
     *
     * @throws IllegalStateException when there is none
     */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder with .mvn in " + here + " or above it: run from the sources");
    }
}
