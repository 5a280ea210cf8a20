package fr.junn.core.feature;

/**
 * Something that the source said about a feature and that no one here understands, kept as it was, so that a writer of the
 * same format can put it back.
 *
 * @param format the format that it is written in: the id of a codec, such as {@code citygml} or {@code cityjson}
 * @param namespace the namespace or extension that it belongs to; empty where there is none
 * @param place the path inside the feature where it stood, such as {@code bldg:boundary[2]/noise:level}
 * @param raw the text of the element or member, with what it needs to be read alone (declarations of namespaces)
 */
public record UnknownContent(String format, String namespace, String place, String raw) {}
