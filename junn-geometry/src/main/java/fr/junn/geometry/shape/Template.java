package fr.junn.geometry.shape;

import fr.junn.core.error.JunnException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A shape that is placed many times, such as a tree or a lamp post: in the document, or in a file that it refers to.
 *
 * @param id its name in the document
 * @param content the shape in its own axes, or null where it is in another file
 * @param uri the other file, or null
 * @param mediaType the form of the other file, such as {@code model/gltf+json}, or null
 */
public record Template(
        String id,
        @Nullable Shape content,
        @Nullable String uri,
        @Nullable String mediaType) {
    /** A template in the document. */
    public static Template of(String id, Shape shape) {
        return new Template(id, shape, null, null);
    }

    /** A template in another file, which is not loaded. */
    public static Template external(String id, String uri, @Nullable String mediaType) {
        return new Template(id, null, uri, mediaType);
    }

    /**
     * The shape in its own axes.
     *
     * @throws JunnException {@link GeometryMessage#NO_SHAPE} if it is in another file
     */
    public Shape shape() {
        if (content == null) {
            throw new JunnException(GeometryMessage.NO_SHAPE, id, Objects.requireNonNullElse(uri, "?"));
        }
        return content;
    }
}
