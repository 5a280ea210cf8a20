package fr.junn.interop.cityjson;

import fr.junn.core.error.Message;

/** What there is to say about CityJSON documents. */
public enum CityJsonMessage implements Message {
    NOT_CITYJSON("{0}: found no CityJSON document: {1}", "{0} : aucun document CityJSON : {1}"),
    MISSING_MEMBER("the document has no \"{0}\"", "le document n''a pas de « {0} »"),
    BAD_OBJECT("city object {0} was left out: {1}", "l''objet {0} a été laissé de côté : {1}"),
    ATTRIBUTE_NOT_KEPT(
            "attribute \"{0}\" is {1}, which is not kept", "l''attribut « {0} » est {1}, qui n''est pas gardé"),
    UNIT_NOT_KEPT("the unit {1} of \"{0}\" is not kept", "l''unité {1} de « {0} » n''est pas gardée"),
    GEOMETRY_NOT_KEPT("a geometry of type {0} is not kept", "une géométrie de type {0} n''est pas gardée"),
    MEMBER_NOT_KEPT("\"{0}\" is not kept", "« {0} » n''est pas gardé"),
    DUPLICATE_ID("the id {0} was written before", "l''identifiant {0} a déjà été écrit");

    private final String english;
    private final String french;

    CityJsonMessage(String english, String french) {
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
