/**
 * The types of features, as data: what a building is, what it may have, what may bound it.
 *
 * <p><b>The problem.</b> City models know about a hundred and fifty types with four hundred properties, and every project adds
 * its own. One Java class for each would make an extension a matter of code generation and recompiling, and a reader would
 * have to drop what it has no class for. Here a type is a row: {@link fr.junn.core.schema.FeatureType}, held by a
 * {@link fr.junn.core.schema.FeatureSchema}; one generic feature class serves all, and an unknown type is kept under its own
 * name.
 *
 * <p><b>The pieces.</b>
 *
 * <ul>
 *   <li>{@link fr.junn.core.schema.FeatureSchema#citygml3()} is the CityGML 3.0 conceptual model: its 17 modules, inheritance,
 *       properties in the order of the encoding, geometries by level of detail, allowed boundaries, parts. Codecs of other
 *       formats map to it.
 *   <li>A {@link fr.junn.core.schema.Property} says by its {@link fr.junn.core.schema.Range} what its values are, how many
 *       there may be, and how they are marked: {@code personal} above all.
 *   <li>A third party extends a schema with a table of its own ({@link fr.junn.core.schema.FeatureSchema#extend(
 *       java.nio.file.Path)}) or in code ({@link fr.junn.core.schema.SchemaBuilder}). Schemas are immutable; what does not
 *       fit is a located {@link fr.junn.core.schema.SchemaMessage}.
 *   <li>{@link fr.junn.core.schema.SchemaRules} puts the questions that a checker of features asks into findings.
 * </ul>
 *
 * <p><b>A table</b> is UTF-8 text, a statement on each line, words between white space; {@code #} begins a comment line, and
 * indented lines belong to the type above. {@code citygml-3.0.schema} beside this package is one.
 *
 * <pre>{@code
 * # Prefix, namespace, version and title of a module; the names below are in it.
 * module acme https://acme.example/twin/1 1.0 Acme Solar
 * # A prefix for names of another standard.
 * use xAL urn:oasis:names:tc:ciq:xal:3
 *
 * # One of these texts; a number between bounds (-Infinity, Infinity: none); a list of two or three such numbers.
 * enum PanelKind thermal photovoltaic
 * number Share real 0 1
 * numbers Tilt 2..3 -90 90
 *
 * # After the supertype: abstract, top (stands on its own), feature, object, data (else as the supertype).
 * # The boundaries that a space may have, with their subtypes, are those of its supertype unless it has a line of its own.
 * type SolarPanel : core:AbstractOccupiedSpace top
 *   bounded by core:ClosureSurface
 *   kind      1..1 is=PanelKind
 *   peakPower 0..1 measure=W
 *   share     0..1 is=Share default=1.0
 *   mountedOn 0..* link=con:RoofSurface reference
 *
 * # More properties and more boundaries for an existing type and its subtypes.
 * extend bldg:AbstractBuilding
 *   panel     0..* part=SolarPanel
 *   ownerName 0..* text personal
 * }</pre>
 *
 * <p>The third word of a property is
 * its range:
 *
 * <ul>
 *   <li>{@code text integer real boolean uri date instant duration time position numbers}: simple values, see
 *       {@link fr.junn.core.schema.SimpleType.Base}; {@code is=TYPE}: a declared enum, number or numbers;
 *   <li>{@code code} or {@code code=LIST}; {@code measure=UNIT}, {@code measures=UNIT} (a list), without a unit for any;
 *   <li>{@code data=TYPE}: a structured value; {@code foreign=NAME}: something of another standard;
 *   <li>{@code part=TYPE member=TYPE boundary=TYPE link=TYPE}: a relation, see
 *       {@link fr.junn.core.schema.Range.Nature}; {@code via=TYPE} names the object that carries its own properties;
 *   <li>{@code shape=KIND}: a geometry, such as {@code shape=multi-surface}; {@code shape} for any.
 * </ul>
 *
 * After it: {@code inline reference either} (how values are held), {@code nillable personal identity acyclic}, and last
 * {@code default=TEXT}, to the end of the line.
 *
 * <p><b>What extensions can and cannot do.</b> Add modules, types, properties, boundaries. Not take away or change what is
 * there: a type or property that exists already, of the same namespace, is an error, since data made with the schema would
 * change its meaning.
 *
 * <p><b>Sources.</b> OGC 20-010, CityGML 3.0 Part 1: Conceptual Model; OGC 21-006r2, Part 2: GML Encoding, whose XML schemas
 * (3.0.0) a test compares with the table, name by name; OGC ets-citygml30-part2 for allowed boundaries; ISO 19109 for what a
 * feature type is.
 */
@NullMarked
package fr.junn.core.schema;

import org.jspecify.annotations.NullMarked;
