package fr.junn.core.value;

import fr.junn.core.error.JunnException;
import org.jspecify.annotations.Nullable;

/**
 * The name of a type or property: a namespace, and a local name inside it. Namespaces keep apart the {@code class} of a
 * building, of a road and of a start-up's own extension.
 *
 * <p>Attributes of real data are called {@code Hauteur (m)} or {@code roof:type}; so any local name that is not empty is
 * good. A schema may be stricter about the types and properties that it declares.
 *
 * <p>Printed and parsed in James Clark's form, {@code {http://www.opengis.net/citygml/building/3.0}Building}; short forms
 * with a prefix ({@code bldg:Building}) are a matter of the schema, which knows the prefixes. Immutable; names are ordered
 * by namespace, then local name.
 *
 * @param namespace a URI, or empty where the name has none; compared character by character; without braces
 * @param local the name inside the namespace; not empty
 */
public record QualifiedName(String namespace, String local) implements Comparable<QualifiedName> {

    /** @throws JunnException {@link ValueMessage#BAD_NAME} where the local name is empty or the namespace has braces */
    public QualifiedName {
        if (local.isEmpty() || namespace.indexOf('{') >= 0 || namespace.indexOf('}') >= 0) {
            throw new JunnException(ValueMessage.BAD_NAME, "{" + namespace + "}" + local);
        }
    }

    /** A name in a namespace. */
    public static QualifiedName of(String namespace, String local) {
        return new QualifiedName(namespace, local);
    }

    /** A name without a namespace. */
    public static QualifiedName of(String local) {
        return new QualifiedName("", local);
    }

    /**
     * Reads {@code {namespace}local}, or a bare local name; the inverse of {@link #toString()}.
     *
     * @throws JunnException {@link ValueMessage#BAD_NAME} where the text is neither
     */
    public static QualifiedName parse(String text) {
        if (!text.startsWith("{")) {
            return of(text);
        }
        int end = text.indexOf('}');
        if (end < 0) {
            throw new JunnException(ValueMessage.BAD_NAME, text);
        }
        return new QualifiedName(text.substring(1, end), text.substring(end + 1));
    }

    /** Another name in the same namespace. */
    public QualifiedName sibling(String otherLocal) {
        return new QualifiedName(namespace, otherLocal);
    }

    // Spelt out: names are keys everywhere, and what a record supplies for this is slower to start and to run.
    @Override
    public boolean equals(@Nullable Object o) {
        return this == o
                || o instanceof QualifiedName other && local.equals(other.local) && namespace.equals(other.namespace);
    }

    @Override
    public int hashCode() {
        return 31 * namespace.hashCode() + local.hashCode();
    }

    @Override
    public int compareTo(QualifiedName other) {
        int order = namespace.compareTo(other.namespace);
        return order != 0 ? order : local.compareTo(other.local);
    }

    @Override
    public String toString() {
        boolean bare = namespace.isEmpty() && !local.startsWith("{");
        return bare ? local : "{" + namespace + "}" + local;
    }
}
