package fr.junn.geometry.crs;

import fr.junn.core.spatial.AxisOrder;
import fr.junn.geometry.crs.grid.GridCatalog;
import fr.junn.testkit.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the truths of geodesy share: IGN's grids, tables, and how far two positions are apart. */
final class CorpusGeodesy {
    static final double METRES_PER_DEGREE = 111_319.49;
    private static final String ROOT = "ogc_french/";

    private CorpusGeodesy() {}

    /** All grids of the corpus: GeoTIFF, NTv2 and IGN's text forms. */
    static GridCatalog grids() {
        return GridCatalog.in(
                Corpus.file(ROOT + "grids_ign"), Corpus.file(ROOT + "grids_nc"), Corpus.file(ROOT + "circe"));
    }

    /** IGN's grids in GeoTIFF but for some. */
    static GridCatalog gridsWithout(String... stems) {
        try (Stream<Path> all = Files.list(Corpus.file(ROOT + "grids_ign"))) {
            return GridCatalog.in(all.filter(f -> f.toString().endsWith(".tif"))
                    .filter(f -> Stream.of(stems)
                            .noneMatch(stem -> f.getFileName().toString().equalsIgnoreCase("fr_ign_" + stem + ".tif")))
                    .sorted()
                    .toArray(Path[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CoordinateOperations operations() {
        return CoordinateOperations.of(CrsRegistry.builtIn(), grids());
    }

    static List<String> lines(String name) {
        try {
            return Files.readAllLines(Corpus.file(ROOT + name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table of comma-separated values but the first, with quoted words. */
    static List<String[]> csv(String name) {
        List<String[]> rows = new ArrayList<>();
        for (String line : lines(name).subList(1, lines(name).size())) {
            List<String> words = new ArrayList<>();
            StringBuilder word = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    words.add(word.toString());
                    word.setLength(0);
                } else {
                    word.append(c);
                }
            }
            words.add(word.toString());
            rows.add(words.toArray(new String[0]));
        }
        return rows;
    }

    /** A position of a table, from the official axis order of its system; the height is {@code absent} where blank. */
    static double[] official(Crs crs, String first, String second, String third, double absent) {
        double[] p = {
            Double.parseDouble(first), Double.parseDouble(second), third.isBlank() ? absent : Double.parseDouble(third)
        };
        AxisOrder.of(crs.id()).orElse(AxisOrder.EAST_NORTH).toInternal(p, 3, 0, 3);
        return p;
    }

    static boolean isGeographic(Crs crs) {
        return crs.kind() != CrsKind.GEOCENTRIC && crs.projection().isEmpty();
    }

    /** The distance on the ground of two positions of a system [m]; in space where it is geocentric. */
    static double apart(Crs crs, double[] a, double[] b) {
        double dx = a[0] - b[0];
        double dy = a[1] - b[1];
        if (crs.kind() == CrsKind.GEOCENTRIC) {
            return Math.max(Math.hypot(dx, dy), Math.abs(a[2] - b[2]));
        }
        return isGeographic(crs)
                ? METRES_PER_DEGREE * Math.hypot(dx * Math.cos(Math.toRadians(a[1])), dy)
                : Math.hypot(dx, dy);
    }
}
