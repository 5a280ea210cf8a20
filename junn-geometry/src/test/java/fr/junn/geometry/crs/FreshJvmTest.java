package fr.junn.geometry.crs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.geometry.crs.grid.GridCatalog;
import fr.junn.geometry.crs.grid.GridFile;
import fr.junn.testkit.Corpus;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What only a virtual machine of its own can tell. */
class FreshJvmTest {

    /** Loads all grids that the environment names and goes by one; says how many there are and a height. */
    static final class AllGrids {
        private AllGrids() {}

        @SuppressWarnings("forbidden") // its parent reads what it prints
        public static void main(String... arguments) {
            long bytes = 0;
            GridCatalog grids = GridCatalog.standard();
            for (GridFile file : grids.files()) {
                bytes += file.grid().bytes();
            }
            CoordinateOperation operation = CoordinateOperations.of(CrsRegistry.builtIn(), grids)
                    .between(Crs.of("EPSG:9785"), Crs.of("EPSG:9781"));
            double height = Math.rint(operation.transformed(3.8761, 43.6109, 0)[2] * 1e4);
            System.out.println(grids.files().size() + " " + bytes + " " + height);
        }
    }

    @Test
    void all_grids_of_france_named_by_the_environment_fit_with_everything_else_into_a_heap_of_64_megabytes()
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                AllGrids.class.getName());
        builder.environment()
                .put(
                        GridCatalog.ENVIRONMENT,
                        Corpus.file("ogc_french/grids_ign") + File.pathSeparator + Corpus.file("ogc_french/grids_nc"));
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        String[] words = said.trim().split(" ");
        assertThat(Integer.parseInt(words[0])).isEqualTo(57);
        assertThat(Long.parseLong(words[1])).isBetween(1L << 20, 64L << 20);
        assertThat(words[2]).isEqualTo("496904.0"); // PROJ, epsg_grid.gie: 49.6904 m
    }

    @Test
    void the_system_property_names_grids_too() {
        String before = System.getProperty(GridCatalog.PROPERTY);
        System.setProperty(
                GridCatalog.PROPERTY, Corpus.file("ogc_french/grids_ign").toString());
        try {
            assertThat(GridCatalog.standard().find("raf20")).isPresent();
        } finally {
            if (before == null) {
                System.clearProperty(GridCatalog.PROPERTY);
            } else {
                System.setProperty(GridCatalog.PROPERTY, before);
            }
        }
    }
}
