package fr.junn.core.spatial;

import fr.junn.core.error.Message;

/** What can be wrong with the name of a reference system, an axis order or a box. */
public enum SpatialMessage implements Message {
    BAD_CRS(
            "\"{0}\" is not the name of a reference system: cannot read \"{1}\"; write EPSG:2154, EPSG:2154+5720,"
                    + " IGNF:LAMB93, OGC:CRS84, LOCAL:name (letters, digits, spaces, . _ -) or an OGC name"
                    + " (urn:ogc:def:crs:…, http://www.opengis.net/def/crs/…)",
            "« {0} » n''est pas un nom de système de référence : « {1} » est illisible ; écrire EPSG:2154,"
                    + " EPSG:2154+5720, IGNF:LAMB93, OGC:CRS84, LOCAL:nom (lettres, chiffres, espaces, . _ -) ou un nom"
                    + " OGC (urn:ogc:def:crs:…, http://www.opengis.net/def/crs/…)"),
    NO_OGC_NAME(
            "the reference system {0} has no OGC name; only registered codes have one",
            "le système de référence {0} n''a pas de nom OGC ; seuls les codes enregistrés en ont un"),
    BAD_ENVELOPE(
            "the box has {0} = {1} above {2} = {3}; swap them, or use the empty envelope",
            "l''emprise a {0} = {1} au-dessus de {2} = {3} ; les échanger, ou prendre l''emprise vide"),
    UNKNOWN_AXIS_ORDER(
            "the official axis order of {0} is not known; state it",
            "l''ordre officiel des axes de {0} n''est pas connu ; l''indiquer");

    private final String english;
    private final String french;

    SpatialMessage(String english, String french) {
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
