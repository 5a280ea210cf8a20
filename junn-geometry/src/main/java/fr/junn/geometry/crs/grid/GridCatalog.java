package fr.junn.geometry.crs.grid;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The grids at hand: files in the folders and jars that the user names, or named themselves. Nothing is fetched from anywhere.
 *
 * <p>A folder is searched three levels deep. Where several files hold the same grid, the first folder wins, and within one
 * the first name. The list is made once; the content of a grid is read when it is first used, and kept. Safe for use by
 * several threads.
 */
public final class GridCatalog {
    /** The environment variable that names folders and jars, separated as in a class path. */
    public static final String ENVIRONMENT = "JUNN_GRIDS";
    /** The system property that does, and goes before it. */
    public static final String PROPERTY = "junn.grids";
    /** In a jar on the class path: a list of resources, one path a line. */
    static final String INDEX = "META-INF/junn/grids.txt";

    private static final GridCatalog NONE = new GridCatalog(new LinkedHashMap<>());
    private static final int DEPTH = 3;

    private final Map<String, GridFile> byStem;

    private GridCatalog(Map<String, GridFile> byStem) {
        this.byStem = Collections.unmodifiableMap(byStem);
    }

    /** No grids. */
    public static GridCatalog none() {
        return NONE;
    }

    /**
     * The grids in these folders and jars, and these files, and nothing else.
     *
     * @throws JunnException {@link GridMessage#NO_GRID_FOLDER}, {@link CoreMessage#IO_FAILED}
     */
    public static GridCatalog in(Path... places) {
        Map<String, GridFile> found = new LinkedHashMap<>();
        for (Path place : places) {
            addPlace(found, place, "argument");
        }
        return new GridCatalog(found);
    }

    /**
     * What the system property {@link #PROPERTY} and the environment variable {@link #ENVIRONMENT} name, and the grids in
     * jars on the class path, in this order.
     *
     * @throws JunnException {@link GridMessage#NO_GRID_FOLDER}, {@link CoreMessage#IO_FAILED}
     */
    public static GridCatalog standard() {
        Map<String, GridFile> found = new LinkedHashMap<>();
        addPath(found, System.getProperty(PROPERTY, ""), "-D" + PROPERTY);
        String named = System.getenv(ENVIRONMENT);
        addPath(found, named == null ? "" : named, ENVIRONMENT);
        addClassPath(found, GridCatalog.class.getClassLoader());
        return new GridCatalog(found);
    }

    /** The grid of this name, such as {@code raf20}, in whichever form. */
    public Optional<GridFile> find(String stem) {
        return Optional.ofNullable(byStem.get(stem.toLowerCase(Locale.ROOT)));
    }

    /** All grids, in the order in which they were found. */
    public Collection<GridFile> files() {
        return byStem.values();
    }

    private static void addPath(Map<String, GridFile> found, String path, String where) {
        for (String place : path.split(File.pathSeparator)) {
            if (!place.isBlank()) {
                addPlace(found, Path.of(place), where);
            }
        }
    }

    private static void addPlace(Map<String, GridFile> found, Path place, String where) {
        try {
            if (Files.isDirectory(place)) {
                addFolder(found, place);
            } else if (Files.isRegularFile(place) && GridFile.hasGridName(String.valueOf(place.getFileName()))) {
                addFile(found, place);
            } else if (Files.isRegularFile(place)) {
                addJar(found, place);
            } else {
                throw new JunnException(GridMessage.NO_GRID_FOLDER, place, where);
            }
        } catch (IOException e) {
            throw new JunnException(e, CoreMessage.IO_FAILED, place, e);
        }
    }

    private static void addFolder(Map<String, GridFile> found, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            if (GridFile.hasGridName(String.valueOf(file.getFileName()))) {
                addFile(found, file);
            }
        }
    }

    private static void addFile(Map<String, GridFile> found, Path file) {
        String name = String.valueOf(file.getFileName());
        add(found, new GridFile(name, String.valueOf(file.getParent()), () -> Files.newInputStream(file)));
    }

    private static void addJar(Map<String, GridFile> found, Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<String> entries = new ArrayList<>();
            zip.stream().filter(e -> !e.isDirectory()).forEach(e -> entries.add(e.getName()));
            Collections.sort(entries);
            for (String entry : entries) {
                String name = entry.substring(entry.lastIndexOf('/') + 1);
                if (GridFile.hasGridName(name)) {
                    add(found, new GridFile(name, jar.toString(), () -> openEntry(jar, entry)));
                }
            }
        }
    }

    private static InputStream openEntry(Path jar, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw new IOException(entry + " is no longer in " + jar);
            }
            try (InputStream in = zip.getInputStream(found)) {
                return new java.io.ByteArrayInputStream(in.readAllBytes());
            }
        }
    }

    private static void addClassPath(Map<String, GridFile> found, ClassLoader loader) {
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
                    for (String line : (Iterable<String>) lines.lines()::iterator) {
                        String path = line.trim();
                        URL resource = path.isEmpty() ? null : loader.getResource(path);
                        if (resource != null) {
                            String name = path.substring(path.lastIndexOf('/') + 1);
                            add(found, new GridFile(name, "class path", resource::openStream));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new JunnException(e, CoreMessage.IO_FAILED, INDEX, e);
        }
    }

    private static void add(Map<String, GridFile> found, GridFile file) {
        found.putIfAbsent(file.stem(), file);
    }
}
