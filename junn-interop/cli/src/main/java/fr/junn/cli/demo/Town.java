package fr.junn.cli.demo;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.value.Value;
import fr.junn.geometry.shape.FacetedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A made-up town in a valley: a winding river, a dike on its north bank, streets of houses behind it. The same numbers at
 * each run. Coordinates are Lambert-93 with heights above NGF-IGN69 [m]; no such place exists.
 *
 * @param columns cells of the terrain from west to east
 * @param rows cells of the terrain from north to south
 */
record Town(int columns, int rows) {
    static final CrsId CRS = CrsId.epsg(2154, 5720);
    static final String DIKE = "DIGUE_12";
    /** The attribute that holds the altitude of the dike's crest [m above NGF-IGN69]. */
    static final String CREST = "crestAltitude";

    static final double WEST = 843_000;
    static final double SOUTH = 6_519_000;
    /** The size of a terrain cell [m]. */
    static final double CELL = 5;

    private static final double CREST_TODAY = 100.2;
    private static final double BED = 96;
    private static final double PLAIN = 99.5;
    private static final double DIKE_FROM_RIVER = 22;
    /** Wider than the diagonal of a cell, so that no gap is left when it is burnt into the terrain. */
    private static final double DIKE_WIDTH = 8;

    private static final long SEED = 2026;

    /** Some fifty houses. */
    static Town small() {
        return new Town(120, 80);
    }

    /** Some four hundred houses. */
    static Town large() {
        return new Town(320, 160);
    }

    double width() {
        return columns * CELL;
    }

    double depth() {
        return rows * CELL;
    }

    /** The river's axis: its distance from the southern edge at a distance from the western one. */
    private double axis(double x) {
        return 0.35 * depth() + 30 * StrictMath.sin(2 * Math.PI * x / 600);
    }

    /** The altitude of the bare ground, without the dike, at distances from the western and southern edges. */
    double ground(double x, double y) {
        double fromAxis = Math.abs(y - axis(x));
        if (fromAxis < 10) {
            return BED;
        }
        if (fromAxis < 16) {
            return BED + (PLAIN - BED) * (fromAxis - 10) / 6;
        }
        return PLAIN + 0.012 * (fromAxis - 16) + Math.max(0, 0.08 * (fromAxis - 140));
    }

    /** The ground at the cell centres, rows from north to south. */
    double[] terrain() {
        double[] heights = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            double y = depth() - (row + 0.5) * CELL;
            for (int column = 0; column < columns; column++) {
                heights[row * columns + column] = ground((column + 0.5) * CELL, y);
            }
        }
        return heights;
    }

    /** A place in the river, as distances from the western and southern edges. */
    double[] inRiver() {
        return new double[] {CELL / 2, axis(CELL / 2)};
    }

    /** The houses and the dike. */
    List<Feature> features() {
        FeatureSchema schema = FeatureSchema.citygml3();
        List<Feature> features = new ArrayList<>(houses(schema.type("Building")));
        features.add(dike(schema.type("OtherConstruction")));
        return features;
    }

    private List<Feature> houses(FeatureType type) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Feature> houses = new ArrayList<>();
        FacetedBuilder faces = FacetedBuilder.of(CRS, 3);
        for (double street = 45; street < 150; street += 35) {
            for (double x = 20; x < width() - 20; x += 22) {
                double y = axis(x) + street + 2 * random.nextDouble();
                double east = 8 + Math.rint(40 * random.nextDouble()) / 10;
                double north = 8 + Math.rint(30 * random.nextDouble()) / 10;
                int storeys = 1 + random.nextInt(3);
                if (y + north > depth() - 10 || random.nextInt(5) == 0) {
                    continue;
                }
                double base = millimetres(ground(x + east / 2, y + north / 2));
                double top = millimetres(base + 3 * storeys + 0.5);
                box(faces, millimetres(WEST + x), millimetres(SOUTH + y), east, north, base, top);
                houses.add(Feature.builder(type, String.format(Locale.ROOT, "BATIMENT_%03d", houses.size() + 1))
                        .set("storeysAboveGround", storeys)
                        .set("function", Value.Code.of(random.nextInt(6) == 0 ? "commerce" : "habitation"))
                        .set("inhabitants", 2L * storeys + random.nextInt(3))
                        .set(GeometrySlot.of(1, "solid"), faces.toSolid())
                        .build());
            }
        }
        return houses;
    }

    private static void box(
            FacetedBuilder faces, double west, double south, double east, double north, double base, double top) {
        double x1 = millimetres(west + east);
        double y1 = millimetres(south + north);
        double[][] corners = {{west, south}, {x1, south}, {x1, y1}, {west, y1}};
        for (int i = 3; i >= 0; i--) {
            faces.corner(corners[i][0], corners[i][1], base);
        }
        faces.endRing().endFace();
        for (double[] corner : corners) {
            faces.corner(corner[0], corner[1], top);
        }
        faces.endRing().endFace();
        for (int i = 0; i < 4; i++) {
            double[] a = corners[i];
            double[] b = corners[(i + 1) % 4];
            faces.corner(a[0], a[1], base)
                    .corner(b[0], b[1], base)
                    .corner(b[0], b[1], top)
                    .corner(a[0], a[1], top);
            faces.endRing().endFace();
        }
        faces.endShell();
    }

    private Feature dike(FeatureType type) {
        FacetedBuilder faces = FacetedBuilder.of(CRS, 3);
        int steps = columns;
        for (int i = 0; i <= steps; i++) {
            crest(faces, i * CELL, -DIKE_WIDTH / 2);
        }
        for (int i = steps; i >= 0; i--) {
            crest(faces, i * CELL, DIKE_WIDTH / 2);
        }
        faces.endRing().endFace();
        return Feature.builder(type, DIKE)
                .set("name", Value.Code.of("digue de la rive nord"))
                .set(CREST, Value.of(CREST_TODAY))
                .set(GeometrySlot.of(1, "multiSurface"), faces.toMultiSurface())
                .build();
    }

    private void crest(FacetedBuilder faces, double x, double aside) {
        double y = axis(x) + DIKE_FROM_RIVER + aside;
        faces.corner(millimetres(WEST + x), millimetres(SOUTH + y), CREST_TODAY);
    }

    /** The double nearest to the value rounded to millimetres: what a file of whole millimetres gives back. */
    private static double millimetres(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }
}
