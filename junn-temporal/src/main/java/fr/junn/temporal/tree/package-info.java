/**
 * Sorted maps of bytes to bytes that never change: an edit makes a new one that shares nearly all with the old.
 *
 * <p><b>The problem.</b> A twin has a thousand states (commits, scenarios) of a million features, of which each differs from
 * the next by a few. Copies cost too much; chains of differences make reading slow. And two states of equal content must be
 * recognised as equal, however they were made.
 *
 * <p><b>The pieces.</b>
 *
 * <ul>
 *   <li>A {@link fr.junn.temporal.tree.Tree} maps keys to values in the order of unsigned bytes. Forking is keeping a
 *       reference; an edit copies the path to a leaf; {@link fr.junn.temporal.tree.Tree#diff} costs what differs.
 *   <li>Its <b>shape depends on its keys alone</b>: a node begins at a key whose hash ends in enough zeros (one key in
 *       sixteen begins a leaf, one in 256 the node above, …). So the hash of the root is the same for the same content,
 *       whatever the order of edits, and equal parts of two trees are equal nodes.
 *   <li>{@link fr.junn.temporal.tree.TreeKind} says what nodes know of what is below them: a hash, or a box.
 *   <li>{@link fr.junn.temporal.tree.NodeStore} keeps nodes in pages of a log, loads them when they are asked for, and lets
 *       go of those that were not used for long.
 * </ul>
 *
 * <pre>{@code
 * Tree two = one.with(List.of(Item.of(key, value), Item.deletion(other)));
 * one.diff(two, (before, after) -> …);
 * }</pre>
 *
 * <p><b>Sources.</b> Boundaries by the hash of keys: Auvolat, Taïani, <i>Merkle Search Trees</i>, SRDS 2019; the idea of
 * shapes that do not depend on history goes back to Pugh's skip lists and Seidel and Aragon's treaps. Path copying: Driscoll,
 * Sarnak, Sleator, Tarjan, <i>Making Data Structures Persistent</i>, JCSS 38 (1989).
 *
 * <p><b>Limits.</b> Whoever chooses keys by their hash can make one node very long, and edits to it slow.
 */
@NullMarked
package fr.junn.temporal.tree;

import org.jspecify.annotations.NullMarked;
