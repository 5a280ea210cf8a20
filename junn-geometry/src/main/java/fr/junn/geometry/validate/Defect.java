package fr.junn.geometry.validate;

import fr.junn.core.error.Finding;
import fr.junn.core.error.Location;
import fr.junn.core.error.Severity;
import java.util.List;

/**
 * Something wrong with a shape, and where. Numbers are those of the {@link fr.junn.geometry.shape.Faceted} that was
 * validated, each through the whole shape; −1 where it does not apply.
 *
 * @param code what
 * @param solid the solid
 * @param shell the shell
 * @param face the face
 * @param ring the ring
 * @param other the other solid (501, 502, 601), shell (401, 402) or face (306)
 * @param x easting or longitude of a place at the defect, in the reference system of the shape
 * @param y northing or latitude of it
 * @param z height of it
 * @param value what was measured, NaN where nothing was
 * @param tolerance what it was held against, NaN where there is nothing
 */
public record Defect(
        ValidityCode code,
        int solid,
        int shell,
        int face,
        int ring,
        int other,
        double x,
        double y,
        double z,
        double value,
        double tolerance) {

    /** The defect as a finding; its path is that of {@link #path()}. */
    public Finding toFinding() {
        Location location = Location.path(path()).withPlace(x, y, z);
        List<Object> parts = List.of(value, tolerance);
        return new Finding(Severity.ERROR, code, parts, location, value, tolerance);
    }

    /** Where in the shape: {@code solid=0|shell=0|face=3|ring=4}, of what is known; {@code shape} where nothing is. */
    public String path() {
        StringBuilder out = new StringBuilder();
        append(out, "solid", solid);
        append(out, "shell", shell);
        append(out, "face", face);
        append(out, "ring", ring);
        append(out, "other", other);
        return out.length() == 0 ? "shape" : out.toString();
    }

    private static void append(StringBuilder out, String name, int number) {
        if (number >= 0) {
            out.append(out.length() == 0 ? "" : "|").append(name).append('=').append(number);
        }
    }
}
