/**
 * How surfaces look: colours, materials and textures, hung at faces and rings by number.
 *
 * <p><b>The problem.</b> Core keeps a {@link fr.junn.core.feature.Appearance} beside the geometry without looking inside.
 * Formats say it differently (CityGML by ids of polygons and rings, CityJSON by arrays that run parallel to the boundaries,
 * glTF by primitives); here is the one form that they are read to and written from.
 *
 * <p><b>The pieces.</b> A {@link fr.junn.interop.appearance.SurfaceAppearance} is a list of layers, each for one theme and
 * one geometry of the feature. A {@link fr.junn.interop.appearance.MaterialLayer} says the
 * {@link fr.junn.interop.appearance.Material} of each face; a {@link fr.junn.interop.appearance.TextureLayer} says the
 * {@link fr.junn.interop.appearance.Texture} of each ring and the place of each of its corners in the image.
 *
 * <pre>{@code
 * feature.appearance().map(SurfaceAppearance.class::cast).ifPresent(look -> {
 *     for (MaterialLayer layer : look.materials()) {
 *         layer.material(0).map(Material::diffuseColor);       // of the first face, where it has one
 *     }
 * });
 * }</pre>
 *
 * <p>Images are named, not loaded. Sources: OGC 20-010 (CityGML 3.0) clause 7.9 Appearance; CityJSON 2.0.1 clause 6;
 * X3D (ISO/IEC 19775-1) Material for the meaning of the numbers.
 */
@NullMarked
package fr.junn.interop.appearance;

import org.jspecify.annotations.NullMarked;
