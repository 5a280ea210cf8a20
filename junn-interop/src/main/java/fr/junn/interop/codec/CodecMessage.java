package fr.junn.interop.codec;

import fr.junn.core.error.Message;

/**
 * What can go wrong between a user, a file and the codecs at hand. The parts of each are told at it, in the order of its
 * placeholders; those that a codec of a third party throws itself come last. What is wrong with the content of one format
 * has messages of its own in that codec.
 */
public enum CodecMessage implements Message {
    /** No codec recognises the source. Parts: source, kind, formats at hand. */
    UNKNOWN_FORMAT(
            "{0}: no codec recognises this file as {1}; formats at hand: {2}",
            "{0} : aucun codec ne reconnaît ce fichier comme {1} ; formats disponibles : {2}"),
    /** The format is known, its version or profile is not read. Parts: source, format, version, why. */
    UNSUPPORTED_VERSION("{0}: {1} {2} is not read: {3}", "{0} : {1} {2} n''est pas lu : {3}"),
    /** Several codecs recognise the source. Parts: source, formats. */
    AMBIGUOUS_FORMAT(
            "{0}: several codecs recognise this file: {1}; name one",
            "{0} : plusieurs codecs reconnaissent ce fichier : {1} ; en nommer un"),
    /** No codec writes to a file of this name. Parts: file, kind, extensions at hand. */
    UNKNOWN_EXTENSION(
            "{0}: no codec writes {1} to a file of this name; extensions at hand: {2}",
            "{0} : aucun codec n''écrit des {1} dans un fichier de ce nom ; extensions disponibles : {2}"),
    /** The codec does not read this kind of content. Parts: format, kind. */
    CANNOT_READ_KIND("{0} does not read {1}", "{0} ne lit pas de {1}"),
    /** The codec does not write this kind of content. Parts: format, kind. */
    CANNOT_WRITE_KIND("{0} does not write {1}", "{0} n''écrit pas de {1}"),
    /** No such option. Parts: option, options there are. */
    UNKNOWN_OPTION("unknown option \"{0}\"; there are: {1}", "option inconnue « {0} » ; il y a : {1}"),
    /** An option has a value it cannot have. Parts: option, found, expected. */
    BAD_OPTION("option {0}: found \"{1}\", expected {2}", "option {0} : trouvé « {1} », attendu {2}"),
    /** Thrown by a reader: the data ends too early. Parts: source, offset [B], inside what. */
    CUT_SHORT(
            "{0}: the data ends at byte {1} inside {2}; the file is cut short",
            "{0} : les données s''arrêtent à l''octet {1} dans {2} ; le fichier est tronqué"),
    /**
     * Thrown by a reader: {@link fr.junn.core.work.Limits} are exceeded in a way that neither
     * {@link fr.junn.core.error.CoreMessage#LIMIT_EXCEEDED} (thrown by {@code Limits.check}) nor a bounded stream tells.
     * Parts: source, which limit and what was found.
     */
    BEYOND_LIMIT(
            "{0}: beyond a limit: {1}; raise the limit if the data is to be trusted",
            "{0} : au-delà d''une limite : {1} ; relever la limite si la donnée est de confiance"),
    /**
     * Thrown or noted by a reader: the data is not as the format says. Parts: what or which source, what was found and
     * expected.
     */
    MALFORMED("{0} is malformed: {1}", "{0} est mal formé : {1}"),
    /** Thrown or noted by a reader: a value of another kind or beyond its bounds. Parts: what was found and expected. */
    WRONG_VALUE("found {0}, expected {1}", "trouvé {0}, attendu {1}"),
    /** Thrown or noted by a reader: an object of JSON names a member twice. Part: its name. */
    DUPLICATE_MEMBER(
            "the member \"{0}\" stands twice in one object", "le membre « {0} » figure deux fois dans un même objet"),
    /** A progress title. Part: source. */
    READING("reading {0}", "lecture de {0}"),
    /** A progress title. Part: result. */
    WRITING("writing {0}", "écriture de {0}"),
    /** Thrown by a writer: {@code write} after {@code finish}. Part: result. */
    WRITER_CLOSED("{0}: written to after it was finished", "{0} : écriture après la fin"),
    /** Thrown by a writer: the format holds coordinates of another reference system. Parts: result, held, found. */
    CRS_NOT_HELD(
            "{0}: this format holds coordinates in {1} only, found {2}; transform them first",
            "{0} : ce format ne contient que des coordonnées en {1}, trouvé {2} ; les transformer d''abord"),
    /** Reported as a loss by a writer: a feature cannot be written at all. Parts: feature id, why. */
    FEATURE_LOST("feature {0} is left out: {1}", "l''objet {0} est omis : {1}"),
    /** Reported as a loss by a writer: a property has no place in the format. Part: property. */
    PROPERTY_LOST("the format has no place for {0}", "le format n''a pas de place pour {0}");

    private final String english;
    private final String french;

    CodecMessage(String english, String french) {
        this.english = english;
        this.french = french;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String french() {
        return french;
    }
}
