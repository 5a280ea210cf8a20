package fr.junn.geometry;

import fr.junn.geometry.clip.Clipper;
import fr.junn.geometry.index.Region;
import fr.junn.geometry.measure.Footprint;
import fr.junn.geometry.measure.Measures;
import fr.junn.geometry.mesh.FaceTriangulation;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.validate.RepairPlan;
import fr.junn.geometry.validate.Repairer;
import fr.junn.geometry.validate.Validator;
import fr.junn.geometry.validate.Validity;
import org.locationtech.jts.geom.Geometry;

/** One-line doors to what is done with solids and surfaces. */
public final class Solids {
    private Solids() {}

    /** What is wrong with it by ISO 19107, with the field's tolerances; see {@link Validator}. */
    public static Validity validate(Shape shape) {
        return Validator.ofDefaults().validate(shape);
    }

    /** Everything that can be measured, at once; see {@link Measures}. */
    public static Measures measures(Faceted shape) {
        return Measures.of(shape);
    }

    /** What mending it would do, to be looked at before it is applied; see {@link Repairer}. */
    public static RepairPlan repair(Faceted shape) {
        return Repairer.ofDefaults().plan(shape);
    }

    /** The volume. */
    public static double volume(Faceted shape) {
        return Measures.of(shape).volume();
    }

    /** The area of all faces, each along its own slope. */
    public static double area(Faceted shape) {
        return Measures.of(shape).area();
    }

    /** What it covers when seen from above, as a polygon of JTS. */
    public static Geometry footprint(Faceted shape) {
        return Footprint.of(shape);
    }

    /** Its faces as triangles, with their labels; see {@link FaceTriangulation} for the way back to faces. */
    public static Mesh mesh(Faceted shape) {
        return FaceTriangulation.of(shape).mesh();
    }

    /** What of it is in a region, closed where a solid was cut; see {@link Clipper} for what that may be. */
    public static Shape clip(Faceted shape, Region region) {
        return Clipper.to(region).clip(shape);
    }
}
