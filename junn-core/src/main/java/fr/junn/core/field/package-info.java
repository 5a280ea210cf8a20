/**
 * Values on places: what solvers exchange and codecs write.
 *
 * <p>A {@link fr.junn.core.field.Field} is a table of values, one for each location of a {@link fr.junn.core.field.Support}.
 * The support says where: a single value, the features of a twin, the cells of a raster {@link fr.junn.core.field.Grid}, the
 * nodes or links of a {@link fr.junn.core.field.Network}; meshes and point clouds implement it in the geometry module. The
 * field says what: a {@link fr.junn.core.field.Quantity} with a CF standard name, in a unit. So a raster is a field on a grid,
 * and so is a result of a flood solver; what reads one reads the other.
 *
 * <p>Values are read as doubles, NaN where there is no value, whatever they are stored as. Three ways, for three users:
 *
 * <ul>
 *   <li>{@link fr.junn.core.field.Field#value(long)}: one value; simple, not for loops over millions;
 *   <li>{@link fr.junn.core.field.Field#read(long, double[], int, int)} and
 *       {@link fr.junn.core.field.Field#readWindow(fr.junn.core.field.Window, double[])}: a run or a window of cells into an array of the
 *       caller; works for rasters that are larger than the memory and are read from a file as they are asked for;
 *   <li>{@link fr.junn.core.field.Field#doubles()}: the array itself, without a copy, where the field holds one.
 * </ul>
 *
 * <pre>{@code
 * Grid grid = Grid.of(CrsId.parse("EPSG:2154+5720"), 843_000, 6_520_000, 1.0, 1000, 1000);
 * Field terrain = Field.of(Quantity.SURFACE_ALTITUDE, grid, heights);
 * double atTown = terrain.value(grid.index(grid.row(6_519_500), grid.column(843_250)));
 * }</pre>
 *
 * <p>Sources: ISO 19123-1:2023 (coverages); CF Conventions 1.11, standard name table; OGC 10-090r3.
 */
@NullMarked
package fr.junn.core.field;

import org.jspecify.annotations.NullMarked;
