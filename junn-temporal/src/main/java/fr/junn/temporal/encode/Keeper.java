package fr.junn.temporal.encode;

import fr.junn.core.hash.ContentHash;
import org.jspecify.annotations.Nullable;

/** Where what does not belong into records is kept, and found again. */
public interface Keeper {
    /** The number of a layout, which is kept where it is new. */
    int keepLayout(byte[] layout);

    /** The layout of that number. */
    Layout layout(int number);

    /** Keeps a geometry by the hash of its content, where it is new. */
    void keepShape(ContentHash hash, byte[] shape);

    /** The geometry of that hash. */
    byte[] shape(ContentHash hash);

    /**
     * Keeps a value that says something about a person, and gives it a random number.
     *
     * @param feature the id of the feature that it is said of
     * @param attribute the local name of the attribute
     */
    long keepPersonal(String feature, String attribute, byte[] value);

    /** The value of that number; null where it was purged. */
    byte @Nullable [] personal(long number);
}
