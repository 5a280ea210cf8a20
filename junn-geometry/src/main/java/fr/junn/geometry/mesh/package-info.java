/**
 * From faces to triangles.
 *
 * <p>Measures, ray casting, display and simplification work on triangles; city models have faces with many corners, holes
 * and a few millimetres of warp. {@link fr.junn.geometry.mesh.FaceTriangulation} cuts the one into the other, keeps labels
 * and the way back from triangle to face, and leaves watertight what was watertight.
 *
 * <pre>{@code
 * FaceTriangulation cut = FaceTriangulation.of(solid);
 * TriangleIndex index = TriangleIndex.of(cut.mesh());
 * }</pre>
 *
 * <p>The cutting itself, its sources and its limits are in {@code fr.junn.geometry.triangulate}.
 */
@NullMarked
package fr.junn.geometry.mesh;

import org.jspecify.annotations.NullMarked;
