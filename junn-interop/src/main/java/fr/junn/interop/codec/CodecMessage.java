package fr.junn.interop.codec;

import fr.junn.core.error.Message;

/** What can go wrong between a user, a file and the codecs at hand. */
public enum CodecMessage implements Message {
    UNKNOWN_FORMAT(
            "{0}: no codec recognises this file as {1}; formats at hand: {2}",
            "{0} : aucun codec ne reconnaît ce fichier comme {1} ; formats disponibles : {2}"),
    UNSUPPORTED_VERSION("{0}: {1} {2} is not read: {3}", "{0} : {1} {2} n''est pas lu : {3}"),
    AMBIGUOUS_FORMAT(
            "{0}: several codecs recognise this file: {1}; name one",
            "{0} : plusieurs codecs reconnaissent ce fichier : {1} ; en nommer un"),
    UNKNOWN_EXTENSION(
            "{0}: no codec writes {1} to a file of this name; extensions at hand: {2}",
            "{0} : aucun codec n''écrit des {1} dans un fichier de ce nom ; extensions disponibles : {2}"),
    CANNOT_READ_KIND("{0} does not read {1}", "{0} ne lit pas de {1}"),
    CANNOT_WRITE_KIND("{0} does not write {1}", "{0} n''écrit pas de {1}"),
    UNKNOWN_OPTION("unknown option \"{0}\"; there are: {1}", "option inconnue « {0} » ; il y a : {1}"),
    BAD_OPTION("option {0}: found \"{1}\", expected {2}", "option {0} : trouvé « {1} », attendu {2}"),
    CUT_SHORT(
            "{0}: the data ends at byte {1} inside {2}; the file is cut short",
            "{0} : les données s''arrêtent à l''octet {1} dans {2} ; le fichier est tronqué"),
    BEYOND_LIMIT(
            "{0}: beyond a limit: {1}; raise the limit if the data is to be trusted",
            "{0} : au-delà d''une limite : {1} ; relever la limite si la donnée est de confiance"),
    MALFORMED("{0} is malformed: {1}", "{0} est mal formé : {1}"),
    READING("reading {0}", "lecture de {0}"),
    WRITING("writing {0}", "écriture de {0}"),
    WRITER_CLOSED("{0}: written to after it was finished", "{0} : écriture après la fin");

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
