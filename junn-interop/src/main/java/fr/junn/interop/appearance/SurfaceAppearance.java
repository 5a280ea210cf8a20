package fr.junn.interop.appearance;

import fr.junn.core.feature.Appearance;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the surfaces of a feature look: layers of materials and of textures, by theme and geometry. Immutable.
 *
 * @param materials the layers of materials, in the order of the source
 * @param textures the layers of textures, in the order of the source
 */
public record SurfaceAppearance(List<MaterialLayer> materials, List<TextureLayer> textures) implements Appearance {
    public SurfaceAppearance {
        materials = List.copyOf(materials);
        textures = List.copyOf(textures);
    }

    /** Whether there is no layer. */
    public boolean isEmpty() {
        return materials.isEmpty() && textures.isEmpty();
    }

    /** The same without textures. */
    public SurfaceAppearance withoutTextures() {
        return new SurfaceAppearance(materials, List.of());
    }

    @Override
    public Set<String> themes() {
        Set<String> themes = new TreeSet<>();
        materials.forEach(l -> themes.add(l.theme()));
        textures.forEach(l -> themes.add(l.theme()));
        return themes;
    }

    @Override
    public ContentHash contentHash() {
        Hasher hasher =
                Hasher.of("surface-appearance/1").putInt(materials.size()).putInt(textures.size());
        materials.forEach(l -> l.putTo(hasher));
        textures.forEach(l -> l.putTo(hasher));
        return hasher.hash();
    }
}
