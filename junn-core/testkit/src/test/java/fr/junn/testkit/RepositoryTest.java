package fr.junn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the whole checkout, whatever module is built. */
class RepositoryTest {

    private final Path root = Checkout.root();
    private final Sources sources = new Sources(root);
    private final Poms poms = new Poms(root);

    @Test
    void no_source_file_is_too_long_to_read() {
        assertThat(sources.tooLong()).isEmpty();
    }

    @Test
    void every_package_has_a_chapter_and_is_null_marked() {
        assertThat(sources.packagesWithoutChapter()).isEmpty();
    }

    @Test
    void nothing_names_a_folder_of_one_machine_or_the_host_of_a_registry() {
        assertThat(sources.places()).isEmpty();
    }

    @Test
    void readme_and_notice_say_that_the_project_is_independent() throws IOException {
        for (String name : List.of("README.md", "NOTICE")) {
            String text = Files.readString(root.resolve(name)).replaceAll("\\s+", " ");
            assertThat(text)
                    .as(name)
                    .containsIgnoringCase("independent open-source project")
                    .contains("not affiliated with", "IGN", "Cerema", "Inria", "JUNN programme");
        }
    }

    @Test
    void the_list_of_versions_holds_every_published_module_and_no_other() {
        assertThat(poms.listed()).isEqualTo(poms.published());
    }

    @Test
    void the_list_of_versions_inherits_nothing() {
        assertThat(Poms.texts(poms.modules().get("junn-core/bom"), "/project/parent"))
                .isEmpty();
    }

    @Test
    void every_module_with_sources_checks_itself_against_the_plan() throws IOException {
        for (String module : poms.modules().keySet()) {
            Path folder = root.resolve(module);
            if (module.equals("benchmarks") || !Files.isDirectory(folder.resolve("src/main/java"))) {
                continue;
            }
            assertThat(folder.resolve("src/test/java")).as(module).isDirectory();
            try (Stream<Path> tests = Files.walk(folder.resolve("src/test/java"))) {
                assertThat(tests.filter(file -> file.endsWith("ArchitectureTest.java")))
                        .as("%s has an ArchitectureTest", module)
                        .isNotEmpty();
            }
        }
    }
}
