package fr.junn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.opentest4j.TestAbortedException;

class CorpusTest {

    private final String given = System.getProperty(Corpus.PROPERTY, "");

    @TempDir
    Path folder;

    private Path corpus;
    private Path truths;

    @BeforeEach
    void make() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus/water"));
        Files.writeString(corpus.resolve("gauge.csv"), "t;h\n");
        corpus = corpus.getParent();
        truths = folder.resolve("truths.txt");
        System.setProperty(Corpus.PROPERTY, corpus.toString());
    }

    @AfterEach
    void restore() {
        System.setProperty(Corpus.PROPERTY, given);
    }

    @Test
    void a_file_is_found_under_the_folder_that_the_property_names() {
        List<TestExecutionSummary> one = List.of(Launches.run(Outside.class, folder));
        assertThat(one.get(0).getTestsFailedCount()).isZero();
    }

    @Test
    void a_name_that_a_present_corpus_lacks_is_a_failure_and_not_a_skip() {
        TestExecutionSummary summary = Launches.run(Mistyped.class, folder);
        assertThat(summary.getTestsFailedCount()).isEqualTo(1);
        assertThat(summary.getFailures().get(0).getException()).hasMessageContainingAll("has no", "water/gouge.csv");
    }

    @Test
    void without_a_corpus_the_test_is_skipped_with_a_message_that_says_so() {
        System.setProperty(Corpus.PROPERTY, folder.resolve("nowhere").toString());
        assertThat(Launches.run(Mistyped.class, folder).getTestsAbortedCount()).isEqualTo(1);
        Truths.started("a test that does not count");
        try {
            assertThatThrownBy(() -> Corpus.file("x"))
                    .isInstanceOf(TestAbortedException.class)
                    .hasMessageContainingAll("nowhere", "-Djunn.corpus=", "x");
        } finally {
            Truths.finished("a test that does not count");
        }
    }

    @Test
    void tests_that_ask_are_counted_as_run_and_others_are_not() {
        Launches.run(Outside.class, folder);
        assertThat(truths).content().contains("run ", "asks").doesNotContain("quiet", "skipped");
        assertThat(truths).content().hasLineCount(1);
    }

    @Test
    void a_class_that_asks_before_all_makes_each_of_its_tests_a_truth() {
        Launches.run(BeforeAllTests.class, folder);
        assertThat(truths).content().hasLineCount(2).contains("run ").doesNotContain("skipped");
    }

    @Test
    void a_class_skipped_as_a_whole_counts_each_of_its_tests_as_skipped() {
        System.setProperty(Corpus.PROPERTY, folder.resolve("nowhere").toString());
        Launches.run(BeforeAllTests.class, folder);
        assertThat(truths).content().hasLineCount(2).contains("skipped ").doesNotContain("run ");
    }

    @Test
    void each_case_of_a_template_whose_arguments_come_from_the_corpus_is_a_truth() {
        Launches.run(Template.class, folder);
        assertThat(truths).content().hasLineCount(3).doesNotContain("skipped");
        System.setProperty(Corpus.PROPERTY, folder.resolve("nowhere").toString());
        Launches.run(Template.class, folder);
        assertThat(truths).content().hasLineCount(4).contains("skipped ");
    }

    static class Outside {
        @Test
        void asks() {
            assertThat(Corpus.file("water/gauge.csv")).content().isEqualTo("t;h\n");
        }

        @Test
        void quiet() {
            assertThat(1 + 1).isEqualTo(2);
        }
    }

    static class Mistyped {
        @Test
        void asks() {
            assertThat(Corpus.file("water/gouge.csv")).isNotNull();
        }
    }

    static class BeforeAllTests {
        @BeforeAll
        static void load() {
            assertThat(Corpus.file("water")).isDirectory();
        }

        @Test
        void one() {
            assertThat(Checkout.root()).isDirectory();
        }

        @Test
        void two() {
            assertThat(Checkout.root()).isDirectory();
        }
    }

    static class Template {
        static Stream<Integer> cases() {
            return Stream.of(1, 2, 3).filter(i -> Files.exists(Corpus.file("water/gauge.csv")));
        }

        @ParameterizedTest
        @MethodSource("cases")
        void counts(int i) {
            assertThat(i).isPositive();
        }
    }
}
