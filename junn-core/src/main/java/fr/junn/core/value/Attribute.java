package fr.junn.core.value;

import fr.junn.core.hash.Hasher;

/**
 * A named value.
 *
 * @param name what it is called
 * @param value what it is
 * @param personal whether it says something about a person: exports leave it out unless told otherwise, and the store keeps
 *     it where it can be erased
 */
public record Attribute(QualifiedName name, Value value, boolean personal) {
    /** One that says nothing about a person. */
    public static Attribute of(QualifiedName name, Value value) {
        return new Attribute(name, value, false);
    }

    /** One without a namespace that says nothing about a person. */
    public static Attribute of(String name, Value value) {
        return new Attribute(QualifiedName.of(name), value, false);
    }

    /** Puts name, mark and value, so that equal attributes and only they put the same bytes. */
    public void putTo(Hasher hasher) {
        hasher.putText(name.toString()).putBoolean(personal);
        value.putTo(hasher);
    }
}
