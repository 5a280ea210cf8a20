package fr.junn.interop.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.interop.io.DataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodecRegistryTest {
    private final CodecRegistry codecs = Codecs.standard();

    @Test
    void the_codecs_of_the_class_path_are_found_without_defect() {
        assertThat(codecs.findings()).isEmpty();
        assertThat(codecs.all()).extracting(CodecProvider::name).contains("cityjson", "geojson");
    }

    @Test
    void a_source_is_read_by_what_it_is_whatever_it_is_called() {
        DataSource source = text("town.txt", "{\"type\":\"CityJSON\",\"version\":\"2.0\"}");

        assertThat(codecs.forReading(source, ContentKind.FEATURES).name()).isEqualTo("cityjson");
    }

    @Test
    void a_version_that_is_not_read_is_named() {
        DataSource source = text("old.city.json", "{\"type\":\"CityJSON\",\"version\":\"0.9\"}");

        assertThatThrownBy(() -> codecs.forReading(source, ContentKind.FEATURES))
                .isInstanceOfSatisfying(JunnException.class, e -> {
                    assertThat(e.message()).isEqualTo(CodecMessage.UNSUPPORTED_VERSION);
                    assertThat(e.getMessage()).contains("old.city.json", "CityJSON 0.9");
                });
    }

    @Test
    void what_no_codec_knows_is_refused_with_the_formats_that_are_known() {
        for (DataSource source : new DataSource[] {text("x.pdf", "%PDF-1.7"), text("empty", "")}) {
            assertThatThrownBy(() -> codecs.forReading(source, ContentKind.FEATURES))
                    .isInstanceOfSatisfying(JunnException.class, e -> {
                        assertThat(e.message()).isEqualTo(CodecMessage.UNKNOWN_FORMAT);
                        assertThat(e.getMessage()).contains("CityJSON");
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({"a.city.json,cityjson", "A.CITY.JSON,cityjson", "a.city.json.gz,cityjson", "b.geojson,geojson"})
    void a_file_is_written_by_the_ending_of_its_name(String name, String codec) {
        assertThat(codecs.forWriting(name, ContentKind.FEATURES).name()).isEqualTo(codec);
    }

    @Test
    void an_ending_that_nobody_writes_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> codecs.writeFeatures(Path.of("town.docx"), WriteOptions.in(CrsId.UNKNOWN)))
                .isInstanceOfSatisfying(JunnException.class, e -> {
                    assertThat(e.message()).isEqualTo(CodecMessage.UNKNOWN_EXTENSION);
                    assertThat(e.getMessage()).contains("town.docx", "city.json", "geojson");
                });
    }

    @Test
    void a_kind_that_a_format_does_not_hold_is_refused() {
        CodecProvider geojson = codecs.find("geojson");

        assertThatThrownBy(() -> geojson.readFeatures(text("a", ""), ReadOptions.defaults()))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(CodecMessage.CANNOT_READ_KIND));
        assertThatThrownBy(() -> geojson.readCoverages(text("a", ""), ReadOptions.defaults()))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(CodecMessage.CANNOT_READ_KIND));
    }

    private static DataSource text(String name, String text) {
        return DataSource.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
