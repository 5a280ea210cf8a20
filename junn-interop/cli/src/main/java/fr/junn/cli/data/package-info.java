/**
 * What the commands {@code info}, {@code validate} and {@code convert} do with features between a reader and a writer:
 * summaries, selections, changes. Nothing here prints or knows of options.
 *
 * <p>All of it streams: a {@link fr.junn.cli.data.DatasetSummary} holds counters; a {@link fr.junn.cli.data.Selection} goes
 * through the input once for the ids that are wanted, with the parts and wholes of what is wanted, so that a second pass can
 * leave out relations that would lead nowhere; {@link fr.junn.cli.data.Changes} are functions from a feature to a feature.
 *
 * <pre>{@code
 * Selection selection = Selection.of(criteria);
 * reader.forEach(selection::look);                       // first pass
 * other.forEach(f -> selection.keep(f).map(changes::apply).ifPresent(writer::write));
 * }</pre>
 *
 * <p>Source of what users ask of such commands: citygml-tools 2.5 ({@code subset}, {@code filter-lods}, {@code merge}) and cjio
 * 0.10; names and behaviour are our own.
 */
@NullMarked
package fr.junn.cli.data;

import org.jspecify.annotations.NullMarked;
