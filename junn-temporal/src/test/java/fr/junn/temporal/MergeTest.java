package fr.junn.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.feature.RelationType;
import fr.junn.core.unit.Measure;
import fr.junn.core.value.Value;
import fr.junn.geometry.shape.FacetedBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeTest {
    private final TwinStore store = TwinStore.inMemory(Twins.options());
    private final Scenario main = store.branch("main");
    private Scenario project;

    @BeforeEach
    void fork() {
        main.commit("load", tx -> IntStream.range(0, 200).forEach(i -> tx.put(Twins.building(i))));
        project = store.fork("main", "project", Transition.PLANNED);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Properties are named in full, with their namespace. */
    private static String local(String property) {
        return property.substring(property.indexOf('}') + 1);
    }

    private static String id(int i) {
        return Twins.building(i).id();
    }

    @Test
    void a_diff_names_what_differs_down_to_the_property() {
        project.commit("edit", tx -> {
            tx.update(id(3), f -> f.with("height", Measure.of(50, "m")).without("usage"));
            tx.update(id(4), f -> f.with(GeometrySlot.of(0, "footPrint"), Twins.square(0, 0, 20)));
            tx.remove(id(5));
            tx.put(Twins.building(1000));
        });
        Diff diff = Diff.of(main.head(), project.head());
        assertThat(diff.ids()).containsExactly(id(3), id(4), id(5), id(1000));
        assertThat(diff.count(FeatureChange.Kind.ADDED)).isEqualTo(1);
        List<FeatureChange> changes = diff.changes().toList();
        assertThat(changes.get(0).properties().stream().map(p -> local(p.property())))
                .containsExactlyInAnyOrder("height", "usage");
        assertThat(changes.get(0).properties().get(0).after()).contains(Value.of(Measure.of(50, "m")));
        assertThat(changes.get(1).properties().stream().map(PropertyChange::property))
                .containsExactly("lod0FootPrint");
        // footprints are squares: side 10 + number % 7; 4 becomes 20
        double side = 10 + 4 % 7;
        assertThat(changes.get(1).growth().area()).isCloseTo(400 - side * side, within(1e-9));
        assertThat(diff.totals().get(Twins.BUILDING).removed()).isEqualTo(1);
        assertThat(Diff.of(main.head(), main.head()).isEmpty()).isTrue();
    }

    @Test
    void a_diff_of_two_moments_of_valid_time_tells_what_came_and_went() {
        main.commit(
                "history",
                tx -> tx.put(Twins.simple("old", 1), Twins.years(1950, 1980))
                        .put(Twins.simple("new", 1), Twins.since(1970)));
        Snapshot head = main.head();
        Diff diff = Diff.of(head.asOf(Twins.year(1960)), head.asOf(Twins.year(1990)));
        assertThat(diff.ids()).containsExactly("new", "old");
    }

    @Test
    void edits_of_different_properties_of_one_feature_merge_without_conflict() {
        main.commit("ours", tx -> tx.update(id(3), f -> f.with("height", Measure.of(50, "m"))));
        project.commit(
                "theirs",
                tx -> tx.update(
                        id(3),
                        f -> f.with("floors", Value.of(9L))
                                .with(GeometrySlot.of(0, "footPrint"), Twins.square(1, 2, 3))));
        Merge merge = store.merge("project", "main", MergePolicy.REPORT);
        assertThat(merge.conflicts()).isEmpty();
        Feature merged = main.head().feature(id(3));
        assertThat(merged.number("height")).hasValue(50);
        assertThat(merged.number("floors")).hasValue(9);
        assertThat(merged.geometry()).contains(Twins.square(1, 2, 3));
        assertThat(main.last().orElseThrow().parents()).hasSize(2);
        assertThat(store.merge("project", "main", MergePolicy.REPORT).size()).isZero();
    }

    @Test
    void both_orders_of_a_merge_without_conflicts_give_the_same_content() {
        main.commit("ours", tx -> tx.remove(id(1)).update(id(2), f -> f.with("height", Measure.of(1, "m"))));
        project.commit("theirs", tx -> tx.put(Twins.building(900)).update(id(2), f -> f.with("floors", Value.of(2L))));
        Scenario a = store.fork("main", "a", Transition.FORK);
        Scenario b = store.fork("project", "b", Transition.FORK);
        store.merge("project", "a", MergePolicy.REPORT);
        store.merge("main", "b", MergePolicy.REPORT);
        assertThat(a.head().contentHash()).isEqualTo(b.head().contentHash());
    }

    @Test
    void a_conflict_is_one_of_a_property_and_can_be_resolved_from_its_report() {
        main.commit(
                "ours",
                tx -> tx.update(
                        id(3), f -> f.with("height", Measure.of(50, "m")).with("floors", Value.of(7L))));
        project.commit(
                "theirs",
                tx -> tx.update(
                        id(3), f -> f.with("height", Measure.of(60, "m")).with("floors", Value.of(8L))));
        Merge merge = Merge.of(main.head(), project.head(), MergePolicy.REPORT);
        assertThat(merge.conflicts().stream().map(c -> local(c.property())))
                .containsExactlyInAnyOrder("height", "floors");
        assertThatThrownBy(() -> merge.commit(main, "merge"))
                .isInstanceOfSatisfying(
                        JunnException.class,
                        e -> assertThat(e.message()).isEqualTo(TemporalMessage.UNRESOLVED_CONFLICTS));
        StringBuilder decided = new StringBuilder();
        for (String line : merge.report().split("\n")) {
            decided.append(line.contains("height") ? "theirs" + line : line.contains("floors") ? "ours" + line : line)
                    .append("\r\n");
        }
        store.merge("project", "main", MergePolicy.REPORT.replay(decided.toString()));
        assertThat(main.head().feature(id(3)).number("height")).hasValue(60);
        assertThat(main.head().feature(id(3)).number("floors")).hasValue(7);
    }

    @Test
    void what_one_removed_and_the_other_changed_is_a_conflict_of_the_whole() {
        main.commit("ours", tx -> tx.remove(id(3)));
        project.commit("theirs", tx -> tx.update(id(3), f -> f.with("floors", Value.of(8L))));
        Merge merge = Merge.of(main.head(), project.head(), MergePolicy.REPORT);
        assertThat(merge.conflicts())
                .singleElement()
                .satisfies(c -> assertThat(c.property()).isEqualTo("*"));
        store.merge("project", "main", MergePolicy.THEIRS);
        assertThat(main.head().feature(id(3)).number("floors")).hasValue(8);
    }

    @Test
    void different_periods_and_different_relations_of_one_feature_merge_without_conflict() {
        main.commit(
                "ours",
                tx -> tx.put(Twins.simple("v", 1), Twins.years(1950, 1960))
                        .update(
                                id(7),
                                f -> f.toBuilder()
                                        .relate(RelationType.ALONG, "x")
                                        .build()));
        Scenario other = store.fork("main", "other", Transition.FORK);
        main.commit(
                "ours",
                tx -> tx.put(Twins.simple("v", 2), Twins.years(1970, 1980))
                        .update(
                                id(7),
                                f -> f.toBuilder()
                                        .relate(RelationType.ALONG, "y")
                                        .build()));
        other.commit(
                "theirs",
                tx -> tx.put(Twins.simple("v", 3), Twins.years(1990, 2000))
                        .update(
                                id(7),
                                f -> f.toBuilder()
                                        .unrelate("x")
                                        .relate(RelationType.ALONG, "z")
                                        .build()));
        Merge merge = store.merge("other", "main", MergePolicy.REPORT);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(main.head().versions("v")).hasSize(3);
        assertThat(main.head().feature(id(7)).relations().stream().map(r -> r.target()))
                .containsExactlyInAnyOrder("y", "z");
    }

    @Test
    void what_came_by_a_merge_is_known_from_the_merge_on() {
        Commit theirs = project.commit("theirs", tx -> tx.put(Twins.simple("n", 1)));
        main.commit("ours", tx -> tx.put(Twins.simple("o", 1)));
        store.merge("project", "main", MergePolicy.REPORT);
        assertThat(main.head().find("n")).isPresent();
        assertThat(main.head().asKnownAt(theirs.time()).find("n")).isEmpty();
    }

    /** A box of 2 × 3 × 5 m: volume 30 m3, surface 2 (6 + 10 + 15) = 62 m2. */
    @Test
    void extents_of_a_box_are_those_of_a_box() {
        double[][] p = {{0, 0, 0}, {2, 0, 0}, {2, 3, 0}, {0, 3, 0}, {0, 0, 5}, {2, 0, 5}, {2, 3, 5}, {0, 3, 5}};
        int[][] faces = {{0, 3, 2, 1}, {4, 5, 6, 7}, {0, 1, 5, 4}, {1, 2, 6, 5}, {2, 3, 7, 6}, {3, 0, 4, 7}};
        FacetedBuilder builder = FacetedBuilder.of(Twins.CRS, 3);
        for (int[] face : faces) {
            for (int v : face) {
                builder.corner(650_000 + p[v][0], 6_860_000 + p[v][1], p[v][2]);
            }
            builder.endRing().endFace();
        }
        Extent extent = Extent.of(builder.endShell().toSolid());
        assertThat(extent.volume()).isCloseTo(30, within(1e-9));
        assertThat(extent.area()).isCloseTo(62, within(1e-9));
    }
}
