package fr.junn.interop.cityjson;

import fr.junn.core.error.Location;
import fr.junn.interop.appearance.ImagePlaces;
import fr.junn.interop.appearance.Material;
import fr.junn.interop.appearance.MaterialLayer;
import fr.junn.interop.appearance.Texture;
import fr.junn.interop.appearance.TextureLayer;
import fr.junn.interop.cityjson.RawGeometry.Layer;
import fr.junn.interop.json.IntegerTree;
import fr.junn.interop.json.JsonCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes layers of materials and textures out of the values that run parallel to the boundaries of a geometry. */
final class LayerAssembler {
    private final Notes notes;
    private final Nesting nesting;
    private final Ints values = new Ints();
    private final Ints places = new Ints();
    private int[] localNumbers = new int[0];

    LayerAssembler(Notes notes, Nesting nesting) {
        this.notes = notes;
        this.nesting = nesting;
    }

    void assemble(
            JsonCursor cursor,
            RawGeometry raw,
            GeometryType type,
            Resources resources,
            int geometry,
            ObjectParts parts) {
        int top = type.depth - 2;
        if (type.depth < 3) {
            if (raw.materials.size() + raw.textures.size() > 0) {
                String member = raw.materials.size() > 0 ? "material" : "texture";
                notes.error(at(cursor, "." + member), CityJsonMessage.UNKNOWN_MEMBER, member);
            }
            return;
        }
        for (int i = 0; i < raw.materials.size(); i++) {
            material(cursor, raw.materials.get(i), top, resources.materials, geometry, parts);
        }
        for (int i = 0; i < raw.textures.size(); i++) {
            if (raw.textures.get(i).hasValues) {
                texture(cursor, raw.textures.get(i), top, resources, geometry, parts);
            }
        }
    }

    private static int kept(Ints numbers) {
        int n = 0;
        for (int i = 0; i < numbers.size(); i++) {
            n += numbers.get(i) == Nesting.LEFT_OUT ? 0 : 1;
        }
        return n;
    }

    private void material(
            JsonCursor cursor, Layer layer, int top, List<Material> materials, int geometry, ObjectParts parts) {
        String path = ".material" + member(layer.theme);
        int[] faces = new int[kept(nesting.faces)];
        Arrays.fill(faces, layer.whole);
        if (layer.hasValues) {
            int wrong = nesting.align(layer.values, top, Nesting.FACE, values);
            if (wrong >= 0) {
                String where = ".values" + layer.values.path(wrong);
                notes.error(at(cursor, path + where), CityJsonMessage.VALUES_DO_NOT_FIT, "material", where);
            }
            for (int i = 0; i < values.size(); i++) {
                if (nesting.faces.get(i) != Nesting.LEFT_OUT) {
                    faces[nesting.faces.get(i)] = values.get(i);
                }
            }
        }
        Palette<Material> palette = new Palette<>(materials);
        int beyond = -1;
        for (int f = 0; f < faces.length; f++) {
            if (faces[f] >= materials.size()) {
                beyond = faces[f];
                faces[f] = -1;
            }
            faces[f] = palette.local(faces[f]);
        }
        palette.reset();
        if (beyond >= 0) {
            notes.error(at(cursor, path), CityJsonMessage.INDEX_BEYOND, beyond, "materials", materials.size());
        }
        parts.add(MaterialLayer.of(layer.theme, geometry, palette.used, faces));
    }

    /** The entries of a list that are used, renumbered in the order of their first use. */
    private final class Palette<T> {
        private final List<T> all;
        final List<T> used = new ArrayList<>(2);
        private final Ints numbers = new Ints();

        Palette(List<T> all) {
            this.all = all;
            if (localNumbers.length < all.size()) {
                localNumbers = new int[all.size()];
            }
        }

        int local(int number) {
            if (number < 0) {
                return -1;
            }
            int local = localNumbers[number];
            if (local == 0) {
                numbers.add(number);
                used.add(all.get(number));
                local = used.size();
                localNumbers[number] = local;
            }
            return local - 1;
        }

        /** Forgets the numbers that were given, so that the next palette begins anew. */
        void reset() {
            for (int i = 0; i < numbers.size(); i++) {
                localNumbers[numbers.get(i)] = 0;
            }
        }
    }

    private void texture(
            JsonCursor cursor, Layer layer, int top, Resources resources, int geometry, ObjectParts parts) {
        String path = ".texture" + member(layer.theme) + ".values";
        int[] rings = new int[kept(nesting.rings)];
        Arrays.fill(rings, -1);
        Palette<Texture> palette = new Palette<>(resources.textures);
        places.clear();
        int wrong = nesting.alignRings(layer.values, top, (ring, from, to) -> {
            int number = nesting.rings.get(ring);
            return number == Nesting.LEFT_OUT || ring(layer.values, ring, from, to, resources, palette, rings, number);
        });
        if (wrong >= 0) {
            String where = layer.values.path(wrong);
            int item = layer.values.get(wrong);
            notes.error(
                    at(cursor, path + where),
                    CityJsonMessage.VALUES_DO_NOT_FIT,
                    "texture",
                    item >= 0 ? "index " + item : where);
        }
        palette.reset();
        ImagePlaces found = resources.places.places(places);
        parts.add(TextureLayer.of(layer.theme, geometry, palette.used, rings, found));
    }

    private boolean ring(
            IntegerTree tree,
            int ring,
            int from,
            int to,
            Resources resources,
            Palette<Texture> palette,
            int[] rings,
            int number) {
        if (to == from + 1 && tree.get(from) == IntegerTree.NULL) {
            return true;
        }
        int corners = nesting.first(Nesting.RING, ring + 1) - nesting.first(Nesting.RING, ring);
        if (to - from != corners + 1 || tree.get(from) < 0 || tree.get(from) >= resources.textures.size()) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (tree.get(i) < 0 || tree.get(i) >= resources.places.size()) {
                return false;
            }
        }
        for (int i = from + 1; i < to; i++) {
            places.add(tree.get(i));
        }
        rings[number] = palette.local(tree.get(from));
        return true;
    }

    private static String member(String theme) {
        return fr.junn.interop.json.JsonPaths.member("", theme);
    }

    private static Location at(JsonCursor cursor, String below) {
        return cursor.location().withPath(cursor.path() + below);
    }
}
