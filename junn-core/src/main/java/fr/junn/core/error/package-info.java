/**
 * What went wrong, where, and in whose language.
 *
 * <p>Everything that the SDK has to say about bad input, wrong use or a failure is a {@link fr.junn.core.error.Message}: a
 * constant of an enum, one enum per module or package, with an English and a French template. Code and tests refer to the
 * constant, people read the text.
 *
 * <ul>
 *   <li>A {@link fr.junn.core.error.JunnException} is thrown where work cannot go on. It is the one unchecked root of all
 *       errors of the SDK.
 *   <li>A {@link fr.junn.core.error.Finding} is recorded where work can go on. Findings are collected by
 *       {@link fr.junn.core.error.Diagnostics}, which counts everything and keeps as many as its limit allows.
 *   <li>Both carry a {@link fr.junn.core.error.Location}: file, line and column, byte offset, feature id, path inside the
 *       document, place in space. Whoever knows a part of it adds that part on the way up.
 * </ul>
 *
 * <pre>{@code
 * throw new JunnException(UnitMessage.UNKNOWN_UNIT, "mm/fortnight").at(Location.file("rain.csv").line(12));
 *
 * diagnostics.add(Finding.warning(CityMessage.DUPLICATE_ID, Location.feature("BATIMENT_12"), "BATIMENT_12"));
 * }</pre>
 *
 * <p>The habit of message enums with parts, asserted by constant and not by text, is that of Orekit.
 */
@NullMarked
package fr.junn.core.error;

import org.jspecify.annotations.NullMarked;
