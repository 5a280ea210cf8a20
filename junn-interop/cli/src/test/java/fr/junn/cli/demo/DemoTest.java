package fr.junn.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.spi.Providers;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.interop.codec.Codecs;
import fr.junn.interop.codec.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    Path folder;

    @Test
    void the_town_survives_its_file() throws IOException {
        Town town = Town.small();
        Demo demo = run(folder.resolve("a"), false);

        assertThat(demo.files()).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        try (var reader = Codecs.open(
                folder.resolve("a/town.city.json"), ReadOptions.defaults().strict())) {
            assertThat(reader.info().crs()).isEqualTo(Town.CRS);
            assertThat(reader.stream()).containsExactlyElementsOf(town.features());
            assertThat(reader.losses().isEmpty()).isTrue();
        }
    }

    /**
     * The bathtub is exact, so the flood is known without it: a building is flooded to the level less the lowest ground at
     * the cells it touches, today, and not at all when the dike is higher than the water.
     */
    @Test
    void today_the_houses_below_the_level_are_flooded_and_behind_the_raised_dike_none() {
        Town town = Town.small();
        Demo demo = run(folder, false);
        Map<String, Double> today = demo.scenarios().get(0).indicators();
        Map<String, Double> project = demo.scenarios().get(1).indicators();

        long expected = town.features().stream()
                .filter(f -> !f.id().equals(Town.DIKE))
                .filter(f -> lowestGround(town, f) < 101)
                .count();
        assertThat(expected).isPositive();
        assertThat(today.get("flooded_buildings")).isEqualTo((double) expected);
        assertThat(project.get("flooded_buildings")).isZero();
        assertThat(demo.differences().get("dike_crest_altitude")).isEqualTo(1);
        assertThat(project.get("flooded_area")).isLessThan(today.get("flooded_area"));
    }

    @Test
    void a_second_run_writes_the_same_bytes() throws IOException {
        run(folder.resolve("a"), false);
        run(folder.resolve("b"), false);

        assertThat(contents(folder.resolve("a"))).isEqualTo(contents(folder.resolve("b")));
    }

    @Test
    void a_resumed_run_takes_the_town_that_is_there() throws IOException {
        run(folder, false);
        Path town = folder.resolve("town.city.json");
        String edited = Files.readString(town).replace("\"crestAltitude\":100.2", "\"crestAltitude\":100.7");
        Files.writeString(town, edited);

        assertThat(run(folder, true).scenarios().get(0).indicators().get("dike_crest_altitude"))
                .isEqualTo(100.7);
        assertThat(run(folder, false).scenarios().get(0).indicators().get("dike_crest_altitude"))
                .isEqualTo(100.2);
    }

    @Test
    void a_town_without_its_dike_is_refused() throws IOException {
        run(folder, false);
        Path town = folder.resolve("town.city.json");
        Files.writeString(town, Files.readString(town).replace("DIGUE_12", "DIGUE_13"));

        assertThatThrownBy(() -> run(folder, true))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(DemoMessage.NO_SUCH_TOWN));
    }

    @Test
    void a_cancelled_run_leaves_nothing_half_written() throws IOException {
        Demo.Wishes wishes = new Demo.Wishes(folder, folder, true, false);

        assertThatThrownBy(() -> Demo.run(Providers.standard(), Progress.none(), () -> true, wishes))
                .isInstanceOf(CancelledException.class);
        assertThat(contents(folder)).isEmpty();
    }

    private static Demo run(Path out, boolean resume) {
        return Demo.run(
                Providers.standard(), Progress.none(), Cancellation.none(), new Demo.Wishes(out, out, true, resume));
    }

    /** The lowest ground at the centres of the cells that the box of a building touches. */
    private static double lowestGround(Town town, Feature building) {
        var box = building.geometry().orElseThrow().envelope();
        double lowest = Double.POSITIVE_INFINITY;
        int rows = town.rows();
        for (int row = 0; row < rows; row++) {
            double y = town.depth() - (row + 0.5) * Town.CELL;
            boolean inRow =
                    Town.SOUTH + y + Town.CELL / 2 >= box.minY() && Town.SOUTH + y - Town.CELL / 2 <= box.maxY();
            for (int column = 0; inRow && column < town.columns(); column++) {
                double x = (column + 0.5) * Town.CELL;
                if (Town.WEST + x + Town.CELL / 2 >= box.minX() && Town.WEST + x - Town.CELL / 2 <= box.maxX()) {
                    lowest = Math.min(lowest, town.ground(x, y));
                }
            }
        }
        return lowest;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
