/**
 * Numbers with their units, after UCUM, so that millimetres are not added to metres and a litre per second is understood
 * wherever it comes from.
 *
 * <ul>
 *   <li>{@link fr.junn.core.unit.Unit}: a unit, read from and printed as a case-sensitive UCUM code: {@code m3/s},
 *       {@code kg.m-3}, {@code mm/h}, {@code Cel}, {@code 10*6.m3}. {@link fr.junn.core.unit.Unit#fromData} reads what
 *       CityGML, CF, Hub'Eau, SensorThings and French tables write instead.
 *   <li>{@link fr.junn.core.unit.Dimension}: what is measured, as exponents; units of one dimension convert.
 *   <li>{@link fr.junn.core.unit.UnitConverter}: from one unit to another, for single numbers and arrays.
 *   <li>{@link fr.junn.core.unit.Measure}: a number and its unit.
 * </ul>
 *
 * <pre>{@code
 * Measure height = Measure.of(4.2, "m");
 * height.to(Unit.parse("cm")).value();                                   // 420.0
 * Unit.parse("l/s").converterTo(Unit.parse("m3/s")).convert(1500);        // 1.5
 * Unit.fromData("urn:ogc:def:uom:UCUM::m");                               // m
 * Measure.of(1, "m").plus(Measure.of(1, "s"));                            // JunnException: DIMENSION_MISMATCH
 * }</pre>
 *
 * <h2>What is exact</h2>
 *
 * Factors are exact fractions, taken from UCUM's table as printed there, and become a {@code double} only at the end:
 * millimetre to metre is a division by 1000, inch to metre a multiplication by 127 and a division by 5000. Roots that are
 * not rational are carried with 50 digits.
 *
 * <h2>Beyond UCUM</h2>
 *
 * <ul>
 *   <li><b>Rational exponents</b>: a fraction in parentheses right after a unit, {@code m(1/3)/s} for Strickler's
 *       coefficient, {@code m(-1/3).s} for Manning's. UCUM has integers only, and no meaning for a parenthesis there.
 *   <li><b>Persons</b>: the annotation {@code {person}} standing as a unit of its own, as in {@code {person}/km2}, counts
 *       persons. Other readers of UCUM see 1. All other annotations are kept and mean nothing: {@code m{NGF}} is metre.
 *   <li><b>Money</b>: {@code EUR}, {@code kEUR/m2} and the other currencies of the table; with the year whose prices are
 *       meant as annotation, {@code EUR{2023}}. Amounts of different currencies or price years do not convert: that
 *       needs a rate, which is data.
 * </ul>
 *
 * <h2>Scales that are not ratios</h2>
 *
 * Temperatures with a zero of their own ({@code Cel}, {@code [degF]}, {@code [degRe]}) convert, and stand alone: a
 * temperature <i>difference</i> is in {@code K}, and {@code W/m2/Cel} is refused with that advice. Levels ({@code dB},
 * {@code dB[SPL]}, {@code Np}, …) convert within one reference and prefix only, and have no sums here: what the sum of two
 * levels is depends on what they are levels of. Not supported, and refused as unknown: UCUM's arbitrary units of
 * pharmacy, and the functions {@code [pH]}, {@code %[slope]}, {@code [p'diop]}, {@code bit_s}.
 *
 * <p>Sources: G. Schadow and C. J. McDonald, <i>The Unified Code for Units of Measure</i>, version 2.1 (grammar §§ 2–3,
 * special units §§ 21–22, tables); CF Conventions 1.11, § 3.1 for the notation of geosciences.
 */
@NullMarked
package fr.junn.core.unit;

import org.jspecify.annotations.NullMarked;
