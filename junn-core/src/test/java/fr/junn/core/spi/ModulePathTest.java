package fr.junn.core.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePathTest {
    @TempDir
    Path dir;

    @Test
    void providers_of_modules_are_found_though_core_cannot_declare_that_it_uses_their_spi() throws Exception {
        Path core = jarOf(Providers.class);
        Path spi = module(
                core,
                "spi.module",
                "module spi.module { requires fr.junn.core; exports spi; uses spi.Spi; }",
                "spi.Spi",
                "package spi; @fr.junn.core.spi.SpiGeneration(1)"
                        + " public interface Spi extends fr.junn.core.spi.NamedProvider {}");
        Path plug = module(
                core,
                "plug.module",
                "module plug.module { requires fr.junn.core; requires spi.module; provides spi.Spi with plug.Plug; }",
                "plug.Plug",
                "package plug; public class Plug implements spi.Spi {"
                        + "public String name() { return \"modular\"; } public String version() { return \"1\"; }"
                        + "public int apiGeneration() { return 1; }"
                        + "public String description(java.util.Locale l) { return \"\"; } }");
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(core, spi, plug), ModuleFinder.of(), Set.of("plug.module"));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("plug.module");

        Class<?> providersType = loader.loadClass(Providers.class.getName());
        assertThat(providersType.getModule().getName()).isEqualTo("fr.junn.core");
        Object providers = providersType.getMethod("standard").invoke(null);
        Object catalog = providersType.getMethod("catalog", Class.class).invoke(providers, loader.loadClass("spi.Spi"));
        assertThat(catalog.getClass().getMethod("names").invoke(catalog)).isEqualTo(List.of("modular"));
        assertThat(catalog.getClass().getMethod("findings").invoke(catalog)).isEqualTo(List.of());
    }

    private Path module(Path core, String name, String descriptor, String className, String source) throws Exception {
        return new TestJar()
                .modulePath(core, dir, jarOf(NullMarked.class))
                .source("module-info", descriptor)
                .source(className, source)
                .write(dir.resolve(name + ".jar"));
    }

    private static Path jarOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
