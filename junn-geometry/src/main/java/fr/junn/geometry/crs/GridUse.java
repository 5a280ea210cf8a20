package fr.junn.geometry.crs;

import fr.junn.geometry.crs.grid.GridFile;

/**
 * A grid that an operation uses, for provenance.
 *
 * @param grid its name in the registries, such as {@code raf20}
 * @param file the file it was read from
 * @param place the folder, jar or class path where the file lies
 * @param sha256 the hash of the file, in hexadecimal digits
 */
public record GridUse(String grid, String file, String place, String sha256) {
    static GridUse of(String grid, GridFile file) {
        return new GridUse(grid, file.name(), file.place(), file.sha256());
    }
}
