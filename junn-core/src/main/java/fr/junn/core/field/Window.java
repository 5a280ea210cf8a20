package fr.junn.core.field;

/**
 * Some rows and columns of a grid.
 *
 * @param row the first row, from 0
 * @param column the first column, from 0
 * @param rows how many rows
 * @param columns how many columns
 */
public record Window(int row, int column, int rows, int columns) {
    /** The number of cells. */
    public long size() {
        return (long) rows * columns;
    }
}
