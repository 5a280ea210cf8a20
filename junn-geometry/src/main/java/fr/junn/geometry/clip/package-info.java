/**
 * Shapes cut at planes: what of them lies in a box, on one side of a plane, in any convex {@link
 * fr.junn.geometry.index.Region}.
 *
 * <p><b>The problem.</b> A tile, a section, an excavation: something is to end at a plane. A wall with windows falls into
 * pieces with holes, a solid has to be closed where it was cut, neighbours that met before must still meet, and roofs must
 * still be roofs.
 *
 * <p><b>The pieces.</b> {@link fr.junn.geometry.clip.Clipper} takes the region and then any shape. Planes are taken one
 * after the other: corners are told apart by the side they are on, each edge that changes sides gets one new vertex
 * ({@code Vertices}), each face is put together anew along the line where the plane meets it ({@code FaceCutter}, {@code
 * RingNesting}), and the edges that a solid leaves open in the plane become its caps ({@code Caps}); what falls apart is
 * sorted into solids and cavities ({@code Bodies}). Lines and triangles have it easier ({@code CurveCutter}, {@code
 * TriangleCutter}).
 *
 * <pre>{@code
 * Shape tile = Clipper.to(Region.box(envelope)).clip(building);
 * Shape section = Clipper.to(Region.of(0, 0, -1, 42)).cappedAs(CUT).clip(solid);   // what is below 42 m
 * }</pre>
 *
 * <p><b>Sources.</b> I. E. Sutherland and G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17 (1974),
 * for going plane by plane; K. Weiler and P. Atherton, "Hidden surface removal using polygon area sorting", SIGGRAPH 1977,
 * for joining pieces along the cut.
 */
@NullMarked
package fr.junn.geometry.clip;

import org.jspecify.annotations.NullMarked;
