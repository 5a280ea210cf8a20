package fr.junn.core.field;

import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.unit.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** A raster that is read tile by tile as it is asked for; the tiles read last are kept. */
final class TiledField implements Field {
    /** The most values of a band that is hashed at a time. */
    private static final long MAX_BAND = 1 << 24;

    private final FieldHead head;
    private final Grid grid;
    private final ElementType type;
    private final OptionalDouble noData;
    private final Tiling tiling;
    private final Tiling.Reader reader;
    private final int tilesAcross;
    private final int kept;
    private final Map<Long, double[]> tiles = new LinkedHashMap<>(16, 0.75f, true);

    TiledField(
            FieldHead head, Grid grid, ElementType type, OptionalDouble noData, Tiling tiling, Tiling.Reader reader) {
        this.head = head;
        this.grid = grid;
        this.type = type;
        this.noData = noData;
        this.tiling = tiling;
        this.reader = reader;
        this.tilesAcross = (grid.columns() - 1) / tiling.columns() + 1;
        long tileBytes = 8L * tiling.rows() * tiling.columns();
        this.kept = (int) Math.max(1, Math.min(1 << 20, tiling.cacheBytes() / tileBytes));
    }

    @Override
    public Quantity quantity() {
        return head.quantity();
    }

    @Override
    public Unit unit() {
        return head.unit();
    }

    @Override
    public Grid support() {
        return grid;
    }

    @Override
    public ElementType elementType() {
        return type;
    }

    @Override
    public OptionalDouble noData() {
        return noData;
    }

    @Override
    public double value(long location) {
        Supports.requireLocation(location, grid.size());
        double[] one = new double[1];
        row((int) (location / grid.columns()), (int) (location % grid.columns()), one, 0, 1);
        return one[0];
    }

    @Override
    public void read(long from, double[] into, int at, int count) {
        Fields.requireRun(from, count, grid.size(), at, into.length);
        int done = 0;
        while (done < count) {
            int row = (int) ((from + done) / grid.columns());
            int column = (int) ((from + done) % grid.columns());
            int run = Math.min(count - done, grid.columns() - column);
            row(row, column, into, at + done, run);
            done += run;
        }
    }

    @Override
    public void readWindow(Window window, double[] into) {
        grid.require(window);
        Fields.requireRoom(window.size(), into.length);
        // tile by tile, so that a cache of one tile serves a whole window
        int lastRow = window.row() + window.rows() - 1;
        int lastColumn = window.column() + window.columns() - 1;
        for (int tr = window.row() / tiling.rows(); tr <= lastRow / tiling.rows(); tr++) {
            int top = tr * tiling.rows();
            int fromRow = Math.max(window.row(), top);
            int toRow = Math.min(lastRow - top, tiling.rows() - 1) + top;
            for (int tc = window.column() / tiling.columns(); tc <= lastColumn / tiling.columns(); tc++) {
                double[] tile = tile(tr, tc);
                int left = tc * tiling.columns();
                int fromColumn = Math.max(window.column(), left);
                int run = Math.min(lastColumn - left, tiling.columns() - 1) + left - fromColumn + 1;
                for (int r = fromRow; r <= toRow; r++) {
                    int source = (r - top) * tiling.columns() + fromColumn - left;
                    int target = (r - window.row()) * window.columns() + fromColumn - window.column();
                    System.arraycopy(tile, source, into, target, run);
                }
            }
        }
    }

    /** Tile by tile, each read once. */
    @Override
    public double[] toArray() {
        double[] values = new double[Fields.arrayLength(this)];
        readWindow(grid.whole(), values);
        return values;
    }

    /** By bands of one row of tiles, each tile read once; a band is in memory at a time. */
    @Override
    public ContentHash contentHash() {
        Hasher hasher = Fields.hasher(this);
        int bandRows = (int) Math.max(1, Math.min(tiling.rows(), MAX_BAND / grid.columns()));
        double[] band = new double[bandRows * grid.columns()];
        for (int row = 0; row < grid.rows(); row += bandRows) {
            int rows = Math.min(bandRows, grid.rows() - row);
            readWindow(new Window(row, 0, rows, grid.columns()), band);
            hasher.putRawDoubles(band, 0, rows * grid.columns());
        }
        return hasher.hash();
    }

    private void row(int row, int column, double[] into, int at, int count) {
        int done = 0;
        while (done < count) {
            int tileColumn = (column + done) / tiling.columns();
            int inTile = (column + done) % tiling.columns();
            int run = Math.min(count - done, tiling.columns() - inTile);
            double[] tile = tile(row / tiling.rows(), tileColumn);
            System.arraycopy(tile, row % tiling.rows() * tiling.columns() + inTile, into, at + done, run);
            done += run;
        }
    }

    private synchronized double[] tile(int tileRow, int tileColumn) {
        long key = (long) tileRow * tilesAcross + tileColumn;
        double[] tile = tiles.get(key);
        if (tile == null) {
            tile = new double[tiling.rows() * tiling.columns()];
            reader.read(tileRow, tileColumn, tile);
            if (tiles.size() >= kept) {
                tiles.remove(tiles.keySet().iterator().next());
            }
            tiles.put(key, tile);
        }
        return tile;
    }

    @Override
    public String toString() {
        return quantity().name() + " [" + unit() + "] on " + grid.rows() + " x " + grid.columns() + " cells, in tiles";
    }
}
