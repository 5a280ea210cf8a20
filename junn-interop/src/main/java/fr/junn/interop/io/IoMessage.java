package fr.junn.interop.io;

import fr.junn.core.error.Message;

/** What can be wrong with files and streams. */
public enum IoMessage implements Message {
    NOT_FOUND("{0}: no such file", "{0} : fichier introuvable"),
    IS_A_FOLDER("{0} is a folder, expected a file", "{0} est un dossier, un fichier est attendu"),
    CANNOT_READ("{0}: cannot be read: {1}", "{0} : lecture impossible : {1}"),
    CANNOT_WRITE("{0}: cannot be written: {1}", "{0} : écriture impossible : {1}"),
    ALREADY_READ(
            "{0}: the stream was read before and cannot be read again; use a file",
            "{0} : le flux a déjà été lu et ne peut pas être relu ; utiliser un fichier"),
    ALREADY_OPEN("{0}: the result is being written already", "{0} : le résultat est déjà en cours d''écriture"),
    OUTSIDE_FOLDER(
            "reference \"{0}\" leads outside the folder of {1}; it was not followed",
            "la référence « {0} » sort du dossier de {1} ; elle n''a pas été suivie"),
    BAD_COMPRESSION("{0}: broken gzip data: {1}", "{0} : données gzip abîmées : {1}"),
    EXPANDS_TOO_MUCH(
            "{0}: {1} bytes expand to more than {2} bytes, the limit; raise it if the data is to be trusted",
            "{0} : {1} octets se décompressent en plus de {2} octets, la limite ; la relever si la donnée est de confiance"),
    TOO_LARGE(
            "{0}: more than {1} bytes, the limit; raise it if the data is to be trusted",
            "{0} : plus de {1} octets, la limite ; la relever si la donnée est de confiance");

    private final String english;
    private final String french;

    IoMessage(String english, String french) {
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
