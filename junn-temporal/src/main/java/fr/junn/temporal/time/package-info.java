/**
 * How times stand to each other.
 *
 * <p><b>The problem.</b> "Was this building there while the road was closed?" asks how two periods stand to each other, and
 * there are exactly thirteen ways in which two can. What follows from two such answers for a third is a table of 169 rows
 * that nobody gets right by hand.
 *
 * <p><b>The pieces.</b> Instants are {@link java.time.Instant}, periods {@link fr.junn.core.value.Value.Period}: from a
 * moment to before another, open ends allowed.
 *
 * <ul>
 *   <li>{@link fr.junn.temporal.time.Allen}: the thirteen relations, each with its inverse.
 *   <li>{@link fr.junn.temporal.time.AllenSet}: what is possible, composed and intersected.
 *   <li>{@link fr.junn.temporal.time.Periods}: a set of moments as periods in order, with union, intersection, difference.
 * </ul>
 *
 * <pre>{@code
 * Allen.between(closed, standing);                         // DURING
 * AllenSet.of(Allen.DURING).then(AllenSet.of(Allen.MEETS)); // {before}
 * }</pre>
 *
 * <p><b>Sources.</b> Allen, <i>Maintaining Knowledge about Temporal Intervals</i>, CACM 26 (1983); ISO 19108:2002, 5.2.3.5
 * for the names as TM_RelativePosition.
 */
@NullMarked
package fr.junn.temporal.time;

import org.jspecify.annotations.NullMarked;
