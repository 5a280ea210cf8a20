package fr.junn.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvidersTest {
    @TempDir
    Path dir;

    @Test
    void providers_of_a_plug_in_folder_are_found_by_name() throws IOException {
        new TestJar().provider("p.Flood", "$").provider("p.Snow", "$").write(dir.resolve("water.jar"));
        try (Providers providers = Providers.withPlugins(dir)) {
            ProviderCatalog<TestSpi> catalog = providers.catalog(TestSpi.class);
            assertThat(catalog.findings()).isEmpty();
            assertThat(catalog.names()).containsExactly("flood", "snow");
            assertThat(catalog.find("snow").name()).isEqualTo("snow");
            assertThat(catalog.origin("snow")).contains(dir.resolve("water.jar").toString());
            assertThat(providers.catalog(TestSpi.class)).isSameAs(catalog);
        }
    }

    @Test
    void a_folder_with_classes_and_libraries_is_one_plug_in() throws IOException {
        Path lib = Files.createDirectories(dir.resolve("traffic/lib"));
        Path library = new TestJar()
                .source(
                        "lib.Text",
                        "package lib; public class Text { public static String of() { return \"hello\"; } }")
                .write(lib.resolve("text.jar"));
        new TestJar()
                .against(library)
                .provider("p.Traffic", "$ public String answer() { return lib.Text.of(); }")
                .writeExploded(dir.resolve("traffic"));
        try (Providers providers = Providers.withPlugins(dir)) {
            assertThat(providers.catalog(TestSpi.class).find("traffic").answer())
                    .isEqualTo("hello");
        }
    }

    @Test
    void two_plug_ins_use_two_versions_of_one_library_side_by_side() throws IOException {
        Path store = Files.createDirectory(dir.resolve("plugins"));
        for (String v : List.of("one", "two")) {
            Path folder = Files.createDirectory(store.resolve(v));
            String only = v.equals("one") ? "since1" : "since2"; // each version lacks the method of the other
            Path library = new TestJar()
                    .source(
                            "lib.Text",
                            "package lib; public class Text { public static String " + only + "() { return \"" + v
                                    + "\"; } }")
                    .write(folder.resolve("text.jar"));
            String name = v.equals("one") ? "p.One" : "p.Two";
            new TestJar()
                    .against(library)
                    .provider(name, "$ public String answer() { return lib.Text." + only + "(); }")
                    .write(folder.resolve("plugin.jar"));
        }
        try (Providers providers = Providers.withPlugins(store)) {
            ProviderCatalog<TestSpi> catalog = providers.catalog(TestSpi.class);
            assertThat(catalog.find("one").answer()).isEqualTo("one");
            assertThat(catalog.find("two").answer()).isEqualTo("two");
        }
    }

    @Test
    void a_plug_in_does_not_see_the_libraries_of_the_host() throws IOException {
        new TestJar()
                .provider(
                        "p.Nosy",
                        "$ public String answer() { try { Class.forName(\"org.assertj.core.api.Assertions\");"
                                + " return \"seen\"; } catch (ClassNotFoundException e) { return \"hidden\"; } }")
                .write(dir.resolve("nosy.jar"));
        try (Providers providers = Providers.withPlugins(dir)) {
            assertThat(providers.catalog(TestSpi.class).find("nosy").answer()).isEqualTo("hidden");
        }
    }

    @Test
    void each_way_of_failing_to_load_is_located_and_leaves_the_others_alone() throws IOException {
        new TestJar().provider("p.Good", "$").write(dir.resolve("good.jar"));
        new TestJar()
                .provider("p.Ctor", "public Ctor() { throw new IllegalStateException(\"no licence\"); } $")
                .write(dir.resolve("ctor.jar"));
        new TestJar()
                .provider("p.Init", "static final int X = Integer.parseInt(\"x\"); $")
                .write(dir.resolve("init.jar"));
        new TestJar()
                .source("q.Needed", "package q; public class Needed {}")
                .without("q.Needed")
                .provider("p.Missing", "q.Needed n = new q.Needed(); $")
                .write(dir.resolve("missing.jar"));
        new TestJar().provides(TestSpi.class, "p.Nowhere").write(dir.resolve("nowhere.jar"));
        new TestJar().provides(TestSpi.class, "not a class name").write(dir.resolve("garbled.jar"));
        new TestJar()
                .source("p.Other", "package p; public class Other {}")
                .provides(TestSpi.class, "p.Other")
                .write(dir.resolve("other.jar"));
        new TestJar().provider("p.Old", body("old", "1.0", 1)).write(dir.resolve("old.jar"));
        new TestJar().provider("p.Future", body("future", "1.0", 4)).write(dir.resolve("future.jar"));
        new TestJar().provider("p.Named", body("Bad_Name", "1.0", 3)).write(dir.resolve("named.jar"));
        new TestJar().provider("p.Nameless", body(null, "1.0", 3)).write(dir.resolve("nameless.jar"));
        new TestJar().provider("p.Blank", body("blank", " ", 3)).write(dir.resolve("blank.jar"));
        new TestJar().provider("p.Deep", "public Deep() { new Deep(); } $").write(dir.resolve("deep.jar"));
        Files.writeString(dir.resolve("damaged.jar"), "this is no zip file");
        Files.writeString(dir.resolve("README.txt"), "not a plug-in");

        try (Providers providers = Providers.withPlugins(dir)) {
            ProviderCatalog<TestSpi> catalog = providers.catalog(TestSpi.class);
            assertThat(catalog.names()).containsExactly("good");
            assertThat(catalog.findings())
                    .extracting(f -> Path.of(f.location().source()).getFileName() + " " + f.code())
                    .containsExactlyInAnyOrder(
                            "ctor.jar provider-failed",
                            "init.jar provider-failed",
                            "missing.jar provider-failed",
                            "deep.jar provider-failed",
                            "nowhere.jar broken-declaration",
                            "garbled.jar broken-declaration",
                            "other.jar broken-declaration",
                            "old.jar wrong-generation",
                            "future.jar wrong-generation",
                            "named.jar bad-name",
                            "nameless.jar bad-name",
                            "blank.jar bad-version",
                            "damaged.jar unreadable-plugin");
            assertThat(text(catalog.findings(), "ctor.jar")).contains("p.Ctor").contains("no licence");
            assertThat(text(catalog.findings(), "missing.jar")).contains("q/Needed");
        }
    }

    @Test
    void a_class_whose_superclass_is_missing_is_located_and_leaves_the_others_alone() throws IOException {
        new TestJar()
                .source("q.Base", "package q; public class Base {}")
                .without("q.Base")
                .source(
                        "p.Orphan",
                        "package p; public class Orphan extends q.Base implements fr.junn.core.spi.TestSpi {"
                                + body("orphan", "1", 3) + "}")
                .provides(TestSpi.class, "p.Orphan")
                .provider("p.Good", "$")
                .write(dir.resolve("orphan.jar"));
        try (Providers providers = Providers.withPlugins(dir)) {
            ProviderCatalog<TestSpi> catalog = providers.catalog(TestSpi.class);
            assertThat(catalog.names()).containsExactly("good");
            assertThat(catalog.findings()).singleElement().satisfies(f -> {
                assertThat(f.message()).isEqualTo(SpiMessage.BROKEN_DECLARATION);
                assertThat(f.location().source()).endsWith("orphan.jar");
            });
        }
    }

    @Test
    void two_of_one_name_are_an_error_that_names_both_jars() throws IOException {
        new TestJar().provider("p.Flood", "$").provider("p.Snow", "$").write(dir.resolve("a.jar"));
        new TestJar().provider("q.Flood", "$").write(dir.resolve("b.jar"));
        try (Providers providers = Providers.withPlugins(dir)) {
            ProviderCatalog<TestSpi> catalog = providers.catalog(TestSpi.class);
            JunnException e = catchThrowableOfType(JunnException.class, () -> catalog.find("flood"));
            assertThat(e.message()).isEqualTo(SpiMessage.AMBIGUOUS_PROVIDER);
            assertThat(e.getMessage()).contains("a.jar").contains("b.jar");
            assertThat(catalog.names()).containsExactly("snow");
            assertThat(catalog.findings()).extracting(Finding::message).containsExactly(SpiMessage.AMBIGUOUS_PROVIDER);
            assertThat(catalog.origin("flood")).isEmpty();
        }
    }

    @Test
    void a_miss_says_what_was_asked_what_there_is_nearest_first_and_where_was_looked() throws IOException {
        new TestJar()
                .provider("p.Bathtub", "$")
                .provider("p.Snow", "$")
                .provider("p.Flood", "$")
                .write(dir.resolve("water.jar"));
        new TestJar()
                .provider("p.Ctor", "public Ctor() { throw new IllegalStateException(); } $")
                .write(dir.resolve("x.jar"));
        try (Providers providers = Providers.withPlugins(dir)) {
            ProviderCatalog<TestSpi> catalog = providers.catalog(TestSpi.class);
            JunnException e = catchThrowableOfType(JunnException.class, () -> catalog.find("Folod"));
            assertThat(e.message()).isEqualTo(SpiMessage.UNKNOWN_PROVIDER);
            assertThat(e.parts()).contains("Folod", "flood, snow, bathtub");
            assertThat(e.getMessage()).contains("water.jar");
            assertThat(e.getSuppressed())
                    .singleElement()
                    .satisfies(s -> assertThat(((JunnException) s).message()).isEqualTo(SpiMessage.PROVIDER_FAILED));
        }
    }

    @Test
    void a_miss_where_there_is_nothing_names_the_declaration_to_look_for() {
        ProviderCatalog<TestSpi> none = Providers.standard().catalog(TestSpi.class);
        JunnException e = catchThrowableOfType(JunnException.class, () -> none.find("flood"));
        assertThat(e.message()).isEqualTo(SpiMessage.NO_PROVIDER);
        assertThat(e.text(Locale.FRENCH)).contains("META-INF/services/" + TestSpi.class.getName());
    }

    @Test
    void a_class_that_two_class_loaders_see_counts_once() throws IOException {
        Path jar = new TestJar().provider("p.Flood", "$").write(dir.resolve("a.jar"));
        URL[] urls = {jar.toUri().toURL()};
        try (URLClassLoader parent = new URLClassLoader(urls, TestSpi.class.getClassLoader());
                URLClassLoader child = new URLClassLoader(new URL[0], parent)) {
            ProviderCatalog<TestSpi> catalog = Providers.of(parent, child).catalog(TestSpi.class);
            assertThat(catalog.names()).containsExactly("flood");
        }
    }

    @Test
    void a_plug_in_folder_is_searched_beside_what_its_host_sees() throws IOException {
        Path jar = new TestJar().provider("p.Host", "$").write(dir.resolve("host.jar"));
        Path folder = Files.createDirectory(dir.resolve("plugins"));
        new TestJar().provider("p.Guest", "$").write(folder.resolve("guest.jar"));
        try (URLClassLoader host = new URLClassLoader(new URL[] {jar.toUri().toURL()}, TestSpi.class.getClassLoader());
                Providers providers = Providers.withPlugins(host, folder)) {
            assertThat(providers.catalog(TestSpi.class).names()).containsExactly("guest", "host");
        }
    }

    @Test
    void a_folder_that_is_not_there_is_an_error_at_once() {
        JunnException e =
                catchThrowableOfType(JunnException.class, () -> Providers.withPlugins(dir, dir.resolve("none")));
        assertThat(e.message()).isEqualTo(SpiMessage.NO_PLUGIN_FOLDER);
        assertThat(e.location().source()).endsWith("none");
    }

    @Test
    void an_interface_that_is_no_spi_is_refused() {
        interface Plain extends NamedProvider {}
        JunnException e = catchThrowableOfType(
                JunnException.class, () -> Providers.standard().catalog(Plain.class));
        assertThat(e.message()).isEqualTo(SpiMessage.NOT_AN_SPI);
    }

    @Test
    void after_closing_the_jar_is_released_and_nothing_is_found_any_more() throws IOException {
        Path jar = new TestJar().provider("p.Flood", "$").write(dir.resolve("a.jar"));
        Providers providers = Providers.withPlugins(dir);
        TestSpi flood = providers.catalog(TestSpi.class).find("flood");
        providers.close();
        Files.delete(jar);
        assertThat(((URLClassLoader) flood.getClass().getClassLoader())
                        .findResource("META-INF/services/" + TestSpi.class.getName()))
                .isNull();
        JunnException e = catchThrowableOfType(JunnException.class, () -> providers.catalog(TestSpi.class));
        assertThat(e.message()).isEqualTo(SpiMessage.CLOSED);
    }

    @Test
    void a_class_that_host_and_plug_in_both_have_is_the_hosts_and_is_made_once() throws IOException {
        Path jar = new TestJar()
                .provider(
                        "fr.junn.plug.Once",
                        "static { System.setProperty(\"junn.once\", \"\" + (1 + Integer.getInteger(\"junn.once\", 0))); } $")
                .write(dir.resolve("once.jar"));
        Path folder = Files.createDirectory(dir.resolve("plugins"));
        Files.copy(jar, folder.resolve("once.jar"));
        try (URLClassLoader host = new URLClassLoader(new URL[] {jar.toUri().toURL()}, TestSpi.class.getClassLoader());
                Providers providers = Providers.withPlugins(host, folder)) {
            assertThat(providers.catalog(TestSpi.class).names()).containsExactly("once");
            assertThat(System.getProperty("junn.once")).isEqualTo("1");
        } finally {
            System.clearProperty("junn.once");
        }
    }

    private static String body(String name, String version, int generation) {
        return "public String name() { return " + (name == null ? null : "\"" + name + "\"") + "; }"
                + "public String version() { return \"" + version + "\"; }"
                + "public int apiGeneration() { return " + generation + "; }"
                + "public String description(java.util.Locale locale) { return \"a test\"; }";
    }

    private static String text(List<Finding> findings, String jar) {
        return findings.stream()
                .filter(f -> f.location().text(Locale.ENGLISH).contains(jar))
                .map(f -> f.text(Locale.ENGLISH))
                .findFirst()
                .orElse("");
    }
}
