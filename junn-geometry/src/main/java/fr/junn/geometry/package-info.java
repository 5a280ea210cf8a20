/**
 * The 3D kernel.
 */
@NullMarked
package fr.junn.geometry;

import org.jspecify.annotations.NullMarked;
