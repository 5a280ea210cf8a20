package fr.junn.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.testkit.Checkout;
import fr.junn.testkit.Weights;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Weighs the light modules with all that they need at run time, which is what this module stands on. The build writes
 * that class path; a module not yet packed into a jar is weighed as one.
 */
class WeightTest {

    private static final long CORE_LIMIT = 500_000;
    private static final long LIGHT_LIMIT = 14_000_000;

    private List<Path> entries = List.of();

    @BeforeEach
    void read() throws IOException {
        Path written = Checkout.root().resolve("junn-interop/run/target/light-class-path.txt");
        entries = Stream.of(Files.readString(written).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    @Test
    void the_five_light_modules_are_all_on_the_scales() {
        for (String module : List.of("core", "geometry", "temporal", "simulation", "interop")) {
            assertThat(entries)
                    .as(module)
                    .anyMatch(entry -> entry.startsWith(Checkout.root().resolve("junn-" + module + "/target")));
        }
    }

    @Test
    void the_core_weighs_less_than_half_a_megabyte() {
        List<Path> core = entries.stream()
                .filter(entry -> entry.startsWith(Checkout.root().resolve("junn-core/target")))
                .toList();
        assertThat(Weights.of(core)).as("bytes of " + core).isPositive().isLessThan(CORE_LIMIT);
    }

    @Test
    void the_light_modules_with_all_third_parties_weigh_less_than_14_megabytes() {
        assertThat(Weights.of(entries))
                .as("bytes of " + entries)
                .isGreaterThan(1_000_000)
                .isLessThan(LIGHT_LIMIT);
    }
}
