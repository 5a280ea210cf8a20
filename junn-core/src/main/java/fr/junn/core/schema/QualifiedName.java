package fr.junn.core.schema;

import fr.junn.core.error.JunnException;

/**
 * The name of a type or property: a namespace, and a local name inside it. Namespaces keep apart the {@code class} of a
 * building, of a road and of a start-up's own extension.
 *
 * <p>Printed and parsed in James Clark's form, {@code {http://www.opengis.net/citygml/building/3.0}Building}; short forms
 * with a prefix ({@code bldg:Building}) are a matter of a {@link FeatureSchema}, which knows the prefixes. Immutable; names
 * are ordered by namespace, then local name.
 *
 * @param namespace a URI, or empty where the name has none; compared character by character
 * @param local the name inside the namespace, not empty, without white space, braces, colons or quotes
 */
public record QualifiedName(String namespace, String local) implements Comparable<QualifiedName> {

    /** @throws JunnException {@link SchemaMessage#BAD_NAME} where the local name has no form */
    public QualifiedName {
        if (!isName(local) || !isNamespace(namespace)) {
            throw new JunnException(SchemaMessage.BAD_NAME, "{" + namespace + "}" + local);
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
     * Reads {@code {namespace}local}, or a bare local name.
     *
     * @throws JunnException {@link SchemaMessage#BAD_NAME} where the text is neither
     */
    public static QualifiedName parse(String text) {
        if (!text.startsWith("{")) {
            return of(text);
        }
        int end = text.indexOf('}');
        if (end < 0) {
            throw new JunnException(SchemaMessage.BAD_NAME, text);
        }
        return new QualifiedName(text.substring(1, end), text.substring(end + 1));
    }

    /** Another name in the same namespace. */
    public QualifiedName sibling(String otherLocal) {
        return new QualifiedName(namespace, otherLocal);
    }

    /** Whether {@code text} can be a local name. */
    static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '{' || c == '}' || c == ':' || c == '"' || c == 0x7f || Character.isWhitespace(c)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isNamespace(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '{' || c == '}' || c == '"' || c == 0x7f) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(QualifiedName other) {
        int order = namespace.compareTo(other.namespace);
        return order != 0 ? order : local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
    }
}
