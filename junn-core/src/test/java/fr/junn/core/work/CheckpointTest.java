package fr.junn.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.JunnException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CheckpointTest {
    @TempDir
    Path dir;

    @Test
    void a_run_that_was_stopped_goes_on_where_it_was_and_hands_on_all_results() {
        Path file = dir.resolve("a.checkpoint");
        SquareJob failing = new SquareJob(100, (key, context) -> {
            if (key == 60) {
                throw new IllegalStateException();
            }
            return (long) key * key;
        });
        try (JobRunner runner = Jobs.runner(2)) {
            try (Checkpoint checkpoint = Checkpoint.file(file)) {
                assertThatThrownBy(() -> runner.merge(
                                failing, Long::sum, JobOptions.defaults().with(checkpoint)))
                        .isInstanceOf(JunnException.class);
            }
            SquareJob again = new SquareJob(100);
            List<Integer> keys = new ArrayList<>();
            try (Checkpoint checkpoint = Checkpoint.file(file)) {
                JobReport<Integer, Long> report = runner.run(
                        again,
                        (key, result) -> {
                            assertThat(result).isEqualTo((long) key * key);
                            keys.add(key);
                        },
                        JobOptions.defaults().with(checkpoint));
                assertThat(report.resumed()).isBetween(60, 66);
                assertThat(again.worked).hasSize(100 - report.resumed()).contains(60);
                assertThat(keys).isEqualTo(again.keys());
            }
        }
    }

    @Test
    void a_journal_cut_at_any_byte_gives_every_whole_entry_and_can_be_continued() throws IOException {
        Path whole = dir.resolve("whole");
        List<Long> ends = new ArrayList<>();
        try (Checkpoint c = Checkpoint.file(whole)) {
            c.begin("job");
            for (int i = 0; i < 5; i++) {
                c.add("key " + i, ("result " + "x".repeat(i)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                ends.add(Files.size(whole));
            }
        }
        byte[] bytes = Files.readAllBytes(whole);
        for (int cut = 0; cut <= bytes.length; cut++) {
            Path torn = dir.resolve("torn");
            Files.write(torn, java.util.Arrays.copyOf(bytes, cut));
            try (Checkpoint c = Checkpoint.file(torn)) {
                c.begin("job");
                for (int i = 0; i < 5; i++) {
                    assertThat(c.find("key " + i).isPresent())
                            .as("cut %s, key %s", cut, i)
                            .isEqualTo(ends.get(i) <= cut);
                }
                c.add("new", new byte[] {1, 2});
            }
            try (Checkpoint c = Checkpoint.file(torn)) {
                c.begin("job");
                assertThat(c.find("new")).hasValueSatisfying(b -> assertThat(b).containsExactly(1, 2));
            }
        }
    }

    @Test
    void a_damaged_entry_is_never_taken_for_a_result() throws IOException {
        Path whole = dir.resolve("whole");
        try (Checkpoint c = Checkpoint.file(whole)) {
            c.begin("job");
            c.add("a", new byte[] {1, 2, 3});
            c.add("b", new byte[] {4, 5, 6});
        }
        byte[] bytes = Files.readAllBytes(whole);
        for (int at = 8; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x40;
            Path file = dir.resolve("damaged");
            Files.write(file, damaged);
            try (Checkpoint c = Checkpoint.file(file)) {
                c.begin("job");
                for (String key : List.of("a", "b")) {
                    Optional<byte[]> found = c.find(key);
                    if (found.isPresent()) {
                        assertThat(found.get())
                                .as("byte %s", at)
                                .containsExactly(key.equals("a") ? new int[] {1, 2, 3} : new int[] {4, 5, 6});
                    }
                }
            }
        }
    }

    @Test
    void lengths_made_to_exhaust_memory_are_a_torn_tail() throws IOException {
        Path file = dir.resolve("hostile");
        try (Checkpoint c = Checkpoint.file(file)) {
            c.begin("job");
        }
        byte[] good = Files.readAllBytes(file);
        ByteBuffer hostile = ByteBuffer.allocate(good.length + 12).put(good);
        hostile.putInt(Integer.MAX_VALUE).putInt(Integer.MAX_VALUE).putInt(0);
        Files.write(file, hostile.array());
        try (Checkpoint c = Checkpoint.file(file)) {
            c.begin("job");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(good);
    }

    @Test
    void the_checkpoint_of_another_job_is_refused() {
        Path file = dir.resolve("a");
        try (Checkpoint c = Checkpoint.file(file)) {
            c.begin("job of yesterday");
        }
        try (Checkpoint c = Checkpoint.file(file)) {
            JunnException e = catchThrowableOfType(JunnException.class, () -> c.begin("job of today"));
            assertThat(e.message()).isEqualTo(WorkMessage.CHECKPOINT_OF_ANOTHER_JOB);
            assertThat(e.parts()).contains("job of yesterday", "job of today");
            assertThat(e.location().source()).isEqualTo(file.toString());
        }
    }

    @Test
    void a_file_that_is_no_checkpoint_is_refused_and_left_as_it_is() throws IOException {
        Path file = Files.writeString(dir.resolve("thesis.txt"), "ten years of work");
        JunnException e = catchThrowableOfType(JunnException.class, () -> Checkpoint.file(file));
        assertThat(e.message()).isEqualTo(WorkMessage.NOT_A_CHECKPOINT);
        assertThat(file).hasContent("ten years of work");
        Path brief = Files.writeString(dir.resolve("brief.txt"), "ten");
        assertThat(catchThrowableOfType(JunnException.class, () -> Checkpoint.file(brief))
                        .message())
                .isEqualTo(WorkMessage.NOT_A_CHECKPOINT);
        assertThat(brief).hasContent("ten");
    }

    @Test
    void a_checkpoint_in_use_is_refused() {
        Path file = dir.resolve("a");
        try (Checkpoint c = Checkpoint.file(file)) {
            c.begin("job");
            JunnException e = catchThrowableOfType(JunnException.class, () -> Checkpoint.file(file));
            assertThat(e.message()).isEqualTo(WorkMessage.CHECKPOINT_IN_USE);
        }
    }

    @Test
    void a_checkpoint_that_fails_ends_the_job_though_failures_are_contained() {
        try (JobRunner runner = Jobs.runner(1);
                Checkpoint c = Checkpoint.file(dir.resolve("a"))) {
            SquareJob job = new SquareJob(100, (key, context) -> {
                c.close(); // as if the disk went away
                return 1L;
            });
            JunnException e = catchThrowableOfType(
                    JunnException.class,
                    () -> runner.merge(
                            job, Long::sum, JobOptions.defaults().with(c).containingFailures()));
            assertThat(e.message()).isEqualTo(WorkMessage.CHECKPOINT_FAILED);
        }
    }

    @Test
    void a_job_that_cannot_be_resumed_is_refused_with_a_checkpoint() {
        Job<Integer, Long> plain = new Job<>() {
            @Override
            public String name() {
                return "plain";
            }

            @Override
            public List<Integer> keys() {
                return List.of(1);
            }

            @Override
            public Long work(Integer key, JobContext context) {
                return 1L;
            }
        };
        try (JobRunner runner = Jobs.runner(1);
                Checkpoint c = Checkpoint.file(dir.resolve("a"))) {
            JunnException e = catchThrowableOfType(
                    JunnException.class,
                    () -> runner.merge(plain, Long::sum, JobOptions.defaults().with(c)));
            assertThat(e.message()).isEqualTo(WorkMessage.NOT_RESUMABLE);
        }
    }
}
