package fr.junn.interop.cityjson;

import fr.junn.core.value.Value;
import fr.junn.interop.json.IntegerTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A geometry as it stands in a document, its members in any order: filled again and again, for its arrays are large. */
final class RawGeometry {
    final IntegerTree boundaries = new IntegerTree();
    final IntegerTree semantics = new IntegerTree();
    final List<Surface> surfaces = new ArrayList<>();
    final Layers materials = new Layers();
    final Layers textures = new Layers();
    String type = "";
    String lod = "";
    boolean hasType;
    boolean hasLod;
    boolean hasBoundaries;
    boolean hasSemantics;
    int template = -1;
    double @Nullable [] matrix;

    /** A thematic surface. */
    static final class Surface {
        String type = "";
        String id = "";
        int parent = -1;
        final List<String> names = new ArrayList<>(2);
        final List<Value> values = new ArrayList<>(2);
        final Ints children = new Ints();
    }

    /** What one theme says of the surfaces. */
    static final class Layer {
        String theme = "";
        final IntegerTree values = new IntegerTree();
        boolean hasValues;
        int whole = -1;
    }

    /** Layers, kept to be filled again. */
    static final class Layers {
        private final List<Layer> pool = new ArrayList<>();
        private int size;

        Layer add(String theme) {
            if (size == pool.size()) {
                pool.add(new Layer());
            }
            Layer layer = pool.get(size++);
            layer.theme = theme;
            layer.values.clear();
            layer.hasValues = false;
            layer.whole = -1;
            return layer;
        }

        void removeLast() {
            size = Math.max(0, size - 1);
        }

        int size() {
            return size;
        }

        Layer get(int i) {
            return pool.get(i);
        }
    }

    void clear() {
        boundaries.clear();
        semantics.clear();
        surfaces.clear();
        materials.size = 0;
        textures.size = 0;
        type = "";
        lod = "";
        hasType = false;
        hasLod = false;
        hasBoundaries = false;
        hasSemantics = false;
        template = -1;
        matrix = null;
    }
}
