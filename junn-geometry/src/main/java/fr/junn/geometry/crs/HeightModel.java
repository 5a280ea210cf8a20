package fr.junn.geometry.crs;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;

/**
 * Heights that the user knows better than any register: a constant for a small site, the value read at a benchmark, a model
 * of his own. It becomes a named operation with its stated accuracy, and goes before those of the tables.
 *
 * <pre>{@code
 * // 49.69 m between the ellipsoid of RGF93 v2b and NGF-IGN69 on this site, known to 2 cm
 * HeightModel site = HeightModel.undulation("levelled at the gate", "EPSG:9781", "EPSG:5720", 49.69, 0.02);
 * CoordinateOperations.standard().between(a, b, OperationRequest.best().with(site));
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads if its surface is.
 */
public final class HeightModel {
    private final String name;
    private final CrsId horizontal;
    private final CrsId from;
    private final CrsId to;
    private final double accuracy;
    private final Surface surface;

    /** A difference of heights over the Earth. */
    @FunctionalInterface
    public interface Surface {
        /**
         * The value at a place; NaN where there is none. A pure function, called from any thread.
         *
         * @param longitude from Greenwich [degree]
         * @param latitude [degree]
         * @return [m]
         */
        double at(double longitude, double latitude);
    }

    private HeightModel(String name, CrsId horizontal, CrsId from, CrsId to, double accuracy, Surface surface) {
        if (name.isBlank() || !(accuracy >= 0)) {
            throw new JunnException(
                    CoreMessage.ILLEGAL_ARGUMENT,
                    "height model",
                    "\"" + name + "\", accuracy " + accuracy + " m",
                    "a name and an accuracy of 0 or more");
        }
        this.name = name;
        this.horizontal = horizontal;
        this.from = from;
        this.to = to;
        this.accuracy = accuracy;
        this.surface = surface;
    }

    /**
     * The height of a surface of gravity above the ellipsoid: ellipsoidal height = height + undulation.
     *
     * @param ellipsoidal a three-dimensional geographic system, such as {@code EPSG:9781}
     * @param heights a height system, such as {@code EPSG:5720}
     * @param accuracy [m]
     */
    public static HeightModel undulation(
            String name, String ellipsoidal, String heights, Surface undulation, double accuracy) {
        CrsId solid = CrsId.parse(ellipsoidal);
        return new HeightModel(name, solid, solid, CrsId.parse(heights), accuracy, (x, y) -> -undulation.at(x, y));
    }

    /** A constant undulation [m]. */
    public static HeightModel undulation(
            String name, String ellipsoidal, String heights, double undulation, double accuracy) {
        return undulation(name, ellipsoidal, heights, (x, y) -> undulation, accuracy);
    }

    /**
     * The difference between two height systems: height in {@code to} = height in {@code from} + difference.
     *
     * @param horizontal the geographic system in which the surface takes its places, such as {@code EPSG:9782}
     * @param accuracy [m]
     */
    public static HeightModel difference(
            String name, String horizontal, String from, String to, Surface difference, double accuracy) {
        return new HeightModel(name, CrsId.parse(horizontal), CrsId.parse(from), CrsId.parse(to), accuracy, difference);
    }

    /** A constant difference [m]. */
    public static HeightModel difference(
            String name, String horizontal, String from, String to, double difference, double accuracy) {
        return difference(name, horizontal, from, to, (x, y) -> difference, accuracy);
    }

    /** What the user calls it. */
    public String name() {
        return name;
    }

    /** What the user says it is good for [m]. */
    public double accuracy() {
        return accuracy;
    }

    Surface surface() {
        return surface;
    }

    OperationRow row(CrsRegistry registry) {
        Crs place = registry.find(horizontal);
        Crs source = registry.find(from);
        Crs target = registry.find(to);
        Crs.Frame frame = place.frame();
        boolean heights = !source.heightKey().isEmpty() && target.kind() == CrsKind.VERTICAL;
        if (frame == null || !heights) {
            throw new JunnException(CrsMessage.NOT_A_PAIR, source, target);
        }
        String datum = frame.datum().code();
        return new OperationRow(
                "USER:" + name,
                OperationRow.Method.MODEL,
                datum,
                source.heightKey(),
                datum,
                target.heightKey(),
                accuracy,
                Area.WORLD,
                "",
                name,
                this);
    }
}
