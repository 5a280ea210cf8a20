package fr.junn.interop.appearance;

import fr.junn.core.hash.Hasher;
import java.util.List;
import java.util.Optional;

/**
 * The textures of the rings of one geometry in one theme, and the place of each corner of a textured ring in the image.
 * Immutable. One byte for each ring, where there are few textures, and mostly 4 for each corner of a textured ring.
 */
public final class TextureLayer {
    private final String theme;
    private final int geometry;
    private final List<Texture> palette;
    private final Choices rings;
    private final ImagePlaces places;

    private TextureLayer(String theme, int geometry, List<Texture> palette, Choices rings, ImagePlaces places) {
        this.theme = theme;
        this.geometry = geometry;
        this.palette = palette;
        this.rings = rings;
        this.places = places;
    }

    /**
     * A layer.
     *
     * @param theme the theme, possibly empty
     * @param geometry the index of the geometry in {@link fr.junn.core.feature.Feature#geometries()}
     * @param palette the textures
     * @param rings for each ring the index of its texture in {@code palette}, or −1
     * @param places in the image, from (0, 0) at its lower left to (1, 1), for each corner of those rings that have a
     *     texture, ring after ring
     */
    public static TextureLayer of(String theme, int geometry, List<Texture> palette, int[] rings, ImagePlaces places) {
        return new TextureLayer(theme, geometry, List.copyOf(palette), Choices.of(rings, palette.size()), places);
    }

    /** The theme. */
    public String theme() {
        return theme;
    }

    /** The index of the geometry. */
    public int geometry() {
        return geometry;
    }

    /** The textures that occur. */
    public List<Texture> palette() {
        return palette;
    }

    /** For how many rings this speaks. */
    public int ringCount() {
        return rings.size();
    }

    /** The texture of a ring, where it has one. */
    public Optional<Texture> texture(int ring) {
        int choice = rings.get(ring);
        return choice < 0 ? Optional.empty() : Optional.of(palette.get(choice));
    }

    /** The index in the palette of the texture of a ring, or −1. */
    public int choice(int ring) {
        return rings.get(ring);
    }

    /** The places of the corners of the textured rings, ring after ring. */
    public ImagePlaces places() {
        return places;
    }

    /** The same for another geometry. */
    public TextureLayer at(int newGeometry) {
        return newGeometry == geometry ? this : new TextureLayer(theme, newGeometry, palette, rings, places);
    }

    /** The same with other textures in the same order. */
    public TextureLayer withPalette(List<Texture> newPalette) {
        if (newPalette.size() != palette.size()) {
            throw new IllegalArgumentException(newPalette.size() + " textures in place of " + palette.size());
        }
        return new TextureLayer(theme, geometry, List.copyOf(newPalette), rings, places);
    }

    void putTo(Hasher out) {
        out.putText("texture").putText(theme).putInt(geometry).putInt(palette.size());
        palette.forEach(t -> out.putText(t.toString()));
        out.putInts(rings.toArray()).putDoubles(places.toArray());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof TextureLayer other
                && theme.equals(other.theme)
                && geometry == other.geometry
                && palette.equals(other.palette)
                && rings.equals(other.rings)
                && places.equals(other.places);
    }

    @Override
    public int hashCode() {
        return (theme.hashCode() * 31 + geometry) * 31 + rings.hashCode();
    }
}
