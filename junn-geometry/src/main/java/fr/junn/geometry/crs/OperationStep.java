package fr.junn.geometry.crs;

/**
 * One step of an operation, for people and provenance.
 *
 * @param id the code with its authority; empty for conversions within a datum
 * @param name as its registry writes it
 * @param method what it does
 * @param inverse whether it goes against its registered direction
 * @param accuracy [m]; 0 for exact conversions
 * @param grid the name of the grid that it needs; empty where it needs none
 */
public record OperationStep(String id, String name, String method, boolean inverse, double accuracy, String grid) {
    @Override
    public String toString() {
        return (inverse ? "Inverse of " : "") + name + (id.isEmpty() ? "" : " [" + id + "]");
    }
}
