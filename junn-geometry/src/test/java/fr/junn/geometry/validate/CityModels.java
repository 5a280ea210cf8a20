package fr.junn.geometry.validate;

import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.FacetedBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The shapes of CityJSON, CityJSONSeq, tu3djson and JSON-FG files of the corpus, by feature. */
final class CityModels {
    private final Map<String, Feature> features = new LinkedHashMap<>();

    private CityModels() {}

    /** The shapes of an object with those of its parts, by level of detail. */
    record Feature(String id, Map<String, List<Faceted>> byLod) {
        List<Faceted> shapes() {
            return byLod.values().stream().flatMap(List::stream).toList();
        }
    }

    /** Reads a file; one that is not of these forms is refused with an IllegalArgumentException. */
    static List<Feature> read(String file) {
        CityModels models = new CityModels();
        String text = CorpusSolids.text(file);
        if (file.endsWith(".jsonl")) {
            double[][] transform = null;
            for (String line : text.strip().split("\\R")) {
                Map<String, Object> json = Json.object(Json.parse(line));
                if (json.containsKey("transform")) {
                    transform = transform(json);
                } else if (transform == null) {
                    throw new IllegalArgumentException("no transform");
                }
                models.city(json, transform);
            }
        } else {
            Map<String, Object> json = Json.object(Json.parse(text));
            if ("CityJSON".equals(json.get("type"))) {
                models.city(json, transform(json));
            } else if ("tu3djson".equals(json.get("type"))) {
                models.plain(json);
            } else if ("FeatureCollection".equals(json.get("type")) && !file.contains("cubes2")) {
                models.jsonFg(json);
            } else {
                throw new IllegalArgumentException("type " + json.get("type"));
            }
        }
        return List.copyOf(models.features.values());
    }

    private static double[][] transform(Map<String, Object> json) {
        double[][] out = {{1, 1, 1}, {0, 0, 0}};
        if (json.containsKey("transform")) {
            Map<String, Object> t = Json.object(json.get("transform"));
            for (int k = 0; k < 3; k++) {
                out[0][k] = number(Json.list(t.get("scale")).get(k));
                out[1][k] = number(Json.list(t.get("translate")).get(k));
            }
        }
        return out;
    }

    private static double number(Object o) {
        return Double.parseDouble(((Json.Numeral) o).token());
    }

    private static int integer(Object o) {
        return (int) number(o);
    }

    private void city(Map<String, Object> json, double[]... transform) {
        List<double[]> vertices = new ArrayList<>();
        for (Object v : Json.list(json.get("vertices"))) {
            double[] p = new double[3];
            for (int k = 0; k < 3; k++) {
                BigDecimal scaled = new BigDecimal(((Json.Numeral) Json.list(v).get(k)).token())
                        .multiply(BigDecimal.valueOf(transform[0][k]));
                p[k] = scaled.add(BigDecimal.valueOf(transform[1][k])).doubleValue();
            }
            vertices.add(p);
        }
        Map<String, Object> objects = Json.object(json.get("CityObjects"));
        objects.forEach((id, object) -> {
            String top = id;
            for (Object parents = Json.object(object).get("parents"); parents != null; ) {
                top = (String) Json.list(parents).get(0);
                parents = Json.object(objects.get(top)).get("parents");
            }
            Object geometries = Json.object(object).get("geometry");
            for (Object g : geometries == null ? List.of() : Json.list(geometries)) {
                add(top, Json.object(g), vertices);
            }
            feature(top);
        });
        if (json.containsKey("geometry-templates")) {
            Map<String, Object> templates = Json.object(json.get("geometry-templates"));
            List<double[]> points = new ArrayList<>();
            for (Object v : Json.list(templates.get("vertices-templates"))) {
                points.add(position(v));
            }
            for (Object g : Json.list(templates.get("templates"))) {
                add("templates", Json.object(g), points);
            }
        }
    }

    private Feature feature(String id) {
        return features.computeIfAbsent(id, i -> new Feature(i, new TreeMap<>()));
    }

    private void plain(Map<String, Object> json) {
        int number = 0;
        for (Object f : Json.list(json.get("features"))) {
            Map<String, Object> geometry = Json.object(Json.object(f).get("geometry"));
            List<double[]> vertices = new ArrayList<>();
            for (Object v : Json.list(geometry.get("vertices"))) {
                vertices.add(position(v));
            }
            add("feature " + number++, geometry, vertices);
        }
    }

    private void jsonFg(Map<String, Object> json) {
        for (Object f : Json.list(json.get("features"))) {
            Map<String, Object> place = Json.object(Json.object(f).get("place"));
            List<double[]> vertices = new ArrayList<>();
            Object boundaries = numbered(place.get("coordinates"), vertices);
            String type = place.get("type").equals("Polyhedron") ? "Solid" : "MultiSolid";
            add((String) Json.object(f).get("id"), Map.of("type", type, "boundaries", boundaries), vertices);
        }
    }

    /** Positions replaced by their numbers, the closing one of each ring left out. */
    private static Object numbered(Object node, List<double[]> vertices) {
        List<Object> list = Json.list(node);
        if (list.get(0) instanceof Json.Numeral) {
            vertices.add(position(node));
            return new Json.Numeral(Integer.toString(vertices.size() - 1));
        }
        List<Object> out = new ArrayList<>();
        for (Object o : list) {
            out.add(numbered(o, vertices));
        }
        if (out.get(0) instanceof Json.Numeral) {
            out.remove(out.size() - 1);
        }
        return out;
    }

    private static double[] position(Object o) {
        List<Object> p = Json.list(o);
        return new double[] {number(p.get(0)), number(p.get(1)), number(p.get(2))};
    }

    private void add(String id, Map<String, Object> geometry, List<double[]> vertices) {
        String type = (String) geometry.get("type");
        FacetedBuilder builder = FacetedBuilder.of(CorpusSolids.CRS, 3);
        Object b = geometry.get("boundaries");
        Faceted shape = switch (type) {
            case "MultiSurface" -> {
                faces(b, vertices, builder);
                yield builder.toMultiSurface();
            }
            case "CompositeSurface" -> {
                faces(b, vertices, builder);
                yield builder.toCompositeSurface();
            }
            case "Solid" -> {
                shells(b, vertices, builder);
                yield builder.toSolid();
            }
            case "MultiSolid" -> {
                solids(b, vertices, builder);
                yield builder.toMultiSolid();
            }
            case "CompositeSolid" -> {
                solids(b, vertices, builder);
                yield builder.toCompositeSolid();
            }
            default -> null;
        };
        if (shape != null) {
            Object lod = geometry.get("lod");
            String key = lod instanceof Json.Numeral n ? n.token() : String.valueOf(lod);
            feature(id).byLod().computeIfAbsent(key, k -> new ArrayList<>()).add(shape);
        }
    }

    private static void solids(Object o, List<double[]> vertices, FacetedBuilder builder) {
        for (Object solid : Json.list(o)) {
            shells(solid, vertices, builder);
            builder.endSolid();
        }
    }

    private static void shells(Object o, List<double[]> vertices, FacetedBuilder builder) {
        for (Object shell : Json.list(o)) {
            faces(shell, vertices, builder);
            builder.endShell();
        }
    }

    private static void faces(Object o, List<double[]> vertices, FacetedBuilder builder) {
        for (Object face : Json.list(o)) {
            for (Object ring : Json.list(face)) {
                for (Object v : Json.list(ring)) {
                    double[] p = vertices.get(integer(v));
                    builder.corner(p[0], p[1], p[2]);
                }
                builder.endRing();
            }
            builder.endFace();
        }
    }
}
