package fr.junn.interop.cityjson;

import fr.junn.core.error.Location;
import fr.junn.interop.json.IntegerTree;
import fr.junn.interop.json.JsonPaths;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that speak of a document as a whole: relatives that name each other, vertices that are used and stand once. Holds
 * the ids and relatives of one document; of a sequence, of one feature.
 */
final class DocumentCheck {
    private final Notes notes;
    private final Map<String, Kin> kin = new LinkedHashMap<>();
    private final java.util.Set<String> ids = new java.util.HashSet<>();
    private Vertices vertices = new Vertices();
    private BitSet used = new BitSet();
    private boolean extensionUsed;

    private record Kin(List<String> parents, List<String> children, boolean group) {}

    DocumentCheck(Notes notes) {
        this.notes = notes;
    }

    void begin(Vertices of) {
        vertices = of;
        used = new BitSet(of.size());
        kin.clear();
    }

    void use(IntegerTree boundaries) {
        for (int i = 0; i < boundaries.size(); i++) {
            if (boundaries.get(i) >= 0) {
                used.set(boundaries.get(i));
            }
        }
    }

    void useExtension() {
        extensionUsed = true;
    }

    void object(Location at, String id, List<String> parents, List<String> children, boolean group) {
        if (!ids.add(id)) {
            notes.warning(at, CityJsonMessage.DUPLICATE_ID, id);
        }
        kin.put(id, new Kin(new ArrayList<>(parents), new ArrayList<>(children), group));
    }

    void end(Location at) {
        Location file = Location.file(at.source() == null ? "" : at.source()).line(Math.max(1, at.line()));
        kin.forEach((id, own) -> {
            relatives(file, id, own, "parent");
            relatives(file, id, own, "child");
        });
        vertices(file);
        kin.clear();
    }

    private void relatives(Location file, String id, Kin own, String role) {
        boolean parents = role.equals("parent");
        List<String> relatives = parents ? own.parents : own.children;
        String path = JsonPaths.member("$.CityObjects", id) + (parents ? ".parents" : ".children");
        // up to 1.0 members did not name their groups
        boolean members = notes.version == CityJsonVersion.V1_0 && own.group;
        for (int i = 0; i < relatives.size(); i++) {
            Location at = file.withFeature(id).withPath(path + "[" + i + "]");
            Kin other = kin.get(relatives.get(i));
            if (other == null) {
                notes.error(at, CityJsonMessage.UNKNOWN_RELATIVE, role, relatives.get(i));
            } else if (!members && !(parents ? other.children : other.parents).contains(id)) {
                notes.error(at, CityJsonMessage.ONE_SIDED_RELATION, relatives.get(i), parents ? "child" : "parent");
            }
        }
    }

    private void vertices(Location file) {
        int n = vertices.size();
        for (int v = used.nextClearBit(0); v < n; v = used.nextClearBit(v + 1)) {
            notes.warning(file.withPath("$.vertices[" + v + "]"), CityJsonMessage.UNUSED_VERTEX, v);
        }
        NumberTable table = new NumberTable();
        for (int v = 0; v < n; v++) {
            int first = table.add(vertices.number(v, 0), vertices.number(v, 1), vertices.number(v, 2), v);
            if (first != v) {
                notes.warning(file.withPath("$.vertices[" + v + "]"), CityJsonMessage.DUPLICATE_VERTEX, v, first);
            }
        }
    }

    void finish(DocumentHead head, Location at) {
        if (head.hasExtensions && !extensionUsed && !head.extended) {
            notes.warning(at.withPath("$.extensions"), CityJsonMessage.UNUSED_EXTENSION, "");
        }
    }
}
