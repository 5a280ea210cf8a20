/**
 * Where data comes from, under which licence, and what was done to it since.
 *
 * <p>Everything that a twin hands out (a tile, a report, a raster of flood depths) rests on data of somebody, who asks to
 * be named, and on steps that a reader may want to repeat or doubt. So provenance goes with the data from the codec that
 * read it to the codec that writes it, and is added to, never replaced.
 *
 * <ul>
 *   <li>A {@link fr.junn.core.provenance.Source} is one data set as somebody published it: source, producer, product,
 *       edition, licence, attribution, last update.
 *   <li>A {@link fr.junn.core.provenance.Licence} is what the data may be used for, by SPDX identifier, with what it
 *       asks: attribution, saying that it was changed, passing on under the same terms.
 *   <li>A {@link fr.junn.core.provenance.Step} is something that was done: who, when, what, with what.
 *   <li>{@link fr.junn.core.provenance.Provenance} holds sources and steps. Data made of several has the sources and
 *       steps of all: nothing is dropped, nothing told twice.
 * </ul>
 *
 * <pre>{@code
 * Source topo = Source.builder("BDTOPO_3-5_D034.gpkg").producer("IGN").product("BD TOPO").edition("2026-03")
 *         .licence(Licence.OPEN_2).updated(LocalDate.of(2026, 3, 15)).build();
 * Provenance buildings = Provenance.of(topo)
 *         .then(Step.of(clock, "junn convert", "from EPSG:2154 to EPSG:4326", "junn 0.1.0"));
 * buildings.attributions(Locale.FRENCH);   // [IGN, BD TOPO 2026-03, mis à jour le 2026-03-15, Licence Ouverte 2.0 (…)]
 * }</pre>
 *
 * <p>Every time here is given by an injected {@link java.time.Clock} or by the data, so that the same run gives the same
 * bytes.
 *
 * <p>Sources: ISO 19115-1:2014 (lineage: sources and process steps), W3C PROV-DM 2013 (entity, activity, agent);
 * SPDX licence list 3.25; Licence Ouverte 2.0 (Etalab, 2017), section « Mention de paternité ».
 */
@NullMarked
package fr.junn.core.provenance;

import org.jspecify.annotations.NullMarked;
