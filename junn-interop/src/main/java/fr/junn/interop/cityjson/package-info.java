/**
 * CityJSON 2.0: city models as JSON.
 *
 * <p>This first form reads and writes features with simple attributes (texts, numbers, booleans) and their surfaces and
 * solids by level of detail. What else a document holds (thematic surfaces, templates, appearance, children, extensions)
 * is not read yet, and stands in the loss report, item by item.
 *
 * <p>A document has its vertices behind the objects that use them, so it is read twice: once for the vertices and what
 * holds for the whole, once for the objects, one by one. Coordinates are whole numbers times a scale; a scale of a power
 * of ten is undone by division, so that every millimetre comes back as the double nearest to it.
 *
 * <p>Source: CityJSON 2.0.1, https://www.cityjson.org/specs/2.0.1/.
 */
@NullMarked
package fr.junn.interop.cityjson;

import org.jspecify.annotations.NullMarked;
