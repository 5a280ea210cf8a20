package fr.junn.geometry.crs.grid;

import fr.junn.core.error.JunnException;
import java.util.Comparator;
import java.util.List;

/**
 * The content of a grid file: shifts between two reference systems, or heights of one surface above another, at the nodes of
 * one grid or several of different density. Where they overlap the densest counts.
 *
 * <p>Components: one [m] for heights; two [degree], to the north and to the east, for shifts of latitude and longitude; three
 * [m] for geocentric translations. Immutable and safe for use by several threads.
 */
public final class ShiftGrid {
    private final String name;
    private final NodeGrid[] grids;

    private ShiftGrid(String name, NodeGrid[] grids) {
        this.name = name;
        this.grids = grids;
    }

    static ShiftGrid of(String name, List<NodeGrid> grids) {
        if (grids.isEmpty()) {
            throw new JunnException(GridMessage.UNREADABLE_GRID, name, "no grid in it");
        }
        NodeGrid[] dense = grids.toArray(new NodeGrid[0]);
        java.util.Arrays.sort(dense, Comparator.comparingDouble(g -> g.stepX * g.stepY));
        return new ShiftGrid(name, dense);
    }

    /** The name of the file it came from. */
    public String name() {
        return name;
    }

    /** How many values a node has. */
    public int components() {
        return grids[0].components();
    }

    /** What it takes in memory, in bytes. */
    public long bytes() {
        long sum = 0;
        for (NodeGrid grid : grids) {
            sum += grid.bytes();
        }
        return sum;
    }

    /** The smallest box around all nodes: west, south, east, north [degree]. */
    public double[] bounds() {
        double[] box = {grids[0].west, grids[0].south, grids[0].east(), grids[0].north()};
        for (NodeGrid grid : grids) {
            box[0] = Math.min(box[0], grid.west);
            box[1] = Math.min(box[1], grid.south);
            box[2] = Math.max(box[2], grid.east());
            box[3] = Math.max(box[3], grid.north());
        }
        return box;
    }

    /**
     * This grid, if it has so many components.
     *
     * @throws JunnException {@link GridMessage#WRONG_KIND}
     */
    public ShiftGrid require(int components, String purpose) {
        if (components() != components) {
            throw new JunnException(GridMessage.WRONG_KIND, name, components(), components, purpose);
        }
        return this;
    }

    /**
     * The values at a place, interpolated bilinearly.
     *
     * @param longitude from Greenwich [degree]
     * @param latitude [degree]
     * @param out gets a value per component
     * @return whether the place is on the grid and the nodes around it have values; else {@code out} is not to be used
     */
    public boolean sample(double longitude, double latitude, double[] out) {
        for (NodeGrid grid : grids) {
            if (grid.sample(longitude, latitude, out)) {
                return true;
            }
        }
        return false;
    }
}
