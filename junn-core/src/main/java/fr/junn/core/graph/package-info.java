/**
 * How features hang together, and how to ask.
 *
 * <p>What is part of what, which houses share a wall, which pipes are connected, what lies along which street: a twin is a
 * graph as much as a map, and many of the questions put to it are of one form: find these things, related so. A graph
 * database would answer them, at the price of a second store that has to be kept equal to the first. Here the graph is a
 * view of the features themselves:
 *
 * <ul>
 *   <li>A {@link fr.junn.core.graph.Graph} is the view: nodes, relations, and a defined order. A
 *       {@link fr.junn.core.graph.MemoryGraph} is one over features in memory; a snapshot of the store is another.
 *   <li>A {@link fr.junn.core.graph.Pattern} says what to look for: named nodes with a
 *       {@link fr.junn.core.graph.NodeFilter} each, and steps in a {@link fr.junn.core.graph.Direction} along relations of
 *       some types, over one or several hops. A {@link fr.junn.core.graph.Match} is one way in which it fits.
 *   <li>A {@link fr.junn.core.graph.Route} says along what a shortest {@link fr.junn.core.graph.Path} may lead.
 * </ul>
 *
 * <pre>{@code
 * Graph graph = MemoryGraph.of(features);                 // refuses a building that is a part of itself
 * Pattern pattern = Pattern.from("part", NodeFilter.id("PART_7"))
 *         .out("whole", NodeFilter.any(), RelationType.PART_OF)
 *         .both("near", NodeFilter.type(building), RelationType.ADJACENT_TO).hops(1, 2)
 *         .limit(100);
 * graph.match(pattern).map(m -> m.id("near")).toList();
 *
 * graph.shortestPath("PUMP_3", "HOUSE_7", Route.along(RelationType.CONNECTED_TO));
 * }</pre>
 *
 * <p>There is one engine for all graphs, and what it finds is found in the same order in each of them. It searches: no
 * statistics, no cost model. It begins at the most definite node, an id if there is one, and walks; a pattern whose first
 * node is only a type costs a walk over all features of the type.
 *
 * <p>The semantics of patterns is that of the graph query languages (ISO/IEC 39075 GQL, openCypher), with two choices
 * that serve cities better: features bound to different names are different, and a step of several hops means a distance
 * instead of an enumeration of walks, whose number explodes.
 */
@NullMarked
package fr.junn.core.graph;

import org.jspecify.annotations.NullMarked;
