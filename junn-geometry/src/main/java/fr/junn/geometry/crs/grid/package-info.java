/**
 * Grids of geodesy: shifts between old and new reference systems, and heights of the surfaces from which heights are
 * counted.
 *
 * <p>An old triangulation is bent against a modern system by decimetres to metres, in a way no formula tells; sea level is
 * bumpy. Survey offices publish both as values at the nodes of a grid. Here they are found
 * ({@link fr.junn.geometry.crs.grid.GridCatalog}), read ({@link fr.junn.geometry.crs.grid.GridFile}) and interpolated
 * ({@link fr.junn.geometry.crs.grid.ShiftGrid}); what they mean is the business of the package above.
 *
 * <p>Forms: GeoTIFF as PROJ distributes grids, IGN's {@code .tac}, {@code .mnt} and {@code gr3df97a.txt}, NTv2. The same
 * grid in two forms goes by the same name: {@code raf20} is {@code fr_ign_RAF20.tif} as well as {@code RAF20.tac}.
 *
 * <pre>{@code
 * ShiftGrid raf20 = GridCatalog.in(Path.of("grids")).find("raf20").orElseThrow().grid();
 * double[] undulation = new double[1];
 * raf20.sample(3.8761, 43.6109, undulation);                     // 49.6904 m
 * }</pre>
 *
 * <p>All French grids together take about 12 MB once read. Interpolation is bilinear, as IGN prescribes for its own grids
 * (NT/G 88; EPSG methods 1073, 1081, 1087).
 *
 * <p>Sources: PROJ, <i>Geodetic TIFF grids</i>; IGN, NT/G 88 <i>Grille de paramètres de transformation de coordonnées</i>
 * (1997); <i>NTv2 developer's guide</i> (1995).
 */
@NullMarked
package fr.junn.geometry.crs.grid;

import org.jspecify.annotations.NullMarked;
