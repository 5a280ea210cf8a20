package fr.junn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class QuietExtensionTest {

    @TempDir
    Path folder;

    @Test
    void a_test_that_prints_fails_with_what_it_printed_and_its_neighbour_does_not() {
        TestExecutionSummary summary = run(Loud.class);
        assertThat(summary.getTestsFailedCount()).isEqualTo(2);
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
        assertThat(summary.getFailures())
                .extracting(failure -> failure.getException().getMessage())
                .anySatisfy(message -> assertThat(message).contains("to_out() printed", "a word"))
                .anySatisfy(message -> assertThat(message).contains("to_err() printed", "é"));
    }

    @Test
    void a_test_marked_so_may_print_and_its_neighbour_may_not() {
        PrintStream usual = System.out;
        TestExecutionSummary summary = run(Marked.class);
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
        assertThat(summary.getTestsFailedCount()).isEqualTo(1);
        assertThat(System.out).isSameAs(usual);
    }

    @Test
    void printing_after_the_last_test_fails_the_class() {
        TestExecutionSummary summary = run(Late.class);
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
        assertThat(summary.getContainersFailedCount()).isEqualTo(1);
    }

    private TestExecutionSummary run(Class<?> tests) {
        return Launches.run(tests, folder);
    }

    static class Loud {
        @Test
        void to_out() {
            System.out.println("a word");
        }

        @Test
        void to_err() {
            System.err.print("é");
        }

        @Test
        void silent() {
            assertThat(System.out).isNotNull();
        }
    }

    static class Marked {
        @Test
        @MayPrint("shows that the mark works; prints nothing visible")
        void allowed() {
            System.out.print("");
            System.out.flush();
        }

        @Test
        void not_allowed() {
            System.out.print("x");
        }
    }

    static class Late {
        @AfterAll
        static void print() {
            System.out.print("bye");
        }

        @Test
        void silent() {
            assertThat(System.out).isNotNull();
        }
    }
}
