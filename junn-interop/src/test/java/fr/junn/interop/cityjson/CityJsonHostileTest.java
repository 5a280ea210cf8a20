package fr.junn.interop.cityjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.core.feature.Feature;
import fr.junn.core.work.Limits;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.io.DataSource;
import fr.junn.interop.io.IoMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that is made to harm, or made without care. */
class CityJsonHostileTest {
    private static final String TREE = "{\"type\":\"SolitaryVegetationObject\"}";

    private static String document(String objects, String rest) {
        return "{\"type\":\"CityJSON\",\"version\":\"2.0\",\"transform\":{\"scale\":[1,1,1],\"translate\":[0,0,0]},"
                + "\"CityObjects\":{" + objects + "}" + rest + ",\"vertices\":[[0,0,0],[1,0,0],[1,1,0]]}";
    }

    private static DataSource source(String text) {
        return DataSource.of("doc", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Diagnostics read(String text, List<Feature> into) {
        try (FeatureReader reader = new CityJsonCodec().readFeatures(source(text), ReadOptions.defaults())) {
            reader.forEach(into::add);
            return reader.diagnostics();
        }
    }

    private static JunnException refused(String text) {
        return catchThrowableOfType(JunnException.class, () -> read(text, new ArrayList<>()));
    }

    private static void flagged(String text, Message message, String path) {
        List<Finding> findings = read(text, new ArrayList<>()).findings();
        assertThat(findings).anySatisfy(f -> {
            assertThat(f.message()).isEqualTo(message);
            assertThat(f.location().path()).isEqualTo(path);
        });
    }

    @Test
    void nesting_to_exhaust_the_stack_is_refused_with_its_path() {
        String deep = "\"a\":{\"type\":\"Building\",\"attributes\":{\"x\":" + "[".repeat(100_000);
        JunnException error = refused(document(deep, ""));
        assertThat(error.message()).isIn(CodecMessage.BEYOND_LIMIT, CodecMessage.CUT_SHORT);
        String closed =
                "\"a\":{\"type\":\"Building\",\"attributes\":{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}}";
        JunnException inside = refused(document(closed, ""));
        assertThat(inside.message()).isEqualTo(CodecMessage.BEYOND_LIMIT);
        assertThat(inside.location().path()).startsWith("$.CityObjects.a.attributes.x[0][0]");
        assertThat(inside.location().feature()).isEqualTo("a");
    }

    @Test
    void numbers_beyond_64_bits_are_flagged_and_the_rest_is_read() {
        String attributes = "\"a\":{\"type\":\"Building\",\"attributes\":{\"x\":1e999,\"y\":2}}";
        List<Feature> features = new ArrayList<>();
        Diagnostics findings = read(document(attributes, ""), features);
        assertThat(findings.findings())
                .anyMatch(f -> f.message() == CodecMessage.WRONG_VALUE
                        && "$.CityObjects.a.attributes.x".equals(f.location().path()));
        assertThat(features).hasSize(1);
        assertThat(features.get(0).number("y").orElse(0)).isEqualTo(2);
    }

    @Test
    void a_number_of_a_million_digits_is_refused() {
        JunnException error = refused(
                document("\"a\":{\"type\":\"Building\",\"attributes\":{\"x\":" + "9".repeat(1_000_000) + "}}", ""));
        assertThat(error.message()).isEqualTo(CodecMessage.BEYOND_LIMIT);
        assertThat(error.location().path()).isEqualTo("$.CityObjects.a.attributes.x");
    }

    @ParameterizedTest
    @CsvSource({"3", "-1", "2147483648", "99999999999999999999", "1.5"})
    void an_index_out_of_range_is_flagged_at_its_path(String index) {
        String geometry =
                "\"a\":{\"type\":\"Building\",\"geometry\":[{\"type\":\"MultiSurface\",\"lod\":\"1\",\"boundaries\":[[[0,1,"
                        + index + "]]]}]}";
        flagged(document(geometry, ""), CodecMessage.WRONG_VALUE, "$.CityObjects.a.geometry[0].boundaries[0][0][2]");
    }

    @Test
    void a_member_that_stands_twice_is_flagged_and_the_first_is_read() {
        List<Feature> features = new ArrayList<>();
        Diagnostics findings = read(document("\"a\":" + TREE + ",\"a\":{\"type\":\"Building\"}", ""), features);
        assertThat(findings.findings())
                .anyMatch(f -> f.message() == CodecMessage.DUPLICATE_MEMBER
                        && "$.CityObjects.a".equals(f.location().path()));
        assertThat(features).hasSize(1);
        assertThat(features.get(0).type().name().local()).isEqualTo("SolitaryVegetationObject");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "/etc/passwd",
                "file:///etc/passwd",
                "C:/secret.png",
                "a/../../b.png",
                "..%2F..%2Fsecret.png",
                "ftp://host/x.png"
            })
    void an_image_outside_of_the_folder_is_flagged(String image) {
        String looks = ",\"appearance\":{\"textures\":[{\"type\":\"PNG\",\"image\":\"" + image + "\"}]}";
        flagged(document("\"a\":" + TREE, looks), CityJsonMessage.OUTSIDE_FOLDER, "$.appearance.textures[0].image");
    }

    @Test
    void a_gzip_bomb_is_refused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"type\":\"CityJSON\",\"x\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] block = new byte[1 << 20];
            java.util.Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < 256; i++) {
                gzip.write(block);
            }
        }
        Limits limits = Limits.defaults().withExpansion(100);
        DataSource bomb = DataSource.of("bomb.gz", packed.toByteArray()).decompressed(limits);
        JunnException error = catchThrowableOfType(
                JunnException.class,
                () -> new CityJsonCodec()
                        .readFeatures(bomb, ReadOptions.defaults().with(limits)));
        assertThat(error.message()).isIn(IoMessage.EXPANDS_TOO_MUCH, CodecMessage.BEYOND_LIMIT);
    }

    @Test
    void a_text_of_a_gigabyte_meets_its_limit() {
        JunnException error = catchThrowableOfType(
                JunnException.class,
                () -> new CityJsonCodec()
                        .readFeatures(
                                source(document("\"a\":{\"type\":\"" + "x".repeat(1 << 20) + "\"}", "")),
                                ReadOptions.defaults().with(Limits.defaults().withText(1 << 17)))
                        .forEach(f -> {}));
        assertThat(error.message()).isEqualTo(CodecMessage.BEYOND_LIMIT);
    }

    @Test
    void an_object_that_is_its_own_parent_and_surfaces_in_a_ring_do_not_hang() {
        String own = "\"a\":{\"type\":\"BuildingPart\",\"parents\":[\"a\"]}";
        assertThat(read(document(own, ""), new ArrayList<>()).count(CityJsonMessage.OWN_RELATIVE))
                .isEqualTo(1);
        String ring =
                "\"a\":{\"type\":\"Building\",\"geometry\":[{\"type\":\"MultiSurface\",\"lod\":\"1\",\"boundaries\":[[[0,1,2]]],"
                        + "\"semantics\":{\"surfaces\":[{\"type\":\"WallSurface\",\"parent\":1},{\"type\":\"Door\",\"parent\":0}],"
                        + "\"values\":[1]}}]}";
        List<Feature> features = new ArrayList<>();
        assertThat(read(document(ring, ""), features).count(CityJsonMessage.CYCLIC_SURFACES))
                .isEqualTo(1);
        assertThat(features.get(0).boundaries().size()).isEqualTo(2);
    }

    @Test
    void members_may_come_in_any_order() {
        String backwards =
                "\"a\":{\"geometry\":[{\"boundaries\":[[[0,1,2]]],\"semantics\":{\"values\":[0],\"surfaces\":"
                        + "[{\"type\":\"RoofSurface\"}]},\"lod\":\"2\",\"type\":\"MultiSurface\"}],\"attributes\":{\"storeysAboveGround\":2},"
                        + "\"type\":\"Building\"}";
        List<Feature> features = new ArrayList<>();
        assertThat(read(document(backwards, ""), features).findings()).isEmpty();
        assertThat(features.get(0).number("storeysAboveGround").orElse(0)).isEqualTo(2);
        assertThat(features.get(0).boundaries().type(0).name().local()).isEqualTo("RoofSurface");
    }

    @Test
    void a_geometry_that_is_wrong_is_left_out_and_the_object_stays() {
        String two =
                "\"a\":{\"type\":\"Building\",\"attributes\":{\"n\":1},\"geometry\":[{\"type\":\"Solid\",\"lod\":\"1\","
                        + "\"boundaries\":[[0]]},{\"type\":\"MultiSurface\",\"lod\":\"2\",\"boundaries\":[[[0,1,2]]]}]}";
        List<Feature> features = new ArrayList<>();
        Diagnostics findings = read(document(two + ",\"b\":" + TREE, ""), features);
        assertThat(findings.count(CityJsonMessage.WRONG_DEPTH)).isEqualTo(1);
        assertThat(features).hasSize(2);
        assertThat(features.get(0).geometries()).hasSize(1);
    }
}
