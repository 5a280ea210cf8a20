package fr.junn.interop.codec;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a format is called and what its codec can do with it. Immutable; made by {@link #of(String, String)} and the
 * {@code with…} and {@code reads…} methods.
 *
 * @param title the name of the format, as its specification writes it
 * @param specification the document that defines it, with its version or clause
 * @param extensions the endings of file names, lower case without the leading dot, longest first ({@code city.json})
 * @param mediaTypes the media types, the best first
 * @param versions the versions read and written, newest first; empty where the format has none
 * @param reads the kinds of content that can be read
 * @param writes the kinds of content that can be written
 * @param capabilities what can be held, read and written alike
 * @param options the options beyond those that all codecs have
 */
public record FormatDescription(
        String title,
        String specification,
        List<String> extensions,
        List<String> mediaTypes,
        List<String> versions,
        Set<ContentKind> reads,
        Set<ContentKind> writes,
        Set<Capability> capabilities,
        List<Option<?>> options) {

    public FormatDescription {
        extensions = List.copyOf(extensions);
        mediaTypes = List.copyOf(mediaTypes);
        versions = List.copyOf(versions);
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
        capabilities = Set.copyOf(capabilities);
        options = List.copyOf(options);
    }

    /** A format of which nothing more is said yet. */
    public static FormatDescription of(String title, String specification) {
        return new FormatDescription(
                title, specification, List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(), List.of());
    }

    /** The same with these endings of file names, longest first. */
    public FormatDescription withExtensions(String... names) {
        return new FormatDescription(
                title, specification, List.of(names), mediaTypes, versions, reads, writes, capabilities, options);
    }

    /** The same with these media types, the best first. */
    public FormatDescription withMediaTypes(String... names) {
        return new FormatDescription(
                title, specification, extensions, List.of(names), versions, reads, writes, capabilities, options);
    }

    /** The same with these versions, newest first. */
    public FormatDescription withVersions(String... names) {
        return new FormatDescription(
                title, specification, extensions, mediaTypes, List.of(names), reads, writes, capabilities, options);
    }

    /** The same, reading these kinds. */
    public FormatDescription reading(ContentKind first, ContentKind... more) {
        return new FormatDescription(
                title,
                specification,
                extensions,
                mediaTypes,
                versions,
                EnumSet.of(first, more),
                writes,
                capabilities,
                options);
    }

    /** The same, writing these kinds. */
    public FormatDescription writing(ContentKind first, ContentKind... more) {
        return new FormatDescription(
                title,
                specification,
                extensions,
                mediaTypes,
                versions,
                reads,
                EnumSet.of(first, more),
                capabilities,
                options);
    }

    /** The same, holding these. */
    public FormatDescription holding(Capability first, Capability... more) {
        return new FormatDescription(
                title,
                specification,
                extensions,
                mediaTypes,
                versions,
                reads,
                writes,
                EnumSet.of(first, more),
                options);
    }

    /** The same with these options. */
    public FormatDescription withOptions(Option<?>... newOptions) {
        return new FormatDescription(
                title,
                specification,
                extensions,
                mediaTypes,
                versions,
                reads,
                writes,
                capabilities,
                List.of(newOptions));
    }
}
