package fr.junn.geometry.validate;

import fr.junn.core.error.Finding;
import fr.junn.core.error.Location;

/**
 * One step of a repair.
 *
 * @param kind what is done
 * @param code what it mends
 * @param face the face of the shape that was given, −1 where it is none of them or several
 * @param x easting or longitude of a place at it, in the reference system of the shape
 * @param y northing or latitude of it
 * @param z height of it
 * @param amount how many points or faces, or how far, as the kind says; NaN where it says neither
 */
public record RepairAction(RepairKind kind, ValidityCode code, int face, double x, double y, double z, double amount) {
    /** The step as a finding of severity info. */
    public Finding toFinding() {
        Location location = Location.path(face < 0 ? "shape" : "face=" + face).withPlace(x, y, z);
        return Finding.info(kind, location, amount);
    }
}
