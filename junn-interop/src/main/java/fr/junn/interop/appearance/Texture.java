package fr.junn.interop.appearance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An image that is laid on surfaces. What is not said is null, or an empty list.
 *
 * @param image where the image is: a path below the folder of the data, or a URL; not looked at here
 * @param format the form of the image as the source writes it, such as {@code PNG} or {@code image/jpeg}
 * @param wrapMode {@code none}, {@code wrap}, {@code mirror}, {@code clamp} or {@code border}
 * @param textureType {@code unknown}, {@code specific} or {@code typical}
 * @param borderColor red, green, blue and possibly opacity, 0 to 1
 */
public record Texture(
        String image,
        @Nullable String format,
        @Nullable String wrapMode,
        @Nullable String textureType,
        List<Double> borderColor) {
    public Texture {
        borderColor = List.copyOf(borderColor);
    }

    /** The same with another image. */
    public Texture withImage(String newImage) {
        return new Texture(newImage, format, wrapMode, textureType, borderColor);
    }
}
