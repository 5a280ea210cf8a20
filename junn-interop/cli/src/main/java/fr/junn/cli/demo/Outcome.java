package fr.junn.cli.demo;

import fr.junn.core.feature.Feature;
import fr.junn.core.field.Field;
import fr.junn.core.field.Grid;
import fr.junn.core.spatial.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a scenario comes to.
 *
 * @param depth the depth of water on the terrain [m]
 * @param depths the depth of water at each building, by id: the greatest among the cells that it touches [m]
 * @param crest the altitude of the dike's crest [m]
 * @param inhabitants the inhabitants of each building, by id
 */
record Outcome(Field depth, Map<String, Double> depths, double crest, Map<String, Long> inhabitants) {
    /** The lower bounds of the depth classes [m]: any water, to the knee, to the hip, over the head. */
    private static final double[] CLASSES = {0, 0.5, 1, 2};

    /** One row of the comparison: the label's message is told by {@code id}. */
    record Indicator(String id, double value, String unit, String detail) {}

    static Outcome of(Field depth, List<Feature> features) {
        Map<String, Double> depths = new TreeMap<>();
        Map<String, Long> inhabitants = new TreeMap<>();
        double crest = Double.NaN;
        for (Feature feature : features) {
            if (feature.id().equals(Town.DIKE)) {
                crest = feature.number(Town.CREST).orElseThrow();
            } else {
                Envelope box = feature.geometry().orElseThrow().envelope();
                depths.put(feature.id(), deepest(depth, box));
                inhabitants.put(
                        feature.id(), (long) feature.number("inhabitants").orElse(0));
            }
        }
        return new Outcome(depth, depths, crest, inhabitants);
    }

    private static double deepest(Field depth, Envelope box) {
        Grid grid = depth.grid();
        double deepest = 0;
        for (int row = grid.row(box.maxY()); row <= grid.row(box.minY()); row++) {
            for (int column = grid.column(box.minX()); column <= grid.column(box.maxX()); column++) {
                if (grid.contains(row, column)) {
                    deepest = Math.max(deepest, depth.value(grid.index(row, column)));
                }
            }
        }
        return deepest;
    }

    /** The rows of the comparison, the same ones for every scenario. */
    List<Indicator> indicators() {
        List<Indicator> rows = new ArrayList<>();
        rows.add(new Indicator("dike_crest_altitude", crest, "m", ""));
        rows.add(new Indicator("flooded_area", area() / 10_000, "ha", ""));
        rows.add(new Indicator("flooded_buildings", count(0, Double.POSITIVE_INFINITY), "", ""));
        for (int i = 0; i < CLASSES.length; i++) {
            boolean last = i + 1 == CLASSES.length;
            double to = last ? Double.POSITIVE_INFINITY : CLASSES[i + 1];
            String name = last ? "> " + print(CLASSES[i]) + " m" : print(CLASSES[i]) + "–" + print(to) + " m";
            rows.add(new Indicator("flooded_buildings_class_" + i, count(CLASSES[i], to), "", name));
        }
        long people = depths.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .mapToLong(e -> inhabitants.getOrDefault(e.getKey(), 0L))
                .sum();
        rows.add(new Indicator("flooded_inhabitants", people, "", ""));
        double greatest = depths.values().stream().mapToDouble(d -> d).max().orElse(0);
        rows.add(new Indicator("greatest_depth_at_building", greatest, "m", ""));
        return rows;
    }

    private static String print(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }

    /** Buildings with a depth above {@code from}, up to {@code to}. */
    private long count(double from, double to) {
        return depths.values().stream().filter(d -> d > from && d <= to).count();
    }

    /** The area under water, the river's bed included [m²]. */
    private double area() {
        Grid grid = depth.grid();
        long wet = 0;
        for (double d : depth.toArray()) {
            wet += d > 0 ? 1 : 0;
        }
        return wet * grid.cellWidth() * grid.cellHeight();
    }
}
