package fr.junn.cli.data;

import fr.junn.core.feature.Boundaries;
import fr.junn.core.feature.BoundariesBuilder;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.UnknownContent;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.value.Attribute;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.MultiSolid;
import fr.junn.geometry.shape.MultiSurface;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.Solid;
import fr.junn.geometry.shape.TemplateInstance;
import fr.junn.interop.appearance.MaterialLayer;
import fr.junn.interop.appearance.SurfaceAppearance;
import fr.junn.interop.appearance.Texture;
import fr.junn.interop.appearance.TextureLayer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes of single features, from a feature to a feature. */
public final class Changes {
    private static final int GONE = -1;

    private Changes() {}

    /** Leaves out geometries of other levels of detail, with what hangs at them. Places of addresses stay. */
    public static Feature keepLods(Feature feature, Set<String> lods) {
        List<PlacedGeometry> all = feature.geometries();
        int[] kept = new int[all.size()];
        int n = 0;
        for (int g = 0; g < kept.length; g++) {
            GeometrySlot slot = all.get(g).slot();
            boolean keep = lods.contains(slot.lod()) || slot.role().startsWith("address[");
            kept[g] = keep ? n++ : GONE;
        }
        return n == kept.length ? feature : keepGeometries(feature, all, kept);
    }

    private static Feature keepGeometries(Feature feature, List<PlacedGeometry> all, int[] kept) {
        Boundaries rows = feature.boundaries();
        int[] rowOf = new int[rows.size()];
        Boundaries keptRows = keepRows(rows, kept, rowOf);
        FeatureBuilder builder = feature.toBuilder();
        all.forEach(g -> builder.remove(g.slot()));
        for (int g = 0; g < kept.length; g++) {
            if (kept[g] != GONE) {
                builder.add(all.get(g).slot(), relabel(all.get(g).geometry(), rowOf));
            }
        }
        builder.boundaries(keptRows);
        feature.appearance()
                .filter(SurfaceAppearance.class::isInstance)
                .map(SurfaceAppearance.class::cast)
                .ifPresent(look -> builder.appearance(keepLayers(look, kept)));
        return builder.build();
    }

    /** Rows with faces in geometries that are kept, and those that they lie in. */
    private static Boundaries keepRows(Boundaries rows, int[] kept, int[] rowOf) {
        boolean[] in = new boolean[rows.size()];
        for (int row = in.length - 1; row >= 0; row--) {
            for (int g : rows.geometries(row)) {
                in[row] |= g < kept.length && kept[g] != GONE;
            }
            if (in[row] && rows.parent(row) >= 0) {
                in[rows.parent(row)] = true;
            }
        }
        BoundariesBuilder builder = Boundaries.builder();
        for (int row = 0; row < in.length; row++) {
            rowOf[row] = in[row] ? builder.size() : GONE;
            if (in[row]) {
                builder.add(rows.type(row), rows.id(row).orElse(""));
                if (rows.parent(row) >= 0) {
                    builder.in(rowOf[rows.parent(row)]);
                }
                for (int g : rows.geometries(row)) {
                    if (kept[g] != GONE) {
                        builder.faces(kept[g], rows.faces(row, g));
                    }
                }
                rows.feature("", row).attributes().forEach(builder::attribute);
            }
        }
        return builder.build();
    }

    private static Geometry relabel(Geometry geometry, int[] rowOf) {
        if (!(geometry instanceof Faceted shape) || !shape.hasLabels()) {
            return geometry;
        }
        int[] labels = new int[shape.faceCount()];
        Arrays.setAll(labels, f -> {
            int label = shape.label(f);
            return label < 0 || label >= rowOf.length ? Faceted.NO_LABEL : rowOf[label];
        });
        if (shape instanceof Solid solid) {
            return solid.withLabels(labels);
        } else if (shape instanceof MultiSolid solids) {
            return solids.withLabels(labels);
        }
        return shape instanceof MultiSurface surfaces ? surfaces.withLabels(labels) : shape;
    }

    private static SurfaceAppearance keepLayers(SurfaceAppearance look, int[] kept) {
        List<MaterialLayer> materials = new ArrayList<>();
        for (MaterialLayer layer : look.materials()) {
            if (kept[layer.geometry()] != GONE) {
                materials.add(layer.at(kept[layer.geometry()]));
            }
        }
        List<TextureLayer> textures = new ArrayList<>();
        for (TextureLayer layer : look.textures()) {
            if (kept[layer.geometry()] != GONE) {
                textures.add(layer.at(kept[layer.geometry()]));
            }
        }
        return new SurfaceAppearance(materials, textures);
    }

    /** Puts the shape of a template at each of its places, where it is in the document. */
    public static Feature flatten(Feature feature) {
        List<PlacedGeometry> all = feature.geometries();
        if (all.stream().noneMatch(g -> g.geometry() instanceof TemplateInstance)) {
            return feature;
        }
        FeatureBuilder builder = feature.toBuilder();
        all.forEach(g -> builder.remove(g.slot()));
        for (PlacedGeometry placed : all) {
            if (placed.geometry() instanceof TemplateInstance instance
                    && instance.template().content() != null) {
                Shape flat = instance.realized();
                builder.add(new GeometrySlot(placed.slot().lod(), role(flat)), flat);
            } else {
                builder.add(placed.slot(), placed.geometry());
            }
        }
        return builder.build();
    }

    private static String role(Shape shape) {
        String id = shape.kind().id();
        StringBuilder role = new StringBuilder();
        for (String word : id.split("-")) {
            role.append(role.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return role.toString();
    }

    /** Leaves out textures. */
    public static Feature dropTextures(Feature feature) {
        return feature.appearance()
                .filter(SurfaceAppearance.class::isInstance)
                .map(SurfaceAppearance.class::cast)
                .filter(look -> !look.textures().isEmpty())
                .map(look ->
                        feature.toBuilder().appearance(look.withoutTextures()).build())
                .orElse(feature);
    }

    /** Gives each texture another one. */
    public static Feature mapTextures(Feature feature, UnaryOperator<Texture> change) {
        return feature.appearance()
                .filter(SurfaceAppearance.class::isInstance)
                .map(SurfaceAppearance.class::cast)
                .filter(look -> !look.textures().isEmpty())
                .map(look -> {
                    List<TextureLayer> layers = look.textures().stream()
                            .map(l -> l.withPalette(
                                    l.palette().stream().map(change).toList()))
                            .toList();
                    return feature.toBuilder()
                            .appearance(new SurfaceAppearance(look.materials(), layers))
                            .build();
                })
                .orElse(feature);
    }

    /** Gives the feature another id, and those that it names. */
    public static Feature rename(Feature feature, UnaryOperator<String> names) {
        FeatureBuilder builder = Feature.builder(feature.type(), names.apply(feature.id()));
        feature.attributes().forEach(builder::set);
        feature.geometries().forEach(g -> builder.add(g.slot(), g.geometry()));
        for (Relation relation : feature.relations()) {
            Attribute[] properties = relation.properties().toArray(new Attribute[0]);
            builder.relate(relation.type(), names.apply(relation.target()), properties);
        }
        for (UnknownContent content : feature.unknown()) {
            builder.unknown(content);
        }
        feature.versionId().ifPresent(builder::versionId);
        feature.appearance().ifPresent(builder::appearance);
        return builder.lifespan(feature.lifespan())
                .provenance(feature.provenance())
                .boundaries(feature.boundaries())
                .build();
    }
}
