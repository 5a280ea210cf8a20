package fr.junn.interop.appearance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material in the sense of X3D; numbers from 0 to 1. What is not said is null, or an empty list for a colour.
 *
 * @param name the name
 * @param ambientIntensity how much ambient light it reflects
 * @param diffuseColor red, green, blue
 * @param emissiveColor red, green, blue
 * @param specularColor red, green, blue
 * @param shininess 0 for soft to 1 for sharp highlights
 * @param transparency 0 for opaque to 1 for invisible
 * @param smooth whether normals are to be smoothed
 */
public record Material(
        String name,
        @Nullable Double ambientIntensity,
        List<Double> diffuseColor,
        List<Double> emissiveColor,
        List<Double> specularColor,
        @Nullable Double shininess,
        @Nullable Double transparency,
        @Nullable Boolean smooth) {
    public Material {
        diffuseColor = List.copyOf(diffuseColor);
        emissiveColor = List.copyOf(emissiveColor);
        specularColor = List.copyOf(specularColor);
    }

    /** A material of which only the name is known. */
    public static Material of(String name) {
        return new Material(name, null, List.of(), List.of(), List.of(), null, null, null);
    }
}
