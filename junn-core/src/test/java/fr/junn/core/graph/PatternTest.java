package fr.junn.core.graph;

import static fr.junn.core.feature.RelationType.ADJACENT_TO;
import static fr.junn.core.feature.RelationType.ALONG;
import static fr.junn.core.feature.RelationType.PART_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.testing.RandomFeatures;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.work.Cancellation;
import fr.junn.testkit.Property;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatternTest {
    private static final FeatureType ROAD = FeatureType.unknown(QualifiedName.of("urn:test", "Road"));
    private static final FeatureType HOUSE = RandomFeatures.BUILDING;
    private static final RelationType FEEDS = RelationType.of(QualifiedName.of("feeds"));

    /** A street with four houses in a row, each the neighbour of the next; the second has a part. */
    private static final MemoryGraph STREET = MemoryGraph.of(List.of(
            house("h1", 1, "h2").build(),
            house("h2", 2, "h3").build(),
            house("h3", 3, "h4").build(),
            house("h4", 4, "").build(),
            Feature.builder(RandomFeatures.WALL, "p2").relate(PART_OF, "h2").build(),
            Feature.builder(ROAD, "street").build()));

    private static FeatureBuilder house(String id, long storeys, String next) {
        FeatureBuilder builder =
                Feature.builder(HOUSE, id).set("storeys", storeys).relate(ALONG, "street");
        return next.isEmpty() ? builder : builder.relate(ADJACENT_TO, next);
    }

    @Test
    void what_a_part_belongs_to_and_its_neighbours_are_found() {
        Pattern pattern = Pattern.from("part", NodeFilter.id("p2"))
                .out("whole", NodeFilter.any(), PART_OF)
                .both("near", NodeFilter.type(HOUSE), ADJACENT_TO);
        // Relations that start at a node come before those that end there, see Graph.edges.
        assertThat(ids(pattern, "near")).containsExactly("h3", "h1");
        Match first = STREET.match(pattern).findFirst().orElseThrow();
        assertThat(first.id("whole")).isEqualTo("h2");
        assertThat(first.feature("near").orElseThrow().number("storeys")).hasValue(3);
        assertThat(first.ids())
                .containsExactly(Map.entry("part", "p2"), Map.entry("whole", "h2"), Map.entry("near", "h3"));
    }

    @Test
    void conditions_narrow_what_is_found() {
        Pattern pattern = Pattern.from("street", NodeFilter.type(ROAD))
                .in("house", NodeFilter.type(HOUSE).where("storeys", v -> v.number() > 2), ALONG);
        assertThat(ids(pattern, "house")).containsExactly("h3", "h4");
        assertThat(ids(Pattern.from("x", NodeFilter.any().where("nothing", v -> true)), "x"))
                .isEmpty();
        assertThat(ids(Pattern.from("x", NodeFilter.id("nobody")), "x")).isEmpty();
    }

    @Test
    void several_hops_are_a_distance_and_their_path_is_shown() {
        Pattern pattern = Pattern.from("a", NodeFilter.id("h1")).out("b", NodeFilter.any(), ADJACENT_TO);
        assertThat(ids(pattern.hops(2, 3), "b")).containsExactly("h3", "h4");
        assertThat(ids(pattern.hops(1, 9), "b")).containsExactly("h2", "h3", "h4");
        assertThat(ids(pattern.hops(0, 1).allowingRepeats(), "b")).containsExactly("h1", "h2");
        Path path = STREET.match(pattern.hops(3, 3))
                .findFirst()
                .orElseThrow()
                .paths()
                .get(0);
        assertThat(path.ids()).containsExactly("h1", "h2", "h3", "h4");
        assertThat(path.relations())
                .extracting(Relation::toString)
                .containsExactly("h1 -adjacentTo-> h2", "h2 -adjacentTo-> h3", "h3 -adjacentTo-> h4");
    }

    @Test
    void a_step_to_a_known_name_closes_a_ring() {
        Pattern pattern = Pattern.from("street", NodeFilter.type(ROAD))
                .in("a", NodeFilter.any(), ALONG)
                .out("b", NodeFilter.any(), ADJACENT_TO)
                .out("street", NodeFilter.any(), ALONG);
        // Neighbours are neighbours of each other, so that each pair is found from both sides.
        assertThat(STREET.match(pattern).map(m -> m.id("a") + m.id("b")))
                .containsExactly("h1h2", "h2h3", "h2h1", "h3h4", "h3h2", "h4h3");
    }

    @Test
    void different_names_are_different_features_unless_repeats_are_allowed() {
        Pattern pattern = Pattern.from("a", NodeFilter.id("h1"))
                .out("s", NodeFilter.any(), ALONG)
                .in("b", NodeFilter.any(), ALONG);
        assertThat(ids(pattern, "b")).containsExactly("h2", "h3", "h4");
        assertThat(ids(pattern.allowingRepeats(), "b")).containsExactly("h1", "h2", "h3", "h4");
    }

    @Test
    void a_search_begins_at_the_id_wherever_it_is_in_the_pattern_and_shows_paths_the_right_way() {
        Pattern pattern = Pattern.from("b", NodeFilter.any())
                .in("a", NodeFilter.any(), ADJACENT_TO)
                .out("s", NodeFilter.any(), ALONG)
                .from("b")
                .in("part", NodeFilter.id("p2"), PART_OF);
        Match first = STREET.match(pattern).findFirst().orElseThrow();
        assertThat(first.id("b")).isEqualTo("h2");
        assertThat(first.paths())
                .extracting(Path::ids)
                .containsExactly(List.of("h2", "h3"), List.of("h3", "street"), List.of("h2", "p2"));
    }

    @Test
    void parallel_relations_make_one_match() {
        MemoryGraph graph = MemoryGraph.of(
                List.of(),
                List.of(Relation.of("a", FEEDS, "b"), Relation.of("a", FEEDS, "b"), Relation.of("a", ALONG, "b")),
                Diagnostics.strict());
        Pattern pattern = Pattern.from("a", NodeFilter.id("a")).out("b", NodeFilter.any());
        assertThat(graph.match(pattern)).hasSize(1);
    }

    @Test
    void a_limit_stops_the_search_and_matches_are_made_when_asked_for() {
        AtomicInteger asked = new AtomicInteger();
        Pattern pattern = Pattern.from("a", NodeFilter.any().where(f -> asked.incrementAndGet() > 0));
        assertThat(STREET.match(pattern.limit(2)).map(m -> m.id("a"))).containsExactly("h1", "h2");
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_cancelled_search_ends() {
        Cancellation cancelled = () -> true;
        assertThatThrownBy(() -> STREET.match(Pattern.from("a", NodeFilter.any()), cancelled)
                        .count())
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> STREET.shortestPath("h1", "h4", Route.along(), cancelled))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void a_pattern_that_cannot_be_is_refused() {
        Pattern pattern = Pattern.from("a", NodeFilter.any()).out("b", NodeFilter.any());
        assertError(() -> pattern.from("c"), GraphMessage.UNKNOWN_NAME);
        assertError(() -> pattern.hops(2, 1), GraphMessage.BAD_HOPS);
        assertError(() -> pattern.hops(0, 0), GraphMessage.BAD_HOPS);
        assertError(() -> Pattern.from("a", NodeFilter.any()).hops(1, 2), GraphMessage.BAD_HOPS);
        assertError(() -> pattern.limit(0), GraphMessage.BAD_LIMIT);
        Match match = STREET.match(pattern).findFirst().orElseThrow();
        assertError(() -> match.id("c"), GraphMessage.UNKNOWN_NAME);
    }

    /** The truth is a search without any index: all triples of features, held against the definition one by one. */
    @Test
    void two_steps_find_what_trying_everything_finds() {
        Property.check(16, (random, size) -> {
            List<Relation> relations = RandomFeatures.relations(random, size, 2 * size, FEEDS, ADJACENT_TO);
            MemoryGraph graph = MemoryGraph.of(List.of(), relations, Diagnostics.strict());
            int least = 1 + random.nextInt(2);
            int greatest = least + random.nextInt(2);
            Pattern pattern = Pattern.from("a", NodeFilter.any())
                    .out("b", NodeFilter.any(), FEEDS)
                    .in("c", NodeFilter.any())
                    .hops(least, greatest);
            Set<String> found = new TreeSet<>();
            graph.match(pattern)
                    .forEach(m -> assertThat(found.add(m.id("a") + " " + m.id("b") + " " + m.id("c")))
                            .as("matches differ")
                            .isTrue());
            Set<String> expected = new TreeSet<>();
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < size; b++) {
                    for (int c = 0; c < size; c++) {
                        boolean differ = a != b && b != c && a != c;
                        int first = distance(relations, "F" + a, "F" + b, true, false);
                        int second = distance(relations, "F" + c, "F" + b, true, true);
                        if (differ && first == 1 && second >= least && second <= greatest) {
                            expected.add("F" + a + " F" + b + " F" + c);
                        }
                    }
                }
            }
            assertThat(found).isEqualTo(expected);
        });
    }

    @Test
    void shortest_paths_are_as_short_as_a_plain_search_says() {
        Property.check(32, (random, size) -> {
            List<Relation> relations = RandomFeatures.relations(random, size, 2 * size, FEEDS, ADJACENT_TO);
            MemoryGraph graph = MemoryGraph.of(List.of(), relations, Diagnostics.strict());
            for (int i = 0; i < 10; i++) {
                String from = "F" + random.nextInt(size);
                String to = "F" + random.nextInt(size);
                int expected = distance(relations, from, to, true, true);
                var path = graph.shortestPath(from, to, Route.along());
                var weighted = graph.shortestPath(from, to, Route.along().weighted(r -> 2.5));
                boolean known = graph.node(from) >= 0 && graph.node(to) >= 0;
                assertThat(path.map(Path::hops).orElse(-1)).isEqualTo(known ? expected : -1);
                assertThat(weighted.map(Path::length).orElse(-2.5)).isEqualTo(known ? 2.5 * expected : -2.5);
                path.ifPresent(
                        p -> assertThat(p.ids()).startsWith(from).endsWith(to).hasSize(p.hops() + 1));
            }
        });
    }

    @Test
    void weights_lead_around_what_is_long_and_forbid_what_is_infinite() {
        RelationType pipe = RelationType.CONNECTED_TO;
        MemoryGraph graph = MemoryGraph.of(
                List.of(),
                List.of(Relation.of("a", pipe, "b"), Relation.of("b", pipe, "c"), Relation.of("a", pipe, "c")),
                Diagnostics.strict());
        Route plain = Route.along(pipe);
        assertThat(graph.shortestPath("a", "c", plain).orElseThrow().hops()).isEqualTo(1);
        Route byLength =
                plain.weighted(r -> r.source().equals("a") && r.target().equals("c") ? 10 : 1);
        Path around = graph.shortestPath("a", "c", byLength).orElseThrow();
        assertThat(around.ids()).containsExactly("a", "b", "c");
        assertThat(around.length()).isEqualTo(2);
        assertThat(graph.shortestPath("a", "c", plain.weighted(r -> Double.POSITIVE_INFINITY)))
                .isEmpty();
        assertError(() -> graph.shortestPath("a", "c", plain.weighted(r -> -1)), GraphMessage.BAD_WEIGHT);
        assertError(() -> graph.shortestPath("a", "c", plain.weighted(r -> Double.NaN)), GraphMessage.BAD_WEIGHT);
        assertThat(graph.shortestPath("a", "a", plain).orElseThrow().hops()).isZero();
        assertThat(graph.shortestPath("a", "nowhere", plain)).isEmpty();
        assertThat(STREET.shortestPath("h1", "h4", Route.along(ADJACENT_TO).within(2)))
                .isEmpty();
    }

    /** The number of relations from one to the other, −1 where there is no way; written without the code under test. */
    private static int distance(List<Relation> relations, String from, String to, boolean feeds, boolean adjacent) {
        Map<String, Integer> distances = new HashMap<>(Map.of(from, 0));
        Deque<String> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            String at = queue.remove();
            List<String> next = new ArrayList<>();
            for (Relation r : relations) {
                boolean forward = r.type().equals(FEEDS) ? feeds : adjacent;
                if (forward && r.source().equals(at)) {
                    next.add(r.target());
                }
                if (adjacent && r.type().equals(ADJACENT_TO) && r.target().equals(at)) {
                    next.add(r.source());
                }
            }
            for (String n : next) {
                if (distances.putIfAbsent(n, distances.get(at) + 1) == null) {
                    queue.add(n);
                }
            }
        }
        return distances.getOrDefault(to, -1);
    }

    private static List<String> ids(Pattern pattern, String name) {
        return STREET.match(pattern).map(m -> m.id(name)).toList();
    }

    private static void assertError(org.assertj.core.api.ThrowableAssert.ThrowingCallable code, GraphMessage message) {
        assertThatThrownBy(code)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(message));
    }
}
