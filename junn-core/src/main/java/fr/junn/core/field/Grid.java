package fr.junn.core.field;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;

/**
 * A raster: rows and columns of equal cells along the axes of a reference system. Row 0 is the northernmost, column 0 the
 * westernmost; cells are numbered row by row. A value belongs to a cell, and stands at its centre.
 *
 * @param crs the reference system, with heights or without
 * @param west the western edge of column 0 (not its centre), in the units of {@code crs}
 * @param north the northern edge of row 0 (not its centre)
 * @param cellWidth the extent of a cell from west to east, above 0
 * @param cellHeight the extent of a cell from north to south, above 0
 * @param columns the number of columns, at least 1
 * @param rows the number of rows, at least 1
 */
public record Grid(CrsId crs, double west, double north, double cellWidth, double cellHeight, int columns, int rows)
        implements Support {

    /** @throws JunnException {@link FieldMessage#BAD_GRID} */
    public Grid {
        requireFinite("western edge", west);
        requireFinite("northern edge", north);
        requirePositive("cell width", cellWidth);
        requirePositive("cell height", cellHeight);
        if (columns < 1) {
            throw new JunnException(FieldMessage.BAD_GRID, "columns", columns, "at least 1");
        }
        if (rows < 1) {
            throw new JunnException(FieldMessage.BAD_GRID, "rows", rows, "at least 1");
        }
    }

    /** A grid of square cells. */
    public static Grid of(CrsId crs, double west, double north, double cellSize, int columns, int rows) {
        return new Grid(crs, west, north, cellSize, cellSize, columns, rows);
    }

    private static void requireFinite(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new JunnException(FieldMessage.BAD_GRID, what, value, "a finite number");
        }
    }

    private static void requirePositive(String what, double value) {
        if (!(value > 0) || !Double.isFinite(value)) {
            throw new JunnException(FieldMessage.BAD_GRID, what, value, "a finite number above 0");
        }
    }

    /** The number of a cell. */
    public long index(int row, int column) {
        return (long) row * columns + column;
    }

    /** The easting of the centres of a column. */
    public double x(int column) {
        return west + (column + 0.5) * cellWidth;
    }

    /** The northing of the centres of a row. */
    public double y(int row) {
        return north - (row + 0.5) * cellHeight;
    }

    /**
     * The column that an easting is in; an edge belongs to the column east of it. May be outside of the grid: −1 for what
     * is west of it and for NaN.
     */
    public int column(double x) {
        return floor((x - west) / cellWidth);
    }

    /**
     * The row that a northing is in; an edge belongs to the row south of it. May be outside of the grid: −1 for what is
     * north of it and for NaN.
     */
    public int row(double y) {
        return floor((north - y) / cellHeight);
    }

    private static int floor(double cells) {
        return cells >= 0 ? (int) cells : -1;
    }

    /** Whether there is such a cell. */
    public boolean contains(int row, int column) {
        return row >= 0 && row < rows && column >= 0 && column < columns;
    }

    /** The whole grid as a window. */
    public Window whole() {
        return new Window(0, 0, rows, columns);
    }

    /**
     * The grid of the cells of a window.
     *
     * @throws JunnException {@link FieldMessage#WINDOW_OUTSIDE}
     */
    public Grid part(Window window) {
        require(window);
        double newWest = west + window.column() * cellWidth;
        double newNorth = north - window.row() * cellHeight;
        return new Grid(crs, newWest, newNorth, cellWidth, cellHeight, window.columns(), window.rows());
    }

    /**
     * Refuses a window that is empty or not within the grid.
     *
     * @throws JunnException {@link FieldMessage#WINDOW_OUTSIDE}
     */
    public void require(Window w) {
        boolean inside = w.row() >= 0
                && w.column() >= 0
                && w.rows() > 0
                && w.columns() > 0
                && (long) w.row() + w.rows() <= rows
                && (long) w.column() + w.columns() <= columns;
        if (!inside) {
            throw new JunnException(
                    FieldMessage.WINDOW_OUTSIDE,
                    w.row(),
                    (long) w.row() + w.rows() - 1,
                    w.column(),
                    (long) w.column() + w.columns() - 1,
                    rows,
                    columns);
        }
    }

    @Override
    public SupportKind kind() {
        return SupportKind.GRID;
    }

    @Override
    public long size() {
        return (long) rows * columns;
    }

    @Override
    public Envelope envelope() {
        return Envelope.of(west, north - rows * cellHeight, west + columns * cellWidth, north);
    }

    @Override
    public ContentHash contentHash() {
        return Hasher.of("fr.junn.support.grid")
                .putText(crs.toString())
                .putDouble(west)
                .putDouble(north)
                .putDouble(cellWidth)
                .putDouble(cellHeight)
                .putInt(columns)
                .putInt(rows)
                .hash();
    }

    @Override
    public void locate(long location, double[] into) {
        Supports.requireLocation(location, size());
        into[0] = x((int) (location % columns));
        into[1] = y((int) (location / columns));
        into[2] = Double.NaN;
    }
}
