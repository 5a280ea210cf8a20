package fr.junn.core.field;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;

/**
 * How a large raster is cut into tiles that are read as they are asked for.
 *
 * @param rows the rows of a tile
 * @param columns the columns of a tile
 * @param cacheBytes how much memory tiles may take that were read [B]; one tile is always kept
 */
public record Tiling(int rows, int columns, long cacheBytes) {
    /** @throws JunnException {@link CoreMessage#ILLEGAL_ARGUMENT} */
    public Tiling {
        if (rows < 1 || columns < 1 || (long) rows * columns > 1 << 26) {
            throw new JunnException(
                    CoreMessage.ILLEGAL_ARGUMENT, "tile", rows + " x " + columns, "1 to 67108864 cells");
        }
    }

    /** Reads the tiles of one raster. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads a tile. Called by several threads, but never twice at once for one field.
         *
         * @param tileRow the row of the tile, 0 being the northernmost
         * @param tileColumn the column of the tile, 0 being the westernmost
         * @param into receives the values row by row, NaN where there is none; {@code rows · columns} long. What a tile at
         *     the southern or eastern edge has beyond the grid is not looked at.
         */
        void read(int tileRow, int tileColumn, double[] into);
    }
}
