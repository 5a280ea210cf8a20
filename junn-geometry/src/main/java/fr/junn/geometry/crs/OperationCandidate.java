package fr.junn.geometry.crs;

import java.util.List;

/**
 * A way that there would be, for a list to choose from.
 *
 * @param steps the operations between datums, in order, without conversions
 * @param accuracy the sum of what the registers state [m]
 * @param area where it is to be used
 * @param missingGrids the grids that it needs and that are not there; empty where it can be gone
 */
public record OperationCandidate(List<OperationStep> steps, double accuracy, Area area, List<String> missingGrids) {
    /** Whether all its grids are there. */
    public boolean isAvailable() {
        return missingGrids.isEmpty();
    }
}
