/**
 * Fields on shapes: the vertices and triangles of meshes and terrains, and the points of clouds, as the locations that
 * values hang at.
 *
 * <p>A geometry and a support are two things with one name for their kind, so that a mesh is not itself a support: it has
 * one for its vertices and one for its triangles.
 *
 * <pre>{@code
 * Support nodes = ShapeSupport.vertices(tin.mesh());
 * }</pre>
 */
@NullMarked
package fr.junn.geometry.support;

import org.jspecify.annotations.NullMarked;
