package fr.junn.geometry.measure;

import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.Solid;
import fr.junn.testkit.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Solids of the 3DBAG (Delft) in the corpus. Reads no more JSON than it needs. */
public final class Buildings {
    private static final Pattern NUMBERS = Pattern.compile("-?\\d+");
    private static final BigDecimal[] TRANSLATE = {
        new BigDecimal("85088.390625"), new BigDecimal("446394.25"), new BigDecimal("46.170002")
    };

    private Buildings() {}

    /** The LoD 2.2 solid of the building with this number. */
    public static Solid solid(String id) {
        String line = line(id);
        List<double[]> vertices = new ArrayList<>();
        Matcher numbers = NUMBERS.matcher(after(line, "\"vertices\":"));
        while (numbers.find()) {
            double[] v = new double[3];
            for (int a = 0; a < 3; a++) {
                v[a] = new BigDecimal(numbers.group())
                        .movePointLeft(3)
                        .add(TRANSLATE[a])
                        .doubleValue();
                if (a < 2) {
                    numbers.find();
                }
            }
            vertices.add(v);
        }
        FacetedBuilder builder = FacetedBuilder.of(CrsId.epsg(7415), 3);
        String boundaries = after(line, "\"boundaries\":");
        int depth = 0;
        Matcher tokens = Pattern.compile("[\\[\\]]|\\d+").matcher(boundaries);
        while (tokens.find()) {
            String token = tokens.group();
            if (token.equals("[")) {
                depth++;
            } else if (token.equals("]")) {
                switch (depth--) {
                    case 4 -> builder.endRing();
                    case 3 -> builder.endFace();
                    case 2 -> builder.endShell();
                    default -> {
                        return builder.toSolid();
                    }
                }
            } else {
                double[] v = vertices.get(Integer.parseInt(token));
                builder.corner(v[0], v[1], v[2]);
            }
        }
        throw new IllegalStateException("boundaries do not end");
    }

    private static String line(String id) {
        try {
            return Files.readAllLines(Corpus.file("geometry/val3dity/data/cityjsonseq/3dbag_b2.city.jsonl")).stream()
                    .filter(l -> l.contains("\"id\":\"" + id + "\""))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows a key, up to the end of its array. */
    private static String after(String line, String key) {
        int from = line.lastIndexOf(key) + key.length();
        int depth = 0;
        for (int i = from; ; i++) {
            depth += line.charAt(i) == '[' ? 1 : line.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return line.substring(from, i + 1);
            }
        }
    }
}
