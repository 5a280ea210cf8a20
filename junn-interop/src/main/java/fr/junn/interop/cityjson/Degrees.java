package fr.junn.interop.cityjson;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.crs.Crs;
import fr.junn.geometry.crs.CrsKind;

/** Tells reference systems in degrees. */
final class Degrees {
    private Degrees() {}

    static boolean isIn(CrsId crs) {
        if (!crs.isRegistered()) {
            return false;
        }
        try {
            CrsKind kind = Crs.of(crs.horizontal()).kind();
            return kind == CrsKind.GEOGRAPHIC_2D || kind == CrsKind.GEOGRAPHIC_3D;
        } catch (JunnException e) {
            return false; // a system that is not known here
        }
    }
}
