/**
 * Features: the things that a twin is made of.
 *
 * <p>A city is ten million small things and fifty million surfaces, each with an id, a type, a few attributes, a geometry or
 * two, and much that only some of them have. Held as maps of boxed values they take a kilobyte each and do not fit; held as
 * one Java class for each type they cannot take in what a start-up adds. So a {@link fr.junn.core.feature.Feature} is a row
 * of bytes with a shape that it shares with all features of the same columns, and shows itself as an object with values:
 *
 * <pre>
 *   Feature 24 B ── shape ──▶ type, columns: name, storage, unit, mark      (shared)
 *           ├────── row ────▶ | height 8 B | built 4 B | ▫ id | ▫ name |    (numbers, then texts)
 *           └────── objects ▶ | geometry | boundaries | …                   (only where there are any)
 * </pre>
 *
 * <ul>
 *   <li>{@link fr.junn.core.feature.Feature} and {@link fr.junn.core.feature.FeatureBuilder}: id, type, attributes,
 *       geometries by {@link fr.junn.core.feature.GeometrySlot}, lifespan, provenance.
 *   <li>{@link fr.junn.core.feature.Boundaries}: the thematic surfaces, a table in their owner.
 *   <li>{@link fr.junn.core.feature.Relation} and {@link fr.junn.core.feature.RelationType}: how features hang together;
 *       questions about it are asked in {@code fr.junn.core.graph}.
 *   <li>{@link fr.junn.core.feature.Appearance} and {@link fr.junn.core.feature.UnknownContent}: what core does not look
 *       into, but keeps.
 *   <li>{@link fr.junn.core.feature.FeatureCollection}: features in memory, by id.
 *   <li>{@link fr.junn.core.feature.FeatureValidator}: whether a feature is as its type says.
 * </ul>
 *
 * <pre>{@code
 * Feature dike = Feature.builder(schema.type("con:OtherConstruction"), "DIGUE_12")
 *         .set("height", Measure.of(3.2, "m"))
 *         .set(new Attribute(QualifiedName.of("owner"), Value.of("Mme Martin"), true))     // personal
 *         .set(GeometrySlot.of(2, "solid"), solid)
 *         .relate(RelationType.ALONG, "COURDEAU0000002000796122")
 *         .build();
 * dike.with("height", Measure.of(4.2, "m")).number("height");   // 4.2
 * dike.withoutPersonal().get("owner");                          // empty
 * }</pre>
 *
 * <p>Making a feature checks nothing against the schema, so that a reader can hold what it found, right or wrong; validating
 * is a step of its own.
 *
 * <p>Sources: OGC 20-010, CityGML 3.0 conceptual model; shapes are the hidden classes of Self (Chambers, Ungar, Lee:
 * <i>An efficient implementation of SELF</i>, OOPSLA 1989).
 */
@NullMarked
package fr.junn.core.feature;

import org.jspecify.annotations.NullMarked;
