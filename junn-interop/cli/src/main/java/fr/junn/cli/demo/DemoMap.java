package fr.junn.cli.demo;

import fr.junn.core.feature.Feature;
import fr.junn.core.field.Field;
import fr.junn.core.field.Grid;
import fr.junn.core.spatial.Envelope;
import java.util.List;
import java.util.Locale;

/** A small map as SVG: water, dike, buildings coloured by depth. One unit is one metre. */
final class DemoMap {
    private static final String[] COLOURS = {"#d9d4c7", "#a6cee3", "#5a9bc9", "#2a6aa8", "#0b3c74"};

    private DemoMap() {}

    /** The colour of a depth [m]: dry, then one for each class. */
    static String colour(double depth) {
        int step = depth <= 0 ? 0 : depth <= 0.5 ? 1 : depth <= 1 ? 2 : depth <= 2 ? 3 : 4;
        return COLOURS[step];
    }

    static String svg(String id, Outcome outcome, List<Feature> features) {
        Grid grid = outcome.depth().grid();
        double width = grid.columns() * grid.cellWidth();
        double height = grid.rows() * grid.cellHeight();
        StringBuilder out = new StringBuilder();
        out.append(format(
                "<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\"><defs><pattern id=\"%s\" width=\"8\" height=\"8\""
                        + " patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\""
                        + " fill=\"#dcecf6\"/><rect width=\"3\" height=\"8\" fill=\"#bcd9ec\"/></pattern></defs>"
                        + "<rect width=\"%.0f\" height=\"%.0f\" fill=\"#f3f0e6\"/>",
                width, height, id, width, height));
        water(out, outcome.depth(), grid, id);
        for (Feature feature : features) {
            if (feature.id().equals(Town.DIKE)) {
                dike(out, feature, grid);
            }
        }
        for (Feature feature : features) {
            Double depth = outcome.depths().get(feature.id());
            if (depth != null) {
                Envelope box = feature.geometry().orElseThrow().envelope();
                out.append(format(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"#444\""
                                + " stroke-width=\"0.6\"><title>%s: %.2f m</title></rect>",
                        box.minX() - grid.west(),
                        grid.north() - box.maxY(),
                        box.sizeX(),
                        box.sizeY(),
                        colour(depth),
                        feature.id(),
                        depth));
            }
        }
        return out.append("</svg>").toString();
    }

    /** One rectangle for each run of wet cells. */
    private static void water(StringBuilder out, Field depth, Grid grid, String pattern) {
        double[] cells = depth.toArray();
        out.append("<path fill=\"url(#").append(pattern).append(")\" d=\"");
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                int from = column;
                while (column < grid.columns() && cells[(int) grid.index(row, column)] > 0) {
                    column++;
                }
                if (column > from) {
                    out.append(format(
                            "M%.0f %.0fh%.0fv%.0fh-%.0fz",
                            from * grid.cellWidth(),
                            row * grid.cellHeight(),
                            (column - from) * grid.cellWidth(),
                            grid.cellHeight(),
                            (column - from) * grid.cellWidth()));
                }
            }
        }
        out.append("\"/>");
    }

    private static void dike(StringBuilder out, Feature dike, Grid grid) {
        double[][] ring = Burn.ring(dike);
        out.append("<path fill=\"#5b4630\" d=\"M");
        for (int i = 0; i < ring[0].length; i++) {
            out.append(format("%.1f %.1f ", ring[0][i] - grid.west(), grid.north() - ring[1][i]));
        }
        out.append("z\"/>");
    }

    private static String format(String pattern, Object... parts) {
        return String.format(Locale.ROOT, pattern, parts);
    }
}
