package fr.junn.interop.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSinkTest {
    @TempDir
    Path folder;

    @Test
    void a_committed_result_is_there_whole_and_alone() throws IOException {
        Path file = folder.resolve("new/deep/result.txt");

        write(file, "result", true);

        assertThat(file).hasContent("result");
        assertThat(names(folder.resolve("new/deep"))).containsExactly("result.txt");
    }

    @Test
    void without_commit_nothing_is_left_and_what_was_there_stays() throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "before");

        write(file, "half of the resu", false);

        assertThat(file).hasContent("before");
        assertThat(names(folder)).containsExactly("result.txt");
    }

    @Test
    void a_commit_replaces_what_was_there() throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "before");

        write(file, "after", true);

        assertThat(file).hasContent("after");
    }

    @Test
    void the_result_does_not_appear_before_the_commit() throws IOException {
        Path file = folder.resolve("result.txt");
        try (DataSink sink = DataSink.file(file);
                OutputStream out = sink.open()) {
            out.write(new byte[1 << 20]);
            out.flush();
            assertThat(file).doesNotExist();
            sink.commit();
            assertThat(file).hasSize(1 << 20);
        }
    }

    @Test
    void a_name_that_ends_in_gz_is_compressed() throws IOException {
        Path file = folder.resolve("result.txt.gz");

        write(file, "result", true);

        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(in.readAllBytes()).isEqualTo("result".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_folder_or_a_second_opening_or_a_commit_of_nothing_is_refused() {
        assertThatThrownBy(() -> DataSink.file(folder).open())
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(IoMessage.IS_A_FOLDER));
        try (DataSink sink = DataSink.file(folder.resolve("a"))) {
            assertThatThrownBy(sink::commit)
                    .isInstanceOfSatisfying(
                            JunnException.class, e -> assertThat(e.message()).isEqualTo(IoMessage.CANNOT_WRITE));
            sink.open();
            assertThatThrownBy(sink::open)
                    .isInstanceOfSatisfying(
                            JunnException.class, e -> assertThat(e.message()).isEqualTo(IoMessage.ALREADY_OPEN));
        }
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void a_foreign_stream_is_flushed_and_not_closed() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (DataSink sink = DataSink.of("standard output", bytes);
                OutputStream out = sink.open()) {
            out.write(7);
            sink.commit();
        }
        assertThat(bytes.toByteArray()).containsExactly(7);
        assertThat(closed[0]).isFalse();
    }

    private static void write(Path file, String text, boolean commit) throws IOException {
        try (DataSink sink = DataSink.file(file);
                OutputStream out = sink.open()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            if (commit) {
                sink.commit();
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
