package fr.junn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

    @TempDir
    Path folder;

    @Test
    void a_file_weighs_its_bytes_and_a_folder_what_its_jar_would() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        Path jar = Files.write(folder.resolve("a.jar"), noise);
        Path classes = Files.createDirectories(folder.resolve("classes/a/b"));
        Files.write(classes.resolve("Noise.class"), noise);
        Files.write(classes.resolve("Zeros.class"), new byte[10_000]);

        assertThat(Weights.of(jar)).isEqualTo(10_000);
        assertThat(Weights.of(classes)).isBetween(10_000L, 10_500L);
        assertThat(Weights.of(List.of(jar, jar))).isEqualTo(20_000);
    }
}
