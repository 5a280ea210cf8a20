package fr.junn.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.MessageContract;
import fr.junn.core.error.Severity;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureMessage;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import fr.junn.core.testing.RandomFeatures;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;
import fr.junn.testkit.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GraphTest {
    private static final RelationType FEEDS = RelationType.of(fr.junn.core.value.QualifiedName.of("feeds"));

    @Test
    void messages_keep_the_house_rules() {
        MessageContract.check(GraphMessage.class);
    }

    @Test
    void nodes_are_in_the_order_of_their_ids_and_found_by_them() {
        MemoryGraph graph = graph(Relation.of("c", FEEDS, "a"), Relation.of("b", FEEDS, "missing"));
        assertThat(IntStream.range(0, (int) graph.nodeCount()).mapToObj(graph::id))
                .containsExactly("a", "b", "c", "missing");
        assertThat(graph.node("b")).isEqualTo(1);
        assertThat(graph.node("B")).isEqualTo(Graph.NO_NODE);
        assertThat(graph.feature(graph.node("a"))).isPresent();
        assertThat(graph.feature(graph.node("missing"))).isEmpty();
        assertThat(graph.relationCount()).isEqualTo(2);
    }

    @Test
    void relations_are_followed_in_the_direction_and_of_the_types_asked_for() {
        MemoryGraph graph = graph(
                Relation.of("a", FEEDS, "c"),
                Relation.of("a", FEEDS, "b"),
                Relation.of("c", FEEDS, "a"),
                Relation.of("a", RelationType.ALONG, "b"),
                Relation.of("b", RelationType.ADJACENT_TO, "a"));
        // By type (namespace first, then name), then by the other end; what starts here before what ends here.
        assertThat(walk(graph, "a", Direction.OUT)).containsExactly("feeds b", "feeds c", "along b", "adjacentTo b");
        assertThat(walk(graph, "a", Direction.IN)).containsExactly("feeds c", "adjacentTo b");
        assertThat(walk(graph, "a", Direction.BOTH))
                .containsExactly("feeds b", "feeds c", "along b", "feeds c", "adjacentTo b");
        assertThat(walk(graph, "a", Direction.OUT, FEEDS)).containsExactly("feeds b", "feeds c");
        assertThat(walk(graph, "a", Direction.OUT, FEEDS, RelationType.ALONG))
                .containsExactly("feeds b", "feeds c", "along b");
        assertThat(walk(graph, "b", Direction.OUT, FEEDS)).isEmpty();
    }

    @Test
    void a_symmetric_relation_is_followed_both_ways() {
        MemoryGraph graph = graph(Relation.of("a", RelationType.ADJACENT_TO, "b"));
        assertThat(walk(graph, "a", Direction.OUT)).containsExactly("adjacentTo b");
        assertThat(walk(graph, "b", Direction.OUT)).containsExactly("adjacentTo a");
        assertThat(walk(graph, "b", Direction.IN, RelationType.ADJACENT_TO)).containsExactly("adjacentTo a");
    }

    @Test
    void relations_keep_their_properties_and_ends_whichever_way_they_are_met() {
        Relation relation = new Relation("b", FEEDS, "a", List.of(Attribute.of("flow", Value.of(3L))));
        MemoryGraph graph = graph(Relation.of("a", FEEDS, "b"), relation);
        Edges in = graph.edges(graph.node("a"), Direction.IN, Set.of());
        assertThat(in.next()).isTrue();
        assertThat(in.relation()).isEqualTo(relation);
        assertThat(in.next()).isFalse();
        assertThat(in.next()).isFalse();
    }

    @Test
    void the_graph_does_not_depend_on_the_order_in_which_it_was_made() {
        Property.check(64, (random, size) -> {
            List<Relation> relations =
                    RandomFeatures.relations(random, size, 3 * size, FEEDS, RelationType.ADJACENT_TO);
            List<Feature> features = RandomFeatures.features(random, size);
            MemoryGraph one = MemoryGraph.of(features, relations, Diagnostics.strict());
            Collections.shuffle(features, random);
            Collections.shuffle(relations, random);
            MemoryGraph two = MemoryGraph.of(features, relations, Diagnostics.strict());
            for (int n = 0; n < one.nodeCount(); n++) {
                assertThat(walk(one, one.id(n), Direction.BOTH)).isEqualTo(walk(two, two.id(n), Direction.BOTH));
            }
        });
    }

    @Test
    void every_relation_is_met_once_from_each_end() {
        Property.check(64, (random, size) -> {
            List<Relation> relations = RandomFeatures.relations(random, size, 3 * size, FEEDS, RelationType.ALONG);
            MemoryGraph graph = MemoryGraph.of(List.of(), relations, Diagnostics.strict());
            assertThat(all(graph, Direction.OUT)).containsExactlyInAnyOrderElementsOf(relations);
            assertThat(all(graph, Direction.IN)).containsExactlyInAnyOrderElementsOf(relations);
        });
    }

    @Test
    void a_cycle_of_parts_is_refused_with_the_way_it_takes() {
        List<Feature> features = Stream.of("a", "b", "c")
                .map(id -> Feature.builder(RandomFeatures.BUILDING, id)
                        .relate(RelationType.PART_OF, id.equals("a") ? "b" : id.equals("b") ? "c" : "a")
                        .build())
                .toList();
        assertThatThrownBy(() -> MemoryGraph.of(features)).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(FeatureMessage.CYCLIC_RELATION);
            assertThat(e.location().feature()).isEqualTo("a");
            assertThat(e.parts().get(1)).hasToString("a → b → c → a");
        });
        Diagnostics lenient = Diagnostics.lenient();
        assertThat(MemoryGraph.of(features, lenient).relationCount()).isEqualTo(3);
        assertThat(lenient.count(FeatureMessage.CYCLIC_RELATION)).isEqualTo(1);
    }

    @Test
    void a_ring_of_pipes_and_a_part_of_two_wholes_are_no_cycle() {
        Diagnostics out = Diagnostics.lenient();
        MemoryGraph.of(
                List.of(),
                List.of(
                        Relation.of("a", RelationType.CONNECTED_TO, "b"),
                        Relation.of("b", RelationType.CONNECTED_TO, "a"),
                        Relation.of("x", RelationType.PART_OF, "y"),
                        Relation.of("x", RelationType.PART_OF, "z"),
                        Relation.of("y", RelationType.PART_OF, "w"),
                        Relation.of("z", RelationType.PART_OF, "w")),
                out);
        assertThat(out.findings()).isEmpty();
    }

    @Test
    void a_chain_of_a_hundred_thousand_parts_is_checked_without_overflow() {
        List<Relation> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(Relation.of("F" + i, RelationType.PART_OF, "F" + (i + 1)));
        }
        Diagnostics out = Diagnostics.lenient();
        MemoryGraph.of(List.of(), chain, out);
        assertThat(out.findings()).isEmpty();
        chain.add(Relation.of("F100000", RelationType.PART_OF, "F0"));
        MemoryGraph.of(List.of(), chain, out);
        assertThat(out.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.parts().get(1).toString().length()).isLessThan(300));
    }

    @Test
    void a_duplicate_id_is_a_located_error() {
        Feature one = Feature.builder(RandomFeatures.BUILDING, "a").build();
        Feature two = Feature.builder(RandomFeatures.WALL, "a").build();
        assertThatThrownBy(() -> MemoryGraph.of(List.of(one, two))).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(FeatureMessage.DUPLICATE_ID);
            assertThat(e.location().feature()).isEqualTo("a");
        });
        Diagnostics out = Diagnostics.lenient();
        MemoryGraph graph = MemoryGraph.of(List.of(one, two), out);
        assertThat(graph.feature(0)).containsSame(one);
        assertThat(out.count(Severity.ERROR)).isEqualTo(1);
    }

    private static MemoryGraph graph(Relation... relations) {
        List<Feature> features = Stream.of("a", "b", "c")
                .map(id -> Feature.builder(RandomFeatures.BUILDING, id).build())
                .sorted(Comparator.comparing(Feature::id).reversed())
                .toList();
        return MemoryGraph.of(features, List.of(relations), Diagnostics.strict());
    }

    private static List<String> walk(Graph graph, String id, Direction direction, RelationType... types) {
        List<String> met = new ArrayList<>();
        Edges edges = graph.edges(graph.node(id), direction, Set.of(types));
        while (edges.next()) {
            met.add(edges.relation().type() + " " + graph.id(edges.neighbour()));
        }
        return met;
    }

    private static List<Relation> all(Graph graph, Direction direction) {
        List<Relation> met = new ArrayList<>();
        for (long n = 0; n < graph.nodeCount(); n++) {
            Edges edges = graph.edges(n, direction, Set.of());
            while (edges.next()) {
                met.add(edges.relation());
            }
        }
        return met;
    }
}
