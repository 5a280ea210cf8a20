package fr.junn.benchmarks.crs;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * GeoTools and Apache SIS, each in a class loader of its own from a folder of jars, as they bring libraries that clash with
 * each other's and with ours. One call does a whole batch, so that what the reflection costs does not show.
 *
 * @param transform {@code (double[] from, int, double[] to, int, int count)}
 * @param latitudeFirst whether it wants geographic coordinates in the official order
 */
record Peer(MethodHandle transform, boolean latitudeFirst) {
    private static final MethodType BATCH =
            MethodType.methodType(void.class, double[].class, int.class, double[].class, int.class, int.class);

    /** GeoTools, from the jars in the folder that {@code -Djunn.peers.geotools} names; longitude first. */
    static Peer geotools(String from, String to) throws ReflectiveOperationException, IOException {
        ClassLoader loader = loader("geotools");
        Class<?> crs = loader.loadClass("org.geotools.referencing.CRS");
        Class<?> system = loader.loadClass("org.geotools.api.referencing.crs.CoordinateReferenceSystem");
        Object a = crs.getMethod("decode", String.class, boolean.class).invoke(null, from, true);
        Object b = crs.getMethod("decode", String.class, boolean.class).invoke(null, to, true);
        Object transform = crs.getMethod("findMathTransform", system, system).invoke(null, a, b);
        Class<?> type = loader.loadClass("org.geotools.api.referencing.operation.MathTransform");
        return new Peer(
                MethodHandles.publicLookup()
                        .findVirtual(type, "transform", BATCH)
                        .bindTo(transform),
                false);
    }

    /** Apache SIS, from the jars in the folder that {@code -Djunn.peers.sis} names; official order. */
    static Peer sis(String from, String to) throws ReflectiveOperationException, IOException {
        ClassLoader loader = loader("sis");
        Class<?> crs = loader.loadClass("org.apache.sis.referencing.CRS");
        Class<?> system = loader.loadClass("org.opengis.referencing.crs.CoordinateReferenceSystem");
        Class<?> box = loader.loadClass("org.opengis.metadata.extent.GeographicBoundingBox");
        Object a = crs.getMethod("forCode", String.class).invoke(null, from);
        Object b = crs.getMethod("forCode", String.class).invoke(null, to);
        Object operation = crs.getMethod("findOperation", system, system, box).invoke(null, a, b, null);
        Class<?> operations = loader.loadClass("org.opengis.referencing.operation.CoordinateOperation");
        Object transform = operations.getMethod("getMathTransform").invoke(operation);
        Class<?> type = loader.loadClass("org.opengis.referencing.operation.MathTransform");
        return new Peer(
                MethodHandles.publicLookup()
                        .findVirtual(type, "transform", BATCH)
                        .bindTo(transform),
                true);
    }

    /** As one transforms positions of two numbers. */
    void transform(double[] from, double[] to) {
        try {
            transform.invokeExact(from, 0, to, 0, from.length / 2);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassLoader loader(String name) throws IOException {
        String folder = System.getProperty("junn.peers." + name);
        if (folder == null) {
            throw new IllegalStateException("-Djunn.peers." + name + "=FOLDER names the jars of " + name);
        }
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
        ClassLoader loader = new URLClassLoader(
                jars.stream().map(Peer::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader); // both look for their parts by it
        return loader;
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
