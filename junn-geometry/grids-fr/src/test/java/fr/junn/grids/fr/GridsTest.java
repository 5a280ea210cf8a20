package fr.junn.grids.fr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.junn.geometry.crs.CoordinateOperation;
import fr.junn.geometry.crs.CoordinateOperations;
import fr.junn.geometry.crs.Crs;
import fr.junn.geometry.crs.CrsRegistry;
import fr.junn.geometry.crs.grid.GridCatalog;
import fr.junn.geometry.crs.grid.GridFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GridsTest {

    private static List<String> checksums() throws IOException {
        try (InputStream in = GridsTest.class.getResourceAsStream("/META-INF/junn/grids.sha256")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static boolean packed() {
        return GridsTest.class.getResource("/fr/junn/grids/fr/fr_ign_RAF20.tif") != null;
    }

    @Test
    void the_grids_on_the_class_path_are_found_and_are_those_of_the_list() throws IOException {
        assumeTrue(packed(), "no folder of grids: -Djunn.grids.folder=FOLDER packs them");
        GridCatalog grids = GridCatalog.standard();
        for (String line : checksums()) {
            String name = line.substring(line.lastIndexOf('/') + 1);
            GridFile file = grids.files().stream()
                    .filter(f -> f.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(file.sha256()).as(name).isEqualTo(line.substring(0, 64));
        }
    }

    @Test
    void they_serve_without_being_named() {
        assumeTrue(packed(), "no folder of grids: -Djunn.grids.folder=FOLDER packs them");
        CoordinateOperation operation = CoordinateOperations.of(CrsRegistry.builtIn(), GridCatalog.standard())
                .between(Crs.of("EPSG:9785"), Crs.of("EPSG:9781"));
        assertThat(operation.transformed(3.8761, 43.6109, 0)[2]).isCloseTo(49.6904, within(1e-4));
    }

    @Test
    void all_of_them_take_less_than_64_megabytes_in_memory() {
        assumeTrue(packed(), "no folder of grids: -Djunn.grids.folder=FOLDER packs them");
        long bytes = GridCatalog.standard().files().stream()
                .mapToLong(file -> file.grid().bytes())
                .sum();
        assertThat(bytes).isBetween(1L << 20, 64L << 20);
    }

    @Test
    void the_list_of_names_and_the_list_of_hashes_agree() throws IOException {
        try (InputStream in = GridsTest.class.getResourceAsStream("/" + "META-INF/junn/grids.txt")) {
            List<String> names = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(checksums().stream().map(line -> line.substring(66)).toList())
                    .isEqualTo(names)
                    .hasSize(57);
        }
    }
}
