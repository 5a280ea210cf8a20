package fr.junn.temporal.page;

import fr.junn.core.error.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** What can go wrong where bytes meet a disk. */
public enum PageMessage implements Message {
    WRITE_FAILED(
            "{0} could not be written: {1}; nothing of it was kept. Free some space or check the rights, then try again",
            "{0} n''a pas pu être écrit : {1} ; rien n''en a été gardé. Libérer de la place ou vérifier les droits, puis réessayer"),
    SYNC_FAILED(
            "{0} could not be made durable: {1}; close the store, check the disk and open it again",
            "{0} n''a pas pu être rendu durable : {1} ; fermer l''entrepôt, vérifier le disque et le rouvrir"),
    READ_FAILED("{0} could not be read: {1}", "{0} n''a pas pu être lu : {1}"),
    CORRUPT(
            "the bytes at {0} are damaged ({1}); nothing of them is served. Restore the store from a copy",
            "les octets à {0} sont abîmés ({1}) ; rien n''en est servi. Restaurer l''entrepôt depuis une copie"),
    READ_ONLY("{0} was opened for reading only", "{0} a été ouvert en lecture seule"),
    CLOSED("{0} was closed", "{0} a été fermé"),
    LOCKED(
            "the store {0} is held by {1}; close it there, or open it for reading only",
            "l''entrepôt {0} est tenu par {1} ; le fermer là-bas, ou l''ouvrir en lecture seule");

    private final String english;
    private final String french;

    PageMessage(String english, String french) {
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

    /** Why a file could not be used, for {@link #WRITE_FAILED} and the like: the JDK's own texts are often a bare path. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied to " + e.getMessage();
        } else if (e instanceof NoSuchFileException) {
            return "there is no " + e.getMessage();
        }
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }
}
