package fr.junn.interop.cityjson;

import fr.junn.core.feature.Boundaries;
import fr.junn.core.feature.BoundariesBuilder;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.Geometry;
import fr.junn.interop.appearance.MaterialLayer;
import fr.junn.interop.appearance.SurfaceAppearance;
import fr.junn.interop.appearance.TextureLayer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The geometries of one object, with what hangs at them. */
final class ObjectParts {
    private final List<PlacedGeometry> geometries = new ArrayList<>(4);
    private final List<MaterialLayer> materials = new ArrayList<>(0);
    private final List<TextureLayer> textures = new ArrayList<>(0);
    private BoundariesBuilder boundaries = Boundaries.builder();

    /** What instances of one template have in common. */
    private @Nullable SurfaceAppearance sharedLook;

    private Resources.@Nullable Placed shared;

    void clear() {
        geometries.clear();
        materials.clear();
        textures.clear();
        shared = null;
        if (boundaries.size() > 0) {
            boundaries = Boundaries.builder();
        }
    }

    int geometryCount() {
        return geometries.size();
    }

    BoundariesBuilder boundaries() {
        return boundaries;
    }

    void add(GeometrySlot slot, Geometry geometry) {
        geometries.add(new PlacedGeometry(slot, geometry));
    }

    void add(MaterialLayer layer) {
        materials.add(layer);
    }

    void add(TextureLayer layer) {
        textures.add(layer);
    }

    List<MaterialLayer> materials() {
        return materials;
    }

    List<TextureLayer> textures() {
        return textures;
    }

    List<PlacedGeometry> geometries() {
        return geometries;
    }

    /** Adds an instance of a template; what hangs at the template is shared where the object has nothing else. */
    void addInstance(GeometrySlot slot, Geometry geometry, Resources.Placed placed) {
        unshare();
        add(slot, geometry);
        if (geometries.size() == 1) {
            shared = placed;
        } else {
            copy(placed, geometries.size() - 1);
        }
    }

    /** To be called before another geometry is added. */
    void unshare() {
        Resources.Placed only = shared;
        shared = null;
        if (only != null) {
            copy(only, 0);
        }
    }

    private void copy(Resources.Placed placed, int geometry) {
        Boundaries rows = placed.boundaries();
        int base = boundaries.size();
        for (int row = 0; row < rows.size(); row++) {
            FeatureType type = rows.type(row);
            boundaries.add(type, rows.id(row).orElse(""));
            if (rows.parent(row) >= 0) {
                boundaries.in(base + rows.parent(row));
            }
            boundaries.faces(geometry, rows.faces(row, 0));
            rows.feature("", row).attributes().forEach(boundaries::attribute);
        }
        placed.materials().forEach(l -> materials.add(l.at(geometry)));
        placed.textures().forEach(l -> textures.add(l.at(geometry)));
    }

    void giveTo(FeatureBuilder builder) {
        for (PlacedGeometry g : geometries) {
            builder.add(g.slot(), g.geometry());
        }
        Resources.Placed only = shared;
        if (only != null) {
            builder.boundaries(only.boundaries());
            if (!only.materials().isEmpty() || !only.textures().isEmpty()) {
                SurfaceAppearance look = new SurfaceAppearance(only.materials(), only.textures());
                if (sharedLook == null || !sharedLook.equals(look)) {
                    sharedLook = look;
                }
                builder.appearance(sharedLook);
            }
            return;
        }
        if (boundaries.size() > 0) {
            builder.boundaries(boundaries.build());
        }
        if (!materials.isEmpty() || !textures.isEmpty()) {
            builder.appearance(new SurfaceAppearance(materials, textures));
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(geometries.toArray());
    }
}
