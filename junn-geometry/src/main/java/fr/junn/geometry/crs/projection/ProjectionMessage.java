package fr.junn.geometry.crs.projection;

import fr.junn.core.error.Message;

/** What can be wrong with a projection. */
public enum ProjectionMessage implements Message {
    BAD_PARAMETERS(
            "projection \"{0}\": {1}; write the method and its parameters as PROJ does, such as \"lcc lat_1=44 lat_2=49"
                    + " lat_0=46.5 lon_0=3 x_0=700000 y_0=6600000\"",
            "projection « {0} » : {1} ; écrire la méthode et ses paramètres comme PROJ, par exemple « lcc lat_1=44 lat_2=49"
                    + " lat_0=46.5 lon_0=3 x_0=700000 y_0=6600000 »"),
    UNKNOWN_METHOD(
            "projection \"{0}\": the method {1} is not known here, nor to Proj4J ({2})",
            "projection « {0} » : la méthode {1} n''est connue ni ici ni de Proj4J ({2})");

    private final String english;
    private final String french;

    ProjectionMessage(String english, String french) {
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
