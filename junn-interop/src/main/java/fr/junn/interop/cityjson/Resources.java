package fr.junn.interop.cityjson;

import fr.junn.core.feature.Boundaries;
import fr.junn.geometry.shape.Template;
import fr.junn.interop.appearance.Material;
import fr.junn.interop.appearance.MaterialLayer;
import fr.junn.interop.appearance.Texture;
import fr.junn.interop.appearance.TextureLayer;
import java.util.ArrayList;
import java.util.List;

/** What the geometries of a document, or of one feature of a sequence, refer to by number. */
final class Resources {
    Vertices vertices = new Vertices();
    List<Material> materials = new ArrayList<>();
    List<Texture> textures = new ArrayList<>();

    /** Places in images. */
    PlaceTable places = new PlaceTable();

    List<Placed> templates = new ArrayList<>();

    /**
     * A template with what hangs at its geometry.
     *
     * @param boundaries its thematic surfaces, as of geometry 0
     * @param materials its layers, as of geometry 0
     * @param textures its layers, as of geometry 0
     */
    record Placed(
            Template template,
            String lod,
            Boundaries boundaries,
            List<MaterialLayer> materials,
            List<TextureLayer> textures) {}
}
