/**
 * Names and values: what the attributes of a feature hold.
 *
 * <p>Formats differ in what an attribute can be. CityJSON knows JSON's six types, CityGML has measures with units, terms of
 * code lists, dates that are only a year and values that are absent for a reason, BD TOPO has columns, observations have
 * moments. A twin must take all of them in and give each back as it was. So there is one closed family, and codecs map to
 * and from it:
 *
 * <ul>
 *   <li>{@link fr.junn.core.value.Value} is the family: fourteen records, one for each
 *       {@link fr.junn.core.value.ValueKind}. Closed, so that whoever handles values (a codec, a store, a query) can show
 *       that it handles all.
 *   <li>{@link fr.junn.core.value.QualifiedName} names types and attributes; {@link fr.junn.core.value.Attribute} is a named
 *       value, marked where it says something about a person.
 *   <li>{@link fr.junn.core.value.IdentifierScheme} knows the identifiers of French registers: cleabs, RNB, BDNB, cadastre.
 * </ul>
 *
 * <pre>{@code
 * Value height = Value.of(Measure.of(4.2, "m"));
 * Value roof = new Value.Code("https://example.org/roofs", "1030");
 * Value built = Value.Date.of(1974);                              // nobody knows the day
 * Value rnb = IdentifierScheme.RNB.reference("D8T7-TQQ4-JHMY");
 *
 * if (height instanceof Value.Measured m) { … m.value() … }
 * double number = height.number();                                // 4.2
 * Value.parse(ValueKind.DATE, "1974-05").text();                  // 1974-05
 * }</pre>
 *
 * <p>Attributes that occur several times hold a list. A feature does not hold these records but the bits they stand for,
 * and makes them when asked; see {@code fr.junn.core.feature}.
 *
 * <p>Sources: OGC 20-010 CityGML 3.0 conceptual model, chapter 7.2 (Core) and annex on data types; ISO 19136 (GML 3.2) for
 * measures, codes and nil reasons; XML Schema part 2 and ISO 8601 for dates and moments.
 */
@NullMarked
package fr.junn.core.value;

import org.jspecify.annotations.NullMarked;
