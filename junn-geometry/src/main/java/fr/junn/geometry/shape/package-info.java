/**
 * Shapes in three dimensions (and in two), held compactly and exactly.
 *
 * <p><b>The problem.</b> A city model is some million buildings of some forty faces, each face a few rings, each ring a few
 * corners. As objects per coordinate that is a hundred bytes a corner; the files round to a millimetre; the coordinates are
 * seven digits before the point. And whatever a file says – which face is the outer shell, in which order a ring runs,
 * which face is a roof – must still be there when it is written again.
 *
 * <p><b>The pieces.</b>
 *
 * <ul>
 *   <li>{@link fr.junn.geometry.shape.Coordinates}: positions as integer counts of a power of ten, or as doubles about a
 *       local origin, whichever gives every value back to the last bit (but for −0.0, which becomes 0.0).
 *   <li>{@link fr.junn.geometry.shape.Point}, {@link fr.junn.geometry.shape.MultiPoint}, {@link
 *       fr.junn.geometry.shape.PointCloud}, {@link fr.junn.geometry.shape.Curve}, {@link
 *       fr.junn.geometry.shape.MultiCurve}.
 *   <li>{@link fr.junn.geometry.shape.Faceted}: {@link fr.junn.geometry.shape.Surface} with rings and holes, {@link
 *       fr.junn.geometry.shape.MultiSurface}, {@link fr.junn.geometry.shape.Solid} with cavities, {@link
 *       fr.junn.geometry.shape.MultiSolid}; multi- and composite alike. Index arrays are as narrow as they can be, labels
 *       tie faces to thematic surfaces, numbers of corners and faces are what textures and ids hang at. Made with a {@link
 *       fr.junn.geometry.shape.FacetedBuilder}.
 *   <li>{@link fr.junn.geometry.shape.Mesh} and {@link fr.junn.geometry.shape.Tin}: triangles.
 *   <li>{@link fr.junn.geometry.shape.TemplateInstance}: a {@link fr.junn.geometry.shape.Template} placed by a {@link
 *       fr.junn.geometry.shape.Transform}. A {@link fr.junn.geometry.shape.PositionMap} is what is not affine. {@link fr.junn.geometry.shape.ShapeCollection}: anything together.
 * </ul>
 *
 * <p>All are {@link fr.junn.geometry.shape.Shape}s: immutable, with a reference system, a content hash that depends on what
 * they say and not on how it is held, and equality within a tolerance.
 *
 * <pre>{@code
 * FacetedBuilder builder = FacetedBuilder.of(CrsId.parse("EPSG:2154+5720"), 3);
 * builder.corner(0, 0, 0).corner(0, 1, 0).corner(1, 0, 0).endRing().endFace(GROUND);
 * …
 * Solid house = builder.endShell().toSolid();
 * for (int c = house.firstCorner(0); c < house.firstCorner(1); c++) {
 *     double z = house.coordinates().z(house.vertex(c));
 * }
 * }</pre>
 *
 * <p><b>Sources.</b> ISO 19107:2019 and OGC 20-010 (CityGML 3.0 conceptual model) for kinds and nesting; CityJSON 2.0,
 * section 3 for semantics and templates. Decimal storage of doubles is after the idea of ALP (Afroozeh, Kuffó, Boncz,
 * <i>ALP: Adaptive Lossless floating-Point compression</i>, SIGMOD 2023).
 */
@NullMarked
package fr.junn.geometry.shape;

import org.jspecify.annotations.NullMarked;
