package fr.junn.temporal.encode;

import fr.junn.core.error.Message;

/** What can be wrong with bytes, and with what is to become bytes. */
public enum EncodeMessage implements Message {
    BAD_BYTES(
            "the bytes of a {0} are damaged: {1}; restore the store from a copy",
            "les octets d''un {0} sont abîmés : {1} ; restaurer l''entrepôt depuis une copie"),
    UNKNOWN_SHAPE(
            "geometries of class {0} cannot be stored; convert them to a shape of fr.junn.geometry first",
            "les géométries de classe {0} ne peuvent pas être stockées ; les convertir d''abord en une forme de fr.junn.geometry"),
    UNKNOWN_APPEARANCE(
            "appearances of class {0} cannot be stored; remove the appearance from the feature first",
            "les apparences de classe {0} ne peuvent pas être stockées ; retirer d''abord l''apparence de l''objet");

    private final String english;
    private final String french;

    EncodeMessage(String english, String french) {
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
