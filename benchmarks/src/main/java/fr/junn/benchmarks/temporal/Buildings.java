package fr.junn.benchmarks.temporal;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.unit.Measure;
import fr.junn.core.value.Value;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Surface;
import fr.junn.temporal.StoreOptions;
import fr.junn.temporal.TwinStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Buildings on a grid of 20 m, a thousand in a row: id of 24 characters, four attributes, a footprint of four corners. */
final class Buildings {
    static final CrsId CRS = CrsId.parse("EPSG:2154+5720");
    static final FeatureType TYPE = FeatureSchema.citygml3().type("bldg:Building");

    private Buildings() {}

    static StoreOptions options() {
        return StoreOptions.defaults().withCrs(CRS).withAuthor("benchmark");
    }

    static String id(int number) {
        String digits = Integer.toString(number);
        return "BATIMENT" + "0000000000000000".substring(digits.length()) + digits;
    }

    static double west(int number) {
        return 652000 + number % 1000 * 20;
    }

    static double south(int number) {
        return 6862000 + number / 1000 * 20;
    }

    static Feature of(int number) {
        double x = west(number);
        double y = south(number);
        double size = 10 + number % 7;
        return Feature.builder(TYPE, id(number))
                .set("height", Measure.of(3 + number % 40, "m"))
                .set("usage", Value.of(number % 3 == 0 ? "Résidentiel" : "Commercial et services"))
                .set("floors", Value.of(1L + number % 13))
                .set("source", Value.of("BD TOPO 2026"))
                .add(
                        GeometrySlot.of(0, "footPrint"),
                        Surface.of(
                                CRS,
                                Coordinates.of(
                                        3, x, y, 35.2, x + size, y, 35.2, x + size, y + size, 35.2, x, y + size, 35.2)))
                .build();
    }

    /** The same as text, of 300 bytes: what the peers are given. */
    static byte[] text(int number) {
        double x = west(number);
        double y = south(number);
        double size = 10 + number % 7;
        String text = "{\"type\":\"Building\",\"height\":" + (3 + number % 40) + ",\"unit\":\"m\",\"usage\":\""
                + (number % 3 == 0 ? "Residentiel" : "Commercial et services") + "\",\"floors\":" + (1 + number % 13)
                + ",\"source\":\"BD TOPO 2026\",\"footPrint\":[[" + x + "," + y + ",35.2],[" + (x + size) + "," + y
                + ",35.2],[" + (x + size) + "," + (y + size) + ",35.2],[" + x + "," + (y + size) + ",35.2]]}";
        return String.format(Locale.ROOT, "%-300s", text).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A store of so many buildings, in one commit. */
    static void load(Path folder, int count) {
        try (TwinStore store = TwinStore.open(folder, options())) {
            store.branch("main").commit("load", tx -> {
                for (int i = 0; i < count; i++) {
                    tx.put(of(i));
                }
            });
        }
    }

    /** A number that walks over all of them as if at random. */
    static int scattered(long step, int count) {
        return (int) Math.floorMod(step * 7_368_787L, (long) count);
    }

    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
