/**
 * CityJSON 1.0, 1.1 and 2.0, and CityJSONSeq: city models as JSON.
 *
 * <p><b>The problem.</b> In a document all objects share one list of vertices, which mostly stands last; so readers load the
 * whole of it, and 38 MB become half a gigabyte. Coordinates are whole numbers times a scale, and a careless product or a
 * cut in place of a rounding moves them by a millimetre. Looks and thematic surfaces hang at faces by arrays that run
 * parallel to the boundaries, and a version has what another has not.
 *
 * <p><b>Reading.</b> A document is gone through twice: first for all but its objects, which are passed over at the speed of
 * looking for brackets; then for the objects, one by one. What stays in memory is three ints for each vertex, two doubles
 * for each place in an image, materials, textures and templates. Of a sequence, each line is a small document of its own.
 * Members may come in any order. A lenient reader leaves out what is wrong, as little as can be, and notes a finding with
 * the JSON path: an object, a geometry, or what hangs at it. With the option {@link
 * fr.junn.interop.cityjson.CityJsonCodec#CHECK} the rules that speak of the whole are held to as well (relatives that name
 * each other, vertices unused or twice, extensions); what is found then is what the JSON Schemas of the specification and
 * the semantic rules of the community's validator find. Errors are what those call errors; the rest are warnings.
 *
 * <p><b>How it maps.</b>
 *
 * <ul>
 *   <li>Types are those of CityGML 3.0, by a table; {@code +Type} of an extension is a type of that name which the schema
 *       does not know. Attributes of a name that the type declares are that property (a code, a date, where the text comes
 *       back the same), others have no namespace.
 *   <li>{@code parents} are relations {@link fr.junn.core.feature.RelationType#PART_OF}, {@code children} {@link
 *       fr.junn.core.feature.RelationType#HAS_PART}, those of a group {@code grp:groupMember} with their role.
 *   <li>A geometry's slot is its level of detail, as it is refined ({@code 2.2}), and its type. Thematic surfaces are rows of
 *       {@link fr.junn.core.feature.Boundaries}, one for each surface of each geometry; faces have them as labels.
 *   <li>Materials and textures are a {@link fr.junn.interop.appearance.SurfaceAppearance}. Images are named and not read; one
 *       that leads out of the document's folder is an error.
 *   <li>Instances share their {@link fr.junn.geometry.shape.Template} and what hangs at it.
 *   <li>Addresses are the property {@code bldg:address}; their places are geometries in slots {@code address[0].location}.
 *   <li>Members that are none of CityJSON's are {@link fr.junn.core.feature.UnknownContent}, of the object or, for those of the
 *       document, of the {@link fr.junn.interop.codec.DatasetInfo}, which also keeps metadata, extensions, transformation and
 *       the lists of materials and textures for a writer.
 * </ul>
 *
 * <p><b>Writing.</b> Objects go out as they come; vertices, each once, follow behind. With {@link
 * fr.junn.interop.codec.WriteOptions#from} of a source in the same reference system its scale and translation are used and
 * whole numbers come out as they were; else steps are millimetres, or 10⁻⁹ degrees. What the version cannot hold is in the
 * loss report: units, code lists, types and surfaces without a name (they become {@code +Type}), relations other than
 * those above, geometry without heights.
 *
 * <pre>{@code
 * try (FeatureReader reader = Codecs.open(Path.of("delft.city.json"), ReadOptions.defaults());
 *         FeatureWriter writer = Codecs.create(
 *                 Path.of("delft.city.jsonl"), WriteOptions.in(reader.info().crs()).from(reader.info()))) {
 *     reader.forEach(writer::write);
 *     writer.finish();
 * }
 * }</pre>
 *
 * <p><b>Limits.</b> 2³¹/6 vertices in a document; a feature of a sequence, a text or a member that is kept is at most {@link
 * fr.junn.core.work.Limits#text()} bytes. A stream that is no file is read to memory first. A sequence has the templates of
 * its first line; others are written out at their place. Members of a feature's own beside its objects are lost, and
 * reported.
 *
 * <p>Sources: CityJSON 1.0.3, 1.1.3, 2.0.1 (OGC 20-072r5), https://www.cityjson.org/specs/; the JSON Schemas of 2.0.2; the list
 * of checks of cjval 0.9.0 (rules, not code). The rules here are our own words; no schema file is part of the SDK.
 */
@NullMarked
package fr.junn.interop.cityjson;

import org.jspecify.annotations.NullMarked;
