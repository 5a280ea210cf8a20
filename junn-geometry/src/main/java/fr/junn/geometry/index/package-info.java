/**
 * Finding things in space without looking at all of them.
 *
 * <p><b>The problem.</b> Which buildings are in the flooded box, which facade does the sun's ray hit, what is nearest to the
 * sensor: asked a million times of a million things. Testing each of them would take a week.
 *
 * <p><b>The pieces.</b>
 *
 * <ul>
 *   <li>{@link fr.junn.geometry.index.BoxIndex}: a packed Hilbert R-tree of boxes in the plane or in space, for features,
 *       tiles, segments.
 *   <li>{@link fr.junn.geometry.index.TriangleIndex}: a bounding volume hierarchy over the triangles of a mesh, for rays,
 *       shadows, lines of sight and distances; {@link fr.junn.geometry.index.RayCaster} casts rays for one thread, {@link
 *       fr.junn.geometry.index.NearestTriangle} is the answer of a nearest search.
 *   <li>{@link fr.junn.geometry.index.Region}: a convex part of space to ask either of them about.
 * </ul>
 *
 * <p>Both indexes are built once and never change; their answers are those of testing everything, for any number of threads.
 * Batches are split over threads that end with the call.
 *
 * <pre>{@code
 * TriangleIndex city = TriangleIndex.of(mesh);
 * boolean inShadow = city.blocked(x, y, z, x + 1000 * sunX, y + 1000 * sunY, z + 1000 * sunZ);
 *
 * BoxIndex features = BoxIndex.of(envelopes);
 * for (int i : features.meeting(minX, minY, minZ, maxX, maxY, maxZ)) { … }
 * }</pre>
 *
 * <p><b>Sources.</b> Wald 2007 for the hierarchy, Woop and others 2013 for the ray test, Kamel and Faloutsos 1993 for the
 * packed tree; in full at the classes.
 */
@NullMarked
package fr.junn.geometry.index;

import org.jspecify.annotations.NullMarked;
