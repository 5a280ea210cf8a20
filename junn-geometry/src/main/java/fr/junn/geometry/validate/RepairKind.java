package fr.junn.geometry.validate;

import fr.junn.core.error.Message;

/** What a repair does. The placeholder is how many points, or how far. */
public enum RepairKind implements Message {
    POINTS_MERGED("points within the tolerance merged: {0}", "points confondus dans la tolérance : {0}"),
    GAP_CLOSED("points of a border merged over {0} m", "points d''un bord confondus sur {0} m"),
    POINTS_DROPPED("points repeated in a ring dropped: {0}", "points répétés d''un anneau supprimés : {0}"),
    POINT_INSERTED("point of a neighbour inserted into a side", "point d''une face voisine inséré dans un côté"),
    RING_DROPPED("ring dropped", "anneau supprimé"),
    RING_TURNED("hole turned", "trou retourné"),
    FACE_DROPPED("face dropped", "face supprimée"),
    FACE_REBUILT("face made anew, as {0} faces", "face refaite, en {0} faces"),
    FACE_TRIANGULATED("face cut into {0} triangles", "face découpée en {0} triangles"),
    FACE_TURNED("face turned", "face retournée"),
    FACE_ADDED("missing face added, of {0} points", "face manquante ajoutée, de {0} points"),
    SHELL_TURNED("shell turned", "enveloppe retournée"),
    SHELL_DROPPED("shell dropped", "enveloppe supprimée"),
    SOLID_DROPPED("solid dropped", "solide supprimé"),
    SOLID_SPLIT("separate part made a solid of its own", "partie séparée devenue un solide");

    private final String english;
    private final String french;

    RepairKind(String english, String french) {
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
