package fr.junn.geometry.crs;

/**
 * An operation between two datums, as the table states it.
 *
 * @param id code with its authority
 * @param method see the head of the table
 * @param datum the geodetic datum that it starts from, or in which it interpolates
 * @param fromHeight the height datum that it starts from; empty for those that do not change the kind of heights
 * @param toDatum the geodetic datum that it leads to; the same as {@code datum} for those of heights
 * @param toHeight the height datum that it leads to; empty as {@code fromHeight}
 * @param accuracy [m]
 * @param model a height model that the user gave, for the method {@code model}
 */
record OperationRow(
        String id,
        Method method,
        String datum,
        String fromHeight,
        String toDatum,
        String toHeight,
        double accuracy,
        Area area,
        String parameters,
        String name,
        @org.jspecify.annotations.Nullable HeightModel model) {

    enum Method {
        HELMERT("Helmert transformation"),
        GEOCENTRIC_GRID("Geocentric translation by grid interpolation (IGN)"),
        NTV2("NTv2"),
        GEOID("Ellipsoidal to gravity-related height by grid"),
        VERTICAL_GRID("Vertical offset by grid"),
        VERTICAL_OFFSET("Vertical offset and slope"),
        MODEL("Height model given by the user");

        final String text;

        Method(String text) {
            this.text = text;
        }
    }

    /** Heights above the ellipsoid, in the place of a height datum. */
    static final String ELLIPSOIDAL = "ellipsoidal";

    boolean changesHeights() {
        return !fromHeight.isEmpty();
    }

    /** The name of the grid that it needs; empty where it needs none. */
    String grid() {
        return switch (method) {
            case GEOCENTRIC_GRID, NTV2, GEOID, VERTICAL_GRID -> parameters.split(" ")[0];
            case HELMERT, VERTICAL_OFFSET, MODEL -> "";
        };
    }

    /** Whether another has taken its place in its register. */
    boolean isSuperseded() {
        return parameters.endsWith(" superseded");
    }

    /** Whether its parameters change with time. */
    boolean isTimeDependent() {
        return method == Method.HELMERT && parameters.indexOf(';') >= 0;
    }
}
