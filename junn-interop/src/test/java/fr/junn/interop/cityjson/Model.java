package fr.junn.interop.cityjson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a CityJSON document says, with every number that refers to something replaced by that thing: an oracle that shares no
 * code with the codec. Two documents that number their vertices, materials and textures differently have equal models when
 * they say the same.
 */
final class Model {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory F = JsonNodeFactory.instance;

    final Map<String, JsonNode> objects = new TreeMap<>();
    final Map<String, JsonNode> members = new TreeMap<>();
    private JsonNode head = F.objectNode();

    static Model of(byte[] bytes) throws IOException {
        Model model = new Model();
        List<JsonNode> documents = new ArrayList<>();
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(bytes)) {
            values.forEachRemaining(documents::add);
        }
        model.head = documents.get(0);
        for (JsonNode document : documents) {
            model.add(document);
        }
        return model;
    }

    private void add(JsonNode document) {
        if (document.path("type").asText().equals("CityJSON")) {
            for (Map.Entry<String, JsonNode> e : document.properties()) {
                switch (e.getKey()) {
                    case "type", "CityObjects", "vertices", "geometry-templates", "metadata" -> {}
                    case "appearance" -> {
                        if (e.getValue().findValues("name").isEmpty()
                                && e.getValue().findValues("image").isEmpty()
                                && !e.getValue().has("default-theme-texture")) {
                            continue;
                        }
                        JsonNode a = e.getValue();
                        members.put("materials", array(a.path("materials")));
                        members.put("textures", array(a.path("textures")));
                        members.put(
                                "default-texture",
                                a.path("default-theme-texture").deepCopy());
                        members.put(
                                "default-material",
                                a.path("default-theme-material").deepCopy());
                    }
                    default -> members.put(e.getKey(), numbers(e.getValue()));
                }
            }
            ObjectNode metadata = document.path("metadata").deepCopy() instanceof ObjectNode o ? o : F.objectNode();
            metadata.remove("referenceSystem"); // the same system may be named in other words
            members.put("metadata", numbers(metadata));
        }
        for (Map.Entry<String, JsonNode> e : document.path("CityObjects").properties()) {
            objects.put(e.getKey(), object(e.getValue(), document));
        }
    }

    private static JsonNode array(JsonNode node) {
        return node.isArray() ? numbers(node) : F.arrayNode();
    }

    private JsonNode object(JsonNode object, JsonNode document) {
        ObjectNode out = F.objectNode();
        for (Map.Entry<String, JsonNode> e : object.properties()) {
            switch (e.getKey()) {
                case "geometry" -> {
                    ArrayNode all = out.putArray("geometry");
                    for (JsonNode g : e.getValue()) {
                        all.add(geometry(g, document, document.path("vertices")));
                    }
                }
                case "address" -> {
                    JsonNode copy = e.getValue().deepCopy();
                    Iterable<JsonNode> each = copy.isArray() ? copy : List.of(copy);
                    for (JsonNode a : each) {
                        if (a.has("location")) {
                            ((ObjectNode) a)
                                    .set("location", geometry(a.get("location"), document, document.path("vertices")));
                        }
                    }
                    out.set("address", numbers(copy));
                }
                case "attributes" -> {
                    if (!e.getValue().isEmpty()) {
                        out.set("attributes", numbers(e.getValue()));
                    }
                }
                case "children_roles", "parents", "children", "members" -> {
                    if (!e.getValue().isEmpty()) {
                        out.set(e.getKey(), e.getValue());
                    }
                }
                default -> out.set(e.getKey(), numbers(e.getValue()));
            }
        }
        if (!out.has("geometry") || out.get("geometry").isEmpty()) {
            out.remove("geometry");
        }
        return out;
    }

    @SuppressWarnings("ReferenceEquality") // templates have vertices of their own
    private JsonNode geometry(JsonNode g, JsonNode document, JsonNode vertices) {
        ObjectNode out = F.objectNode();
        String type = g.path("type").asText();
        out.put("type", type);
        out.set("lod", numbers(g.path("lod")));
        out.set(
                "boundaries",
                resolve(
                        g.path("boundaries"),
                        vertices,
                        vertices == document.path("vertices") ? head.path("transform") : F.missingNode()));
        if (type.equals("GeometryInstance")) {
            JsonNode templates = head.path("geometry-templates");
            JsonNode template =
                    templates.path("templates").path(g.path("template").asInt());
            out.set("template", geometry(template, head, templates.path("vertices-templates")));
            out.set("transformationMatrix", numbers(g.path("transformationMatrix")));
        }
        if (g.has("semantics") && !g.path("semantics").path("surfaces").isEmpty()) {
            JsonNode surfaces = g.path("semantics").path("surfaces");
            JsonNode values = g.path("semantics").path("values");
            out.set("semantics", spread(values, surfaceList(surfaces), g.path("boundaries"), unitDepth(type)));
            out.put("surfaces", surfaces.size());
        }
        JsonNode appearance = document.has("appearance") ? document.path("appearance") : head.path("appearance");
        if (g.has("material")) {
            ObjectNode themes = out.putObject("material");
            g.path("material").properties().forEach(e -> {
                JsonNode values = e.getValue().has("value")
                        ? e.getValue().path("value")
                        : e.getValue().path("values");
                themes.set(
                        e.getKey(),
                        spread(values, appearance.path("materials"), g.path("boundaries"), unitDepth(type)));
            });
        }
        if (g.has("texture")) {
            ObjectNode themes = out.putObject("texture");
            g.path("texture").properties().forEach(e -> {
                if (e.getValue().has("values")) {
                    themes.set(e.getKey(), textures(e.getValue().path("values"), appearance));
                }
            });
        }
        return out;
    }

    /** How deep the arrays of boundaries are nested above the things that have values. */
    private static int unitDepth(String type) {
        return switch (type) {
            case "Solid" -> 2;
            case "MultiSolid", "CompositeSolid" -> 3;
            default -> 1;
        };
    }

    private static JsonNode surfaceList(JsonNode surfaces) {
        ArrayNode out = F.arrayNode();
        int[] parents = new int[surfaces.size()];
        java.util.Arrays.fill(parents, -1);
        for (int i = 0; i < parents.length; i++) {
            for (JsonNode child : surfaces.get(i).path("children")) {
                parents[child.asInt()] = i;
            }
        }
        for (int i = 0; i < parents.length; i++) {
            JsonNode surface = surfaces.get(i);
            ObjectNode copy = (ObjectNode) numbers(surface.deepCopy());
            int parent = surface.path("parent").asInt(parents[i]);
            copy.remove(List.of("parent", "children"));
            if (parent >= 0) {
                ObjectNode inner = surfaces.get(parent).deepCopy();
                inner.remove(List.of("parent", "children"));
                copy.set("in", numbers(inner));
            }
            out.add(copy);
        }
        return out;
    }

    /** Replaces values by what they refer to, a value or null above being that of all below it. */
    private static JsonNode spread(JsonNode values, JsonNode of, JsonNode boundaries, int depth) {
        if (depth == 0) {
            return values.isNull() || values.isMissingNode() ? F.nullNode() : numbers(of.path(values.asInt()));
        }
        ArrayNode out = F.arrayNode();
        for (int i = 0; i < boundaries.size(); i++) {
            JsonNode below = values.isArray() ? values.path(i) : values;
            out.add(spread(below, of, boundaries.get(i), depth - 1));
        }
        return out;
    }

    private static JsonNode textures(JsonNode values, JsonNode appearance) {
        if (!values.isArray()) {
            return values;
        }
        ArrayNode out = F.arrayNode();
        boolean ring = !values.isEmpty() && !values.get(0).isArray();
        if (nulls(values)) {
            return F.nullNode(); // one null may stand for all
        }
        for (int i = 0; i < values.size(); i++) {
            JsonNode v = values.get(i);
            if (!ring) {
                out.add(textures(v, appearance));
            } else if (v.isNull()) {
                out.addNull();
            } else {
                out.add(numbers(appearance
                        .path(i == 0 ? "textures" : "vertices-texture")
                        .path(v.asInt())));
            }
        }
        return out;
    }

    private static boolean nulls(JsonNode values) {
        for (JsonNode v : values) {
            if (v.isArray() ? !nulls(v) : !v.isNull()) {
                return false;
            }
        }
        return true;
    }

    /** Positions in place of the numbers of vertices, without empty parts. */
    private static JsonNode resolve(JsonNode boundaries, JsonNode vertices, JsonNode transform) {
        if (!boundaries.isArray()) {
            return position(vertices.path(boundaries.asInt()), transform);
        }
        ArrayNode out = F.arrayNode();
        for (JsonNode inner : boundaries) {
            if (!inner.isArray() || !inner.isEmpty()) {
                out.add(resolve(inner, vertices, transform));
            }
        }
        return out;
    }

    /** The decimal that is meant, exactly, and then the nearest double. */
    private static JsonNode position(JsonNode vertex, JsonNode transform) {
        ArrayNode out = F.arrayNode();
        for (int i = 0; i < 3; i++) {
            BigDecimal number = new BigDecimal(vertex.path(i).asText("0"));
            if (!transform.isMissingNode()) {
                number = number.multiply(
                                new BigDecimal(transform.path("scale").path(i).asText("1")))
                        .add(new BigDecimal(transform.path("translate").path(i).asText("0")));
            }
            out.add(number.doubleValue());
        }
        return out;
    }

    /** The same with numbers that are equal as doubles made equal: 1 and 1.0, 1e-4 and 0.0001. Whole numbers stay exact. */
    private static JsonNode numbers(JsonNode node) {
        if (node.isArray()) {
            ArrayNode out = F.arrayNode();
            node.forEach(n -> out.add(numbers(n)));
            return out;
        }
        if (node.isObject()) {
            ObjectNode out = F.objectNode();
            node.properties().forEach(e -> out.set(e.getKey(), numbers(e.getValue())));
            return out;
        }
        if (node.isNumber() && node.doubleValue() == Math.rint(node.doubleValue()) && node.canConvertToLong()) {
            return F.numberNode(node.longValue());
        }
        return node.isNumber() ? F.numberNode(node.doubleValue()) : node;
    }
}
