package fr.junn.tck.codec;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.value.Value;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.Codecs;
import java.util.List;

/** CityJSON against the kit. */
class CityJsonContractTest extends FeatureCodecContract {
    private static final FeatureType BUILDING = FeatureSchema.citygml3().type("Building");

    @Override
    protected CodecProvider codec() {
        return Codecs.standard().find("cityjson");
    }

    @Override
    protected List<FeatureSample> samples() {
        CrsId lambert = CrsId.epsg(2154, 5720);
        CrsId cc43 = CrsId.epsg(3943);
        Feature tower = Feature.builder(BUILDING, "tour « nord »")
                .set("name", Value.Code.of("tour \"nord\" \\ é"))
                .set("storeysAboveGround", 12)
                .set("measuredHeight", 36.25)
                .set("roofed", true)
                .set(GeometrySlot.of(1, "solid"), tetrahedron(lambert, 843_000.123, 6_519_000.457, 212.001))
                .set(GeometrySlot.of(2, "multiSurface"), square(lambert, 843_010.999, 6_519_000))
                .build();
        Feature bare = Feature.builder(BUILDING, "bare").build();
        Feature shed = Feature.builder(BUILDING, "shed")
                .set("area", -0.5)
                .set(GeometrySlot.of(0, "multiSurface"), square(cc43, 1_702_345.678, 2_234_567.891))
                .build();
        return List.of(FeatureSample.of("town", lambert, tower, bare), FeatureSample.of("village", cc43, shed));
    }

    private static Geometry tetrahedron(CrsId crs, double x, double y, double z) {
        double[][] p = {{x, y, z}, {x + 1, y, z}, {x, y + 1, z}, {x, y, z + 1}};
        int[][] faces = {{0, 2, 1}, {0, 1, 3}, {1, 2, 3}, {2, 0, 3}};
        FacetedBuilder builder = FacetedBuilder.of(crs, 3);
        for (int[] face : faces) {
            for (int v : face) {
                builder.corner(millimetres(p[v][0]), millimetres(p[v][1]), millimetres(p[v][2]));
            }
            builder.endRing().endFace();
        }
        return builder.endShell().toSolid();
    }

    private static Geometry square(CrsId crs, double x, double y) {
        FacetedBuilder builder = FacetedBuilder.of(crs, 3);
        double x1 = millimetres(x + 10);
        double y1 = millimetres(y + 10);
        builder.corner(x, y, 5)
                .corner(x1, y, 5)
                .corner(x1, y1, 5)
                .corner(x, y1, 5)
                .endRing();
        double x2 = millimetres(x + 2);
        double y2 = millimetres(y + 2);
        double x3 = millimetres(x + 4);
        builder.corner(x2, y2, 5)
                .corner(x2, millimetres(y + 4), 5)
                .corner(x3, y2, 5)
                .endRing();
        return builder.endFace().toMultiSurface();
    }

    private static double millimetres(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }
}
