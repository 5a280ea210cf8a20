package fr.junn.core.spi;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Real jars for tests of plug-ins: compiled from sources given as text, with the declarations that a plug-in has. */
public final class TestJar {
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> resources = new LinkedHashMap<>();
    private final List<String> dropped = new ArrayList<>();
    private final List<Path> libraries = new ArrayList<>();
    private final List<Path> modules = new ArrayList<>();

    /** Adds a class. */
    public TestJar source(String className, String text) {
        sources.put(className, text);
        return this;
    }

    /** Adds a file; several calls for one name add lines. */
    public TestJar resource(String name, String text) {
        resources.merge(name, text + "\n", String::concat);
        return this;
    }

    /** Declares a provider. */
    public TestJar provides(Class<?> spi, String className) {
        return resource("META-INF/services/" + spi.getName(), className);
    }

    /** Compiles against a class, but leaves it out of the jar. */
    public TestJar without(String className) {
        dropped.add(className);
        return this;
    }

    /** Compiles against a jar that is not packed in. */
    public TestJar against(Path jar) {
        libraries.add(jar);
        return this;
    }

    /** Compiles as a module, with the modules of these jars and folders. */
    public TestJar modulePath(Path... path) {
        modules.addAll(List.of(path));
        return this;
    }

    /** Adds a provider of {@link TestSpi} whose class body is given; {@code $} stands for the SPI's usual methods. */
    public TestJar provider(String className, String body) {
        return source(className, classOf(className, body)).provides(TestSpi.class, className);
    }

    private static String classOf(String className, String body) {
        int dot = className.lastIndexOf('.');
        String simple = className.substring(dot + 1);
        String usual = "public String name() { return \"" + simple.toLowerCase(Locale.ROOT) + "\"; }\n"
                + "public String version() { return \"1.0\"; }\n"
                + "public int apiGeneration() { return fr.junn.core.spi.TestSpi.GENERATION; }\n"
                + "public String description(java.util.Locale locale) { return \"a test\"; }\n";
        return "package " + className.substring(0, dot) + ";\npublic class " + simple
                + " implements fr.junn.core.spi.TestSpi {\n" + body.replace("$", usual) + "\n}\n";
    }

    /** Writes the jar. */
    public Path write(Path jar) throws IOException {
        Path classes = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "classes");
        compile(classes);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path each : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(each).toString().replace('\\', '/');
                if (!dropped.contains(name.replace(".class", "").replace('/', '.'))) {
                    put(out, name, Files.readAllBytes(each));
                }
            }
            for (Map.Entry<String, String> each : resources.entrySet()) {
                put(out, each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        delete(classes);
        return jar;
    }

    /** Writes classes and files into a folder. */
    public Path writeExploded(Path folder) throws IOException {
        Files.createDirectories(folder);
        compile(folder);
        for (Map.Entry<String, String> each : resources.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
        return folder;
    }

    private void compile(Path classes) {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String path = join(libraries, modules.isEmpty() ? System.getProperty("java.class.path") : "");
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        List<String> options = List.of(
                "-proc:none", "-nowarn", "-cp", path, "--module-path", join(modules, ""), "-d", classes.toString());
        if (!compiler.getTask(messages, null, null, options, null, units).call()) {
            throw new IllegalArgumentException(messages.toString());
        }
    }

    private static String join(List<Path> paths, String before) {
        StringBuilder all = new StringBuilder(before);
        paths.forEach(
                p -> all.append(all.length() == 0 ? "" : File.pathSeparator).append(p));
        return all.toString();
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("mem:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
