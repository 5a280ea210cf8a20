package fr.junn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is shown to bite, and to leave good sources alone. */
class SourcesTest {

    @TempDir
    Path folder;

    @Test
    void a_file_of_600_lines_passes_and_one_of_601_does_not() throws IOException {
        write("a/Good.java", "//\n".repeat(600));
        assertThat(new Sources(folder).tooLong()).isEmpty();
        write("a/Bad.java", "//\n".repeat(601));
        assertThat(new Sources(folder).tooLong()).containsExactly("a/Bad.java has 601 lines, more than 600");
    }

    @Test
    void a_package_needs_a_chapter_that_is_null_marked() throws IOException {
        write("m/src/main/java/good/A.java", "class A {}");
        write("m/src/main/java/good/package-info.java", "/** Says much. */ @NullMarked package good;");
        write("m/src/main/java/module-info.java", "module m {}");
        write("m/src/test/java/test/T.java", "class T {}");
        assertThat(new Sources(folder).packagesWithoutChapter()).isEmpty();

        write("m/src/main/java/none/A.java", "class A {}");
        write("m/src/main/java/nulls/package-info.java", "/** Says much. */ package nulls;");
        write("m/src/main/java/mute/package-info.java", "@NullMarked package mute;");
        assertThat(new Sources(folder).packagesWithoutChapter())
                .containsExactlyInAnyOrder(
                        "m/src/main/java/none has no package-info.java",
                        "m/src/main/java/nulls/package-info.java is not @NullMarked",
                        "m/src/main/java/mute/package-info.java says nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see /" + "work/x",
                "\"/" + "tmp/x\"",
                "cd /" + "root/",
                "=/" + "home/me/",
                "C:" + "\\Users\\me",
                "https://repo" + "1.maven.org/maven2",
                "host pypi" + ".org"
            })
    void a_place_that_others_do_not_have_is_named_with_its_line(String place) throws IOException {
        write("docs/page.md", "first\n" + place + "\n");
        assertThat(new Sources(folder).places()).singleElement().asString().startsWith("docs/page.md:2 names ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/work/x",
                "$folder/tmp/x",
                "${folder}/tmp/x",
                "src/work/A.java",
                "/workflow/",
                "http://maven.apache.org/POM/4.0.0"
            })
    void what_only_looks_like_such_a_place_passes(String text) throws IOException {
        write("docs/page.md", text);
        assertThat(new Sources(folder).places()).isEmpty();
    }

    @Test
    void what_the_build_made_is_not_read() throws IOException {
        write("m/target/page.md", "/" + "work/x");
        assertThat(new Sources(folder).places()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
