package fr.junn.geometry.crs.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.testkit.Corpus;
import fr.junn.testkit.Property;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridFormsTest {
    private static final Set<Message> REFUSALS =
            Set.of(GridMessage.UNREADABLE_GRID, GridMessage.UNSUPPORTED_GRID, GridMessage.WRONG_KIND);

    @TempDir
    private Path folder;

    private static ShiftGrid corpus(String name) {
        return GridCatalog.in(Corpus.file("ogc_french/" + name))
                .files()
                .iterator()
                .next()
                .grid();
    }

    private ShiftGrid read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return GridCatalog.in(file).files().iterator().next().grid();
    }

    /** The same grid as IGN writes it and as PROJ does. */
    @ParameterizedTest
    @CsvSource({
        "circe/CirceFR/gr3df97a.tac, grids_ign/fr_ign_gr3df97a.tif, 3, 3e-5",
        "circe/CirceFR/RAC23.tac, grids_ign/fr_ign_RAC23.tif, 1, 1e-5",
        "circe/CirceANT/RAGTBT2016.tac, grids_ign/fr_ign_RAGTBT2016.tif, 1, 1e-5",
        "circe/CirceANT/RAMART2016.tac, grids_ign/fr_ign_RAMART2016.tif, 1, 1e-5",
        "circe/CirceMAY/ggm23v2.tac, grids_ign/fr_ign_ggm23v2.tif, 1, 1e-5",
        "circe/CirceMAY/RGM04versRGM23.tac, grids_ign/fr_ign_RGM04versRGM23.tif, 3, 1e-5",
        "grids_ign/ntf_r93.gsb, grids_ign/fr_ign_ntf_r93.tif, 2, 1e-9"
    })
    void two_forms_of_a_grid_hold_the_same(String text, String tiff, int components, double tolerance) {
        ShiftGrid a = corpus(text);
        ShiftGrid b = corpus(tiff);
        double[] box = a.bounds();
        assertThat(box).containsExactly(b.bounds(), within(2e-4));
        double[] u = new double[3];
        double[] v = new double[3];
        int[] compared = {0};
        Property.check(1024, (random, size) -> {
            double x = box[0] + (box[2] - box[0]) * random.nextDouble();
            double y = box[1] + (box[3] - box[1]) * random.nextDouble();
            boolean on = a.sample(x, y, u);
            assertThat(b.sample(x, y, v)).isEqualTo(on);
            for (int k = 0; on && k < components; k++) {
                assertThat(u[k]).isCloseTo(v[k], within(tolerance));
                compared[0]++;
            }
        });
        assertThat(compared[0]).isGreaterThan(50);
        assertThat(a.components()).isEqualTo(components);
    }

    @Test
    void reunion_in_both_forms_differs_only_where_the_text_has_no_value() {
        ShiftGrid a = corpus("circe/CirceREU/RAR07.tac");
        ShiftGrid b = corpus("grids_ign/fr_ign_RAR07_bl.tif");
        double[] u = new double[1];
        double[] v = new double[1];
        assertThat(a.sample(55.48, -21.1, u) && b.sample(55.48, -21.1, v)).isTrue();
        assertThat(u[0]).isCloseTo(v[0], within(1e-4));
    }

    @Test
    void the_old_text_form_of_ntg_88_is_read() throws IOException {
        String text = """
                  GR3D  002024 024 20370201
                  GR3D1   2.0 2.1 48.0 48.1 .1 .1
                  GR3D2 INTERPOLATION BILINEAIRE
                  GR3D3 PREC CM 01:5 02:10 03:20 04:50 99>100
                  00002    2.0 48.0 -168.0 -60.0 320.0  01 -0158
                  00002    2.1 48.0 -168.2 -60.0 320.0  01 -0158
                  00002    2.0 48.1 -168.0 -60.4 320.0  01 -0158
                  00002    2.1 48.1 -168.2 -60.4 320.0  01 -0158
                """;
        ShiftGrid grid = read("gr3df97a.txt", text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        double[] shift = new double[3];
        assertThat(grid.sample(2.05, 48.05, shift)).isTrue();
        assertThat(shift).containsExactly(new double[] {-168.1, -60.2, 320}, within(1e-4));
    }

    @Test
    void beyond_the_border_there_is_nothing_and_on_it_there_is() {
        ShiftGrid grid = corpus("grids_ign/fr_ign_RAF20.tif");
        double[] value = new double[1];
        assertThat(grid.sample(-5.5, 51.5, value)).isTrue();
        assertThat(grid.sample(8.5, 42, value)).isTrue();
        assertThat(grid.sample(8.501, 42, value)).isFalse();
        assertThat(grid.sample(Double.NaN, 45, value)).isFalse();
        assertThat(grid.sample(2 + 360, 48, value)).isTrue(); // the same place, counted once more round
    }

    /** Whatever is wrong with a file, it is refused by name and not by a crash, and soon. */
    @Test
    void broken_files_are_refused() throws IOException {
        for (String name : List.of(
                "grids_ign/fr_ign_RALD2016.tif",
                "grids_ign/fr_ign_ggpf02-Bora.tif",
                "circe/CirceANT/gg23sm.tac",
                "grids_nc/nc_dittt_gr3dnc03a.tif")) {
            byte[] whole = Files.readAllBytes(Corpus.file("ogc_french/" + name));
            String own = name.substring(name.lastIndexOf('/') + 1);
            Property.check(64, (random, size) -> {
                byte[] broken = whole.clone();
                for (int i = 0; i < size; i++) {
                    broken[random.nextInt(Math.min(broken.length, 1200))] = (byte) random.nextInt(256);
                }
                if (random.nextBoolean()) {
                    broken = Arrays.copyOf(broken, random.nextInt(broken.length));
                }
                try {
                    read(own, broken);
                } catch (JunnException e) {
                    assertThat(e.message()).isIn(REFUSALS);
                }
            });
        }
    }

    @Test
    void a_catalog_looks_into_folders_jars_and_single_files_the_first_wins() throws IOException {
        byte[] bytes = Files.readAllBytes(Corpus.file("ogc_french/grids_ign/fr_ign_RALD2016.tif"));
        Path jar = folder.resolve("grids.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("deep/fr_ign_RALD2016.tif"));
            zip.write(bytes);
            zip.closeEntry();
        }
        Path own = Files.createDirectories(folder.resolve("own/deeper"));
        Files.write(own.resolve("RALD2016.tif"), bytes);
        Files.writeString(own.resolve("README.txt"), "not a grid");

        GridCatalog first = GridCatalog.in(folder.resolve("own"), jar);
        assertThat(first.files()).hasSize(1);
        assertThat(first.find("rald2016").orElseThrow().name()).isEqualTo("RALD2016.tif");
        GridFile packed = GridCatalog.in(jar).find("RALD2016").orElseThrow();
        assertThat(packed.grid().components()).isEqualTo(1);
        assertThat(packed.sha256())
                .isEqualTo(first.find("rald2016").orElseThrow().sha256());
        assertThatThrownBy(() -> GridCatalog.in(folder.resolve("nowhere")))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(GridMessage.NO_GRID_FOLDER));
    }

    @Test
    void all_grids_of_france_fit_into_64_megabytes() {
        long bytes =
                GridCatalog.in(Corpus.file("ogc_french/grids_ign"), Corpus.file("ogc_french/grids_nc")).files().stream()
                        .mapToLong(file -> file.grid().bytes())
                        .sum();
        assertThat(bytes).isBetween(5_000_000L, 64L << 20);
    }
}
