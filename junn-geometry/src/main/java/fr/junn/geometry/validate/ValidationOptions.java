package fr.junn.geometry.validate;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.shape.GeometryMessage;

/**
 * The tolerances of validation. Those of {@link #defaults()} are the field's.
 *
 * @param snap points of one shell nearer to each other than this are one [unit of the coordinates, as a rule m]; 0 for none
 * @param planarity the farthest that a point may be from the plane fitted to its face [same unit]
 * @param normals the most that the normal of a triangle of a face may differ from that of the whole [°]
 * @param overlap two solids may overlap where no ball of this radius fits into what they have in common [same unit]
 */
public record ValidationOptions(double snap, double planarity, double normals, double overlap) {
    private static final ValidationOptions DEFAULTS = new ValidationOptions(0.001, 0.01, 20, 0);

    public ValidationOptions {
        check("snap", snap);
        check("planarity", planarity);
        check("normals", normals);
        check("overlap", overlap);
    }

    private static void check(String name, double value) {
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw new JunnException(GeometryMessage.BAD_BOUND, name, value, "0 or more");
        }
    }

    /** 1 mm, 1 cm, 20°, no overlap. */
    public static ValidationOptions defaults() {
        return DEFAULTS;
    }

    /** The same with another {@link #snap()}. */
    public ValidationOptions withSnap(double newSnap) {
        return new ValidationOptions(newSnap, planarity, normals, overlap);
    }

    /** The same with another {@link #planarity()}. */
    public ValidationOptions withPlanarity(double newPlanarity) {
        return new ValidationOptions(snap, newPlanarity, normals, overlap);
    }

    /** The same with another {@link #normals()}. */
    public ValidationOptions withNormals(double newNormals) {
        return new ValidationOptions(snap, planarity, newNormals, overlap);
    }

    /** The same with another {@link #overlap()}. */
    public ValidationOptions withOverlap(double newOverlap) {
        return new ValidationOptions(snap, planarity, normals, newOverlap);
    }
}
