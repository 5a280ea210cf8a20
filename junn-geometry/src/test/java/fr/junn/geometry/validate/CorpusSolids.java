package fr.junn.geometry.validate;

import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.MultiSurface;
import fr.junn.geometry.shape.Solid;
import fr.junn.testkit.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shells of the corpus in the forms POLY (Tetgen's, with holes), OFF and OBJ. Reads no more of these than the corpus has. */
final class CorpusSolids {
    static final CrsId CRS = CrsId.local("corpus");

    private CorpusSolids() {}

    /** Faces of rings of positions. */
    record Soup(List<List<List<double[]>>> faces) {
        void addTo(FacetedBuilder builder) {
            for (List<List<double[]>> face : faces) {
                for (List<double[]> ring : face) {
                    for (double[] p : ring) {
                        builder.corner(p[0], p[1], p[2]);
                    }
                    builder.endRing();
                }
                builder.endFace();
            }
        }
    }

    /** A solid of shells, each from a file under {@code geometry/val3dity}. */
    static Solid solid(String... files) {
        FacetedBuilder builder = FacetedBuilder.of(CRS, 3);
        for (String file : files) {
            Soup soup = soups(file).get(0);
            soup.addTo(builder);
            if (!soup.faces().isEmpty()) {
                builder.endShell();
            }
        }
        return builder.toSolid();
    }

    static Solid solid(Soup soup) {
        FacetedBuilder builder = FacetedBuilder.of(CRS, 3);
        soup.addTo(builder);
        if (!soup.faces().isEmpty()) {
            builder.endShell();
        }
        return builder.toSolid();
    }

    static MultiSurface compositeSurface(String file) {
        FacetedBuilder builder = FacetedBuilder.of(CRS, 3);
        soups(file).get(0).addTo(builder);
        return builder.toCompositeSurface();
    }

    /** The objects of a file: several in an OBJ, one otherwise. */
    static List<Soup> soups(String file) {
        String text = text(file);
        return switch (file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "poly" -> List.of(poly(text));
            case "off" -> List.of(off(text));
            case "obj" -> obj(text);
            default -> throw new IllegalArgumentException(file);
        };
    }

    static String text(String file) {
        try {
            return Files.readString(Corpus.file("geometry/val3dity/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Soup poly(String text) {
        List<String[]> lines = text.lines()
                .map(l -> l.trim().split("\\s+"))
                .filter(l -> !l[0].isEmpty())
                .toList();
        int n = Integer.parseInt(lines.get(0)[0]);
        Map<String, double[]> points = new HashMap<>();
        for (String[] t : lines.subList(1, n + 1)) {
            points.put(t[0], new double[] {number(t[1]), number(t[2]), number(t[3])});
        }
        int at = n + 2;
        List<List<List<double[]>>> soup = new ArrayList<>();
        for (int faces = Integer.parseInt(lines.get(n + 1)[0]); faces > 0; faces--) {
            String[] head = lines.get(at++);
            List<List<double[]>> face = new ArrayList<>();
            for (int rings = Integer.parseInt(head[0]); rings > 0; rings--) {
                String[] t = lines.get(at++);
                List<double[]> ring = new ArrayList<>();
                for (int c = 1; c <= Integer.parseInt(t[0]); c++) {
                    ring.add(points.get(t[c]));
                }
                face.add(ring);
            }
            at += head.length > 1 ? Integer.parseInt(head[1]) : 0; // a point in each hole
            soup.add(face);
        }
        return new Soup(soup);
    }

    private static Soup off(String text) {
        String[] t = text.replaceAll("#.*", "").trim().split("\\s+");
        int n = Integer.parseInt(t[1]);
        int faces = Integer.parseInt(t[2]);
        int k = 4;
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < n; i++, k += 3) {
            points.add(new double[] {number(t[k]), number(t[k + 1]), number(t[k + 2])});
        }
        List<List<List<double[]>>> soup = new ArrayList<>();
        for (int f = 0; f < faces; f++) {
            int corners = Integer.parseInt(t[k++]);
            List<double[]> ring = new ArrayList<>();
            for (int c = 0; c < corners; c++) {
                ring.add(points.get(Integer.parseInt(t[k++])));
            }
            soup.add(List.of(ring));
        }
        return new Soup(soup);
    }

    private static List<Soup> obj(String text) {
        List<double[]> points = new ArrayList<>();
        List<Soup> soups = new ArrayList<>();
        Soup open = new Soup(new ArrayList<>());
        soups.add(open);
        for (String line : text.split("\\R")) {
            String[] t = line.trim().split("\\s+");
            if (t[0].equals("v")) {
                points.add(new double[] {number(t[1]), number(t[2]), number(t[3])});
            } else if (t[0].equals("o") && !open.faces().isEmpty()) {
                open = new Soup(new ArrayList<>());
                soups.add(open);
            } else if (t[0].equals("f")) {
                List<double[]> ring = new ArrayList<>();
                for (int i = 1; i < t.length; i++) {
                    ring.add(points.get(Integer.parseInt(t[i].replaceAll("/.*", "")) - 1));
                }
                open.faces().add(List.of(ring));
            }
        }
        return soups;
    }

    private static double number(String token) {
        return Double.parseDouble(token);
    }
}
