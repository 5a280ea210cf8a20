package fr.junn.interop.cityjson;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.Options;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Broken documents end in features and findings, or in an error of ours with a place; never in another exception, and what
 * was read can be written. {@code -Djunn.fuzz=N} sets the number of executions, {@code -Djunn.seed=N} the seed.
 */
class CityJsonFuzzTest {
    private static final int USUAL = 4000;

    private static final String[] SEEDS = {
        "cityjson/3dgi-corpus/cases/conformance/v2_0/cityjson_fake_complete/cityjson_fake_complete.city.json",
        "cityjson/3dgi-corpus/cases/conformance/v2_0/geometry_texture_multisolid/geometry_texture_multisolid.city.json",
        "cityjson/3dgi-corpus/cases/conformance/v2_0/geometry_semantics_multisolid/"
                + "geometry_semantics_multisolid.city.json",
        "cityjson/3dgi-corpus/cases/conformance/v2_0/cityobject_building_address/"
                + "cityobject_building_address.city.json",
        "cityjson/3dgi-corpus/cases/conformance/v2_0/metadata_complete/metadata_complete.city.json",
        "cityjson/3dgi-corpus/cases/conformance/v2_0/geometry_instance/geometry_instance.city.json",
        "cityjson/cjval/data/cube_20_1.jsonl",
        "cityjson/cjval/data/sem_point.city.json",
        "val3dity/cityjson/msol.json",
        "val3dity/test_cityjson/cube_v10.city.json",
        "cityjson/flatcitybuf/small.city.jsonl"
    };

    @Test
    void a_broken_document_ends_in_findings_or_in_an_error_with_a_place() throws IOException {
        int executions = Integer.getInteger("junn.fuzz", USUAL);
        Random random = new Random(Long.getLong("junn.seed", 1));
        List<byte[]> seeds = new ArrayList<>();
        for (String seed : SEEDS) {
            seeds.add(Files.readAllBytes(CityJsonCorpus.file(seed)));
        }
        int refused = 0;
        for (int i = 0; i < executions; i++) {
            byte[] mutant = Mutations.mutate(seeds.get(random.nextInt(seeds.size())), random);
            refused += run(mutant, i) ? 0 : 1;
        }
        // both happen, or the mutations are no test
        assertThat(refused).isBetween(executions / 20, executions * 19 / 20);
    }

    /** Whether something was read. */
    private static boolean run(byte[] document, int number) {
        ReadOptions options = ReadOptions.defaults().with(Options.none().with(CityJsonCodec.CHECK, true));
        List<Feature> features = new ArrayList<>();
        try {
            try (FeatureReader reader = new CityJsonCodec().readFeatures(DataSource.of("mutant", document), options)) {
                reader.forEach(features::add);
                write(features, reader);
            } catch (JunnException e) {
                assertThat(e.location().isUnknown()).as(e.getMessage()).isFalse();
                return false;
            }
            return true;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new AssertionError(
                    "execution " + number + ": " + new String(document, java.nio.charset.StandardCharsets.UTF_8), e);
        }
    }

    private static void write(List<Feature> features, FeatureReader reader) {
        WriteOptions options = WriteOptions.in(reader.info().crs()).from(reader.info());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FeatureWriter writer = new CityJsonSeqCodec().writeFeatures(DataSink.of("out", out), options)) {
            features.forEach(writer::write);
            writer.finish();
        }
    }
}
