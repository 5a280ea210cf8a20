package fr.junn.interop.cityjson;

import fr.junn.core.feature.UnknownContent;
import java.util.List;
import java.util.Optional;

/** Where members of a document stand that have no place in the vocabulary and are kept as they are. */
final class Kept {
    static final String TRANSFORM = "$.transform";
    static final String METADATA = "$.metadata";
    static final String EXTENSIONS = "$.extensions";
    static final String APPEARANCE = "$.appearance";
    static final String TEMPLATES = "$.geometry-templates";
    private static final String ROOT = "$.";

    private Kept() {}

    /** A member of the document. */
    static UnknownContent member(String name, String raw) {
        return new UnknownContent(CityJsonCodec.NAME, "", ROOT + name, raw);
    }

    static Optional<String> raw(List<UnknownContent> kept, String place) {
        return kept.stream()
                .filter(c -> c.format().equals(CityJsonCodec.NAME) && c.place().equals(place))
                .map(UnknownContent::raw)
                .findFirst();
    }

    /** The name of a member of the document that is none of CityJSON's own; empty for those. */
    static Optional<String> extra(UnknownContent content) {
        boolean own = content.place().equals(TRANSFORM)
                || content.place().equals(METADATA)
                || content.place().equals(EXTENSIONS)
                || content.place().equals(TEMPLATES)
                || content.place().startsWith(APPEARANCE + ".");
        return own || !content.format().equals(CityJsonCodec.NAME)
                ? Optional.empty()
                : Optional.of(content.place().substring(ROOT.length()));
    }
}
