/**
 * The history of a twin: what it was, what it is, what it might become, and when who believed so.
 *
 * <p><b>The problem.</b> A model becomes a twin when it has a past and several possible futures. A building is split, a dike is
 * raised in a scenario, a survey corrects what was believed of 1998; and a decision taken last spring must be seen with what was
 * known last spring. Databases know one or two of these: branches, valid time, transaction time, three dimensions.
 *
 * <p><b>The pieces.</b>
 *
 * <ul>
 *   <li>A {@link fr.junn.temporal.TwinStore} is a folder (or anything else that holds pages) with all states of a twin. Its
 *       {@link fr.junn.temporal.Scenario}s are branches; each {@link fr.junn.temporal.Commit} is durable or absent.
 *   <li>A {@link fr.junn.temporal.Transaction} says what a commit changes: versions of features, each for a period of valid
 *       time. Corrections take nothing away from the history.
 *   <li>A {@link fr.junn.temporal.Snapshot} is one state, immutable: {@code asOf} valid time, {@code asKnownAt} transaction
 *       time. A {@link fr.junn.temporal.Query} finds features in it by box, type, attribute and Allen relation.
 *   <li>A {@link fr.junn.temporal.Diff} says what differs between two, down to the property, with lengths, areas and volumes;
 *       a {@link fr.junn.temporal.Merge} brings two branches together, with the conflicts that remain.
 *   <li>{@link fr.junn.temporal.TwinStore#purge} erases personal values for good and leaves a {@link
 *       fr.junn.temporal.Tombstone}.
 * </ul>
 *
 * <pre>{@code
 * try (TwinStore store = TwinStore.open(Path.of("twin"))) {
 *     Scenario main = store.branch("main");
 *     main.commit("BD 2026", tx -> tx.putAll(features));
 *     store.fork("main", "dike", Transition.PLANNED).commit("raise", tx -> tx.update("DIGUE_12", f -> f.with("height", h)));
 *     Snapshot then = main.head().asOf(Instant.parse("1998-01-01T00:00:00Z")).asKnownAt(lastSpring);
 * }
 * }</pre>
 *
 * <p><b>How it is kept.</b> A state is a persistent tree from id to the versions of a feature ({@code .tree}), whose root hash
 * depends on content alone. A commit appends its records and its delta to a checked log ({@code .page}); every 16 384 edits or
 * 1024 commits also the pages of the trees, so that opening reads little. Indexes by place, type and relation are derived from
 * what differs since they were last asked for. Records are exact and compact ({@code .encode}).
 *
 * <p><b>Format</b> 1. A store says its format in its first page. A version of the SDK reads all formats up to its own, and
 * writes to a store in the format that the store has; a new format is taken by exporting and importing, never in silence.
 *
 * <p><b>Sources.</b> CityGML 3.0 (OGC 20-010), module Versioning, for the kinds of transitions; Snodgrass, <i>Developing
 * Time-Oriented Database Applications in SQL</i> (1999), for the two times.
 */
@NullMarked
package fr.junn.temporal;

import org.jspecify.annotations.NullMarked;
