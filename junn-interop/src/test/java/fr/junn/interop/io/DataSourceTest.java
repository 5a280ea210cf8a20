package fr.junn.interop.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.core.work.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataSourceTest {
    private static final byte[] HELLO = "hello, twin".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_stream_that_was_looked_at_is_read_from_its_first_byte() throws IOException {
        DataSource source = DataSource.of("pipe", new ByteArrayInputStream(HELLO));

        assertThat(source.head(5)).isEqualTo(Arrays.copyOf(HELLO, 5));
        assertThat(source.head(2)).isEqualTo(Arrays.copyOf(HELLO, 2));
        assertThat(source.head(100)).isEqualTo(HELLO);
        try (InputStream in = source.open()) {
            assertThat(in.readAllBytes()).isEqualTo(HELLO);
        }
    }

    @Test
    void a_stream_is_read_once() throws IOException {
        DataSource source = DataSource.of("pipe", new ByteArrayInputStream(HELLO));
        source.open().close();

        refuses(source::open, IoMessage.ALREADY_READ);
        refuses(() -> source.head(1), IoMessage.ALREADY_READ);
    }

    @Test
    void files_and_arrays_are_read_as_often_as_wanted() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), HELLO);
        for (DataSource source : new DataSource[] {DataSource.of(file), DataSource.of("bytes", HELLO)}) {
            for (int i = 0; i < 2; i++) {
                try (InputStream in = source.open()) {
                    assertThat(in.readAllBytes()).isEqualTo(HELLO);
                }
            }
            assertThat(source.size()).hasValue(HELLO.length);
            assertThat(source.head(3)).hasSize(3);
        }
    }

    @Test
    void a_missing_file_and_a_folder_are_named() {
        refuses(() -> DataSource.of(folder.resolve("none.gml")).open(), IoMessage.NOT_FOUND);
        refuses(() -> DataSource.of(folder).open(), IoMessage.IS_A_FOLDER);
    }

    @Test
    void compressed_data_is_expanded_and_looked_at_as_if_it_were_plain() throws IOException {
        byte[] plain = new byte[3_000_000];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (byte) (i * 31 ^ i >> 8);
        }
        DataSource source = DataSource.of("x.gz", gzip(plain)).decompressed(Limits.defaults());

        assertThat(source.head(1000)).isEqualTo(Arrays.copyOf(plain, 1000));
        try (InputStream in = source.open()) {
            assertThat(in.readAllBytes()).isEqualTo(plain);
        }
    }

    @Test
    void plain_data_is_left_as_it_is() {
        DataSource source = DataSource.of("x", HELLO);

        assertThat(source.decompressed(Limits.defaults())).isSameAs(source);
        assertThat(DataSource.of("empty", new byte[0])
                        .decompressed(Limits.defaults())
                        .head(10))
                .isEmpty();
    }

    @Test
    void data_made_to_explode_is_stopped_at_the_limits() throws IOException {
        DataSource bomb = DataSource.of("bomb.gz", gzip(new byte[40_000_000]));
        Limits ratio = Limits.defaults().withExpansion(100);
        Limits bytes = Limits.defaults().withBytes(1_000_000);

        refuses(() -> drain(bomb.decompressed(ratio)), IoMessage.EXPANDS_TOO_MUCH);
        refuses(() -> drain(bomb.decompressed(bytes)), IoMessage.TOO_LARGE);
    }

    @Test
    void something_that_only_begins_like_gzip_is_a_clear_error() {
        DataSource source = DataSource.of("x.gz", new byte[] {0x1f, (byte) 0x8b, 0x55, 0, 0, 0, 0, 0, 0, 0, 0});

        refuses(() -> source.decompressed(Limits.defaults()).open(), IoMessage.BAD_COMPRESSION);
        refuses(() -> source.decompressed(Limits.defaults()).head(4), IoMessage.BAD_COMPRESSION);
    }

    @Test
    void a_neighbouring_file_is_found() throws IOException {
        Path model = Files.write(folder.resolve("town.gml"), HELLO);
        Files.createDirectories(folder.resolve("textures"));
        Files.write(folder.resolve("textures/roof.png"), new byte[] {1, 2});

        DataSource texture = DataSource.of(model).sibling("textures/roof.png").orElseThrow();

        assertThat(texture.size()).hasValue(2);
        assertThat(DataSource.of(model).sibling("textures/none.png")).isEmpty();
        assertThat(DataSource.of("bytes", HELLO).sibling("textures/roof.png")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret", "a/../../secret", "/etc/passwd", "http://example.org/x.png", "..\\secret", "a\0b"})
    void a_reference_that_leads_out_of_the_folder_is_refused(String reference) throws IOException {
        Files.write(folder.resolve("secret"), HELLO);
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Path model = Files.write(inner.resolve("town.gml"), HELLO);

        refuses(() -> DataSource.of(model).sibling(reference), IoMessage.OUTSIDE_FOLDER);
    }

    @Test
    void a_symbolic_link_that_leads_out_of_the_folder_is_refused() throws IOException {
        Path secret = Files.write(folder.resolve("secret"), HELLO);
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Path model = Files.write(inner.resolve("town.gml"), HELLO);
        Files.createSymbolicLink(inner.resolve("innocent.png"), secret);

        refuses(() -> DataSource.of(model).sibling("innocent.png"), IoMessage.OUTSIDE_FOLDER);
    }

    private static void drain(DataSource source) throws IOException {
        try (InputStream in = source.open()) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static void refuses(ThrowingCallable call, Message expected) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(expected));
    }
}
