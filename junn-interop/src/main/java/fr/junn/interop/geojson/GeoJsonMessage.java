package fr.junn.interop.geojson;

import fr.junn.core.error.Message;

/** What there is to say about GeoJSON. */
public enum GeoJsonMessage implements Message {
    SOLID_FLATTENED("a solid is reduced to its footprint", "un solide est réduit à son emprise"),
    GEOMETRY_NOT_KEPT("a geometry of kind {0} is not kept", "une géométrie de type {0} n''est pas gardée"),
    OTHER_GEOMETRY("only the geometry {0} is kept", "seule la géométrie {0} est gardée"),
    UNIT_NOT_KEPT("the unit {1} of \"{0}\" is not kept", "l''unité {1} de « {0} » n''est pas gardée"),
    MEMBER_NOT_KEPT("\"{0}\" is not kept", "« {0} » n''est pas gardé");

    private final String english;
    private final String french;

    GeoJsonMessage(String english, String french) {
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
