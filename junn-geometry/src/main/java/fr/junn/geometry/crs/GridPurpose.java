package fr.junn.geometry.crs;

import fr.junn.geometry.crs.grid.GridFile;
import java.util.List;

/**
 * A grid at hand and what it is good for.
 *
 * @param file the file
 * @param operations the operations that it enables, such as {@code EPSG:9876}, and their names
 */
public record GridPurpose(GridFile file, List<OperationStep> operations) {}
