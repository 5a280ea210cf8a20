package fr.junn.interop.cityjson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import fr.junn.core.feature.Feature;
import fr.junn.geometry.shape.Faceted;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.io.DataSource;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of 38 MB, twenty copies of a quarter of Rotterdam, in little memory. */
class CityJsonHeapTest {
    private static final int COPIES = 20;

    /** Counted in the original by other means: 853 objects, 15 482 rings. */
    private static final int OBJECTS = 853 * COPIES;

    private static final int RINGS = 15_482 * COPIES;

    @TempDir
    private static Path folder;

    private static Path document;

    @BeforeAll
    static void make_the_document() throws IOException {
        document = folder.resolve("rotterdam.city.json");
        Replicas.write(CityJsonCorpus.file("val3dity/rotterdam/3-20-DELFSHAVEN.city.json"), document, COPIES);
        assertThat(Files.size(document)).isGreaterThan(36_000_000);
    }

    /** Runs in a virtual machine of its own; says what it counted. */
    static final class Child {
        private Child() {}

        @SuppressWarnings("forbidden") // standard output is how it answers
        public static void main(String... args) {
            int objects = 0;
            int rings = 0;
            boolean keep = args[1].equals("keep");
            List<Feature> kept = new ArrayList<>();
            try (FeatureReader reader =
                    new CityJsonCodec().readFeatures(DataSource.of(Path.of(args[0])), ReadOptions.defaults())) {
                for (Feature f = reader.next(); f != null; f = reader.next()) {
                    objects++;
                    if (keep) {
                        kept.add(f);
                    }
                    rings += f.geometries().stream()
                            .mapToInt(g -> g.geometry() instanceof Faceted s ? s.ringCount() : 0)
                            .sum();
                }
            }
            long retained = 0;
            if (keep) {
                long with = used();
                objects = kept.size();
                kept = new ArrayList<>();
                retained = with - used();
            }
            System.out.println(objects + " " + rings + " " + retained);
        }

        private static long used() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }

    private static String run(String heap, String what) throws Exception {
        String classes = Stream.of(
                        CityJsonHeapTest.class, CityJsonCodec.class, Feature.class, Faceted.class, JsonFactory.class)
                .map(c -> c.getProtectionDomain().getCodeSource().getLocation().getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process child = new ProcessBuilder(
                        java,
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes,
                        Child.class.getName(),
                        document.toString(),
                        what)
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.trim();
    }

    @Test
    void a_document_of_38_megabytes_is_read_in_a_heap_of_96() throws Exception {
        assertThat(run("-Xmx96m", "stream")).isEqualTo(OBJECTS + " " + RINGS + " 0");
    }

    @Test
    void all_of_a_document_takes_less_heap_than_its_bytes() throws Exception {
        String[] said = run("-Xmx400m", "keep").split(" ");
        assertThat(said[1]).isEqualTo(String.valueOf(RINGS));
        assertThat(Long.parseLong(said[2])).isBetween(1L, Files.size(document));
    }
}
