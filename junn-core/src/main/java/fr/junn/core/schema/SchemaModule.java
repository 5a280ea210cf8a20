package fr.junn.core.schema;

/**
 * A group of types that were published together: one namespace, one version.
 *
 * @param prefix the short form of the namespace in tables, messages and queries, such as {@code bldg}
 * @param namespace the namespace of all names in the module
 * @param title the name for a reader, such as {@code Building}
 * @param version the version as published, such as {@code 3.0.0}
 */
public record SchemaModule(String prefix, String namespace, String title, String version) {}
