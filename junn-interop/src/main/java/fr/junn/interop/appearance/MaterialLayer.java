package fr.junn.interop.appearance;

import fr.junn.core.hash.Hasher;
import java.util.List;
import java.util.Optional;

/**
 * The materials of the faces of one geometry in one theme. Immutable. One byte for each face, where there are few materials.
 */
public final class MaterialLayer {
    private final String theme;
    private final int geometry;
    private final List<Material> palette;
    private final Choices faces;

    private MaterialLayer(String theme, int geometry, List<Material> palette, Choices faces) {
        this.theme = theme;
        this.geometry = geometry;
        this.palette = palette;
        this.faces = faces;
    }

    /**
     * A layer.
     *
     * @param theme the theme, possibly empty
     * @param geometry the index of the geometry in {@link fr.junn.core.feature.Feature#geometries()}
     * @param palette the materials
     * @param faces for each face the index of its material in {@code palette}, or −1
     */
    public static MaterialLayer of(String theme, int geometry, List<Material> palette, int... faces) {
        return new MaterialLayer(theme, geometry, List.copyOf(palette), Choices.of(faces, palette.size()));
    }

    /** The theme. */
    public String theme() {
        return theme;
    }

    /** The index of the geometry. */
    public int geometry() {
        return geometry;
    }

    /** The materials that occur. */
    public List<Material> palette() {
        return palette;
    }

    /** For how many faces this speaks. */
    public int faceCount() {
        return faces.size();
    }

    /** The material of a face, where it has one. */
    public Optional<Material> material(int face) {
        int choice = faces.get(face);
        return choice < 0 ? Optional.empty() : Optional.of(palette.get(choice));
    }

    /** The index in the palette of the material of a face, or −1. */
    public int choice(int face) {
        return faces.get(face);
    }

    /** The same for another geometry. */
    public MaterialLayer at(int newGeometry) {
        return newGeometry == geometry ? this : new MaterialLayer(theme, newGeometry, palette, faces);
    }

    void putTo(Hasher out) {
        out.putText("material").putText(theme).putInt(geometry).putInt(palette.size());
        palette.forEach(m -> out.putText(m.toString()));
        out.putInts(faces.toArray());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof MaterialLayer other
                && theme.equals(other.theme)
                && geometry == other.geometry
                && palette.equals(other.palette)
                && faces.equals(other.faces);
    }

    @Override
    public int hashCode() {
        return (theme.hashCode() * 31 + geometry) * 31 + faces.hashCode();
    }
}
