package fr.junn.core.spi;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/** A plug-in of a plug-in folder: a jar or a folder, with a class loader of its own. */
record Plugin(Path path, URLClassLoader loader) {
    /** Opens the plug-ins of a folder, in the order of their names; what cannot be read becomes a finding. */
    static List<Plugin> open(Path folder, ClassLoader host, List<Finding> findings) {
        List<Path> entries;
        try {
            entries = list(folder);
        } catch (IOException e) {
            throw new JunnException(e, SpiMessage.NO_PLUGIN_FOLDER, folder).at(Location.file(folder.toString()));
        }
        List<Plugin> plugins = new ArrayList<>();
        for (Path entry : entries) {
            try {
                List<URL> urls = urls(entry);
                if (!urls.isEmpty()) {
                    String name = "junn-plugin-" + entry.getFileName();
                    plugins.add(new Plugin(
                            entry, new URLClassLoader(name, urls.toArray(URL[]::new), new SharedClasses(host))));
                }
            } catch (IOException e) {
                findings.add(Finding.error(
                        SpiMessage.UNREADABLE_PLUGIN,
                        Location.file(entry.toString()),
                        entry,
                        String.valueOf(e.getMessage())));
            }
        }
        return plugins;
    }

    /** The class path of a plug-in: the jar; or the folder itself and the jars in it and in its {@code lib}. */
    private static List<URL> urls(Path entry) throws IOException {
        List<URL> urls = new ArrayList<>();
        if (Files.isDirectory(entry)) {
            urls.add(entry.toUri().toURL());
            addJars(entry, urls);
            if (Files.isDirectory(entry.resolve("lib"))) {
                addJars(entry.resolve("lib"), urls);
            }
        } else if (isJar(entry)) {
            addJar(entry, urls);
        }
        return urls;
    }

    private static void addJars(Path folder, List<URL> urls) throws IOException {
        for (Path file : list(folder)) {
            if (isJar(file) && !Files.isDirectory(file)) {
                addJar(file, urls);
            }
        }
    }

    /** A class loader passes over a damaged jar in silence, so it is opened once here. */
    private static void addJar(Path jar, List<URL> urls) throws IOException {
        new ZipFile(jar.toFile()).close();
        urls.add(jar.toUri().toURL());
    }

    private static boolean isJar(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    /** The visible entries, sorted, so that the outcome does not depend on the file system. */
    private static List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(entries);
        return entries;
    }
}
