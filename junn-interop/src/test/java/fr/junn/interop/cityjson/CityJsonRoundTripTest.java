package fr.junn.interop.cityjson;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.feature.Feature;
import fr.junn.interop.codec.DatasetInfo;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every CityJSON file of the corpus, written again in its version, says the same. */
class CityJsonRoundTripTest {
    private record Content(DatasetInfo info, List<Feature> features, Diagnostics findings) {}

    private static Content read(byte[] bytes) {
        List<Feature> features = new ArrayList<>();
        try (FeatureReader reader =
                new CityJsonCodec().readFeatures(DataSource.of("doc", bytes), ReadOptions.defaults())) {
            reader.forEach(features::add);
            return new Content(reader.info(), features, reader.diagnostics());
        }
    }

    private static byte[] write(Content content, boolean sequence, List<String> losses) {
        CityJsonCodec.Version version =
                CityJsonCodec.Version.valueOf("V" + content.info.version().replace('.', '_'));
        WriteOptions options = WriteOptions.in(content.info.crs())
                .from(content.info)
                .with(Options.none().with(CityJsonCodec.VERSION, version));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataSink sink = DataSink.of("out", out);
        try (FeatureWriter writer = sequence
                ? new CityJsonSeqCodec().writeFeatures(sink, options)
                : new CityJsonCodec().writeFeatures(sink, options)) {
            content.features.forEach(writer::write);
            writer.finish();
            writer.losses().losses().forEach(l -> losses.add(l.toString()));
        }
        return out.toByteArray();
    }

    @TestFactory
    Stream<DynamicTest> a_file_written_again_in_its_version_says_the_same() throws IOException {
        return CityJsonCorpus.readable().stream().map(path -> DynamicTest.dynamicTest(path, () -> check(path)));
    }

    private static void check(String path) throws IOException {
        byte[] bytes = Files.readAllBytes(CityJsonCorpus.file(path));
        Content first = read(bytes);
        List<String> losses = new ArrayList<>();
        boolean sequence = path.endsWith("l");
        byte[] written = write(first, sequence, losses);
        Content second = read(written);
        assertThat(second.features).as("number of features").hasSameSizeAs(first.features);
        for (Feature feature : first.features) {
            assertThat(second.features)
                    .filteredOn(f -> f.hasId(feature.id()))
                    .as(feature.id())
                    .contains(feature);
        }
        if (first.findings.hasErrors()) {
            return; // what was wrong was left out, and told
        }
        assertThat(losses).as("losses").isEmpty();
        Model before = Model.of(bytes);
        Model after = Model.of(written);
        assertThat(after.objects.keySet()).as("objects").isEqualTo(before.objects.keySet());
        for (String id : before.objects.keySet()) {
            assertThat(after.objects.get(id)).as(id).isEqualTo(before.objects.get(id));
        }
        if (first.findings.count(CityJsonMessage.NO_HEADER) == 0) {
            assertThat(after.members).as("members").isEqualTo(before.members);
        }
    }
}
