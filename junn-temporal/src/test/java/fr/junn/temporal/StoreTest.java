package fr.junn.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.feature.RelationType;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.unit.Measure;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.shape.Point;
import fr.junn.temporal.Scenario.FeatureRevision;
import fr.junn.temporal.page.MemorySpace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path folder;

    @Test
    void a_forked_branch_does_not_see_later_commits_of_its_parent() {
        try (TwinStore store = TwinStore.inMemory(Twins.options())) {
            Scenario main = store.branch("main");
            main.commit("first", tx -> tx.put(Twins.simple("a", 1)));
            Scenario project = store.fork("main", "project", Transition.PLANNED);
            main.commit("second", tx -> tx.put(Twins.simple("a", 2)));
            project.commit("other", tx -> tx.put(Twins.simple("b", 3)));

            assertThat(value(project.head(), "a")).isEqualTo(1);
            assertThat(value(main.head(), "a")).isEqualTo(2);
            assertThat(main.head().find("b")).isEmpty();
            assertThat(project.kind()).isEqualTo(Transition.PLANNED);
        }
    }

    @Test
    void a_snapshot_never_changes() {
        try (TwinStore store = TwinStore.inMemory(Twins.options())) {
            Scenario main = store.branch("main");
            main.commit("first", tx -> tx.put(Twins.simple("a", 1)));
            Snapshot before = main.head();
            ContentHash hash = before.contentHash();
            main.commit("second", tx -> tx.put(Twins.simple("a", 2)).remove("a").put(Twins.simple("c", 3)));
            assertThat(value(before, "a")).isEqualTo(1);
            assertThat(before.contentHash()).isEqualTo(hash);
            assertThat(main.head().find("a")).isEmpty();
        }
    }

    @Test
    void as_known_at_goes_back_along_the_branch_and_then_along_its_parent() {
        try (TwinStore store = TwinStore.inMemory(Twins.options())) {
            Scenario main = store.branch("main");
            List<Commit> commits = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int n = i;
                commits.add(main.commit("c" + i, tx -> tx.put(Twins.simple("a", n))));
            }
            Scenario project = store.fork("main", "project", Transition.PLANNED);
            main.commit("later", tx -> tx.put(Twins.simple("a", 1000)));
            Commit own = project.commit("own", tx -> tx.put(Twins.simple("a", 2000)));
            Snapshot head = project.head();
            for (int i = 0; i < 40; i++) {
                assertThat(value(head.asKnownAt(commits.get(i).time()), "a")).isEqualTo(i);
            }
            assertThat(value(head.asKnownAt(own.time().minusNanos(1)), "a")).isEqualTo(39);
            assertThat(value(head.asKnownAt(own.time()), "a")).isEqualTo(2000);
            assertThat(head.asKnownAt(commits.get(0).time().minusNanos(1)).size())
                    .isZero();
            assertThat(store.at(commits.get(7)).find("a")).contains(Twins.simple("a", 7));
        }
    }

    @Test
    void transaction_time_rises_even_when_the_clock_stands_still_or_goes_back() {
        StoreOptions still = Twins.options().withClock(java.time.Clock.fixed(Instant.EPOCH, java.time.ZoneOffset.UTC));
        try (TwinStore store = TwinStore.inMemory(still)) {
            Scenario main = store.branch("main");
            Instant last = Instant.MIN;
            for (int i = 0; i < 10; i++) {
                int n = i;
                Instant time =
                        main.commit("c", tx -> tx.put(Twins.simple("a", n))).time();
                assertThat(time).isAfter(last);
                last = time;
            }
        }
    }

    @Test
    void a_correction_of_the_past_never_loses_what_was_believed_before() {
        try (TwinStore store = TwinStore.inMemory(Twins.options())) {
            Scenario main = store.branch("main");
            Feature use = Twins.simple("a", 1);
            Commit first = main.commit("built 1990", tx -> tx.put(use, Twins.since(1990)));
            main.commit(
                    "it was another from 1998 to 2005", tx -> tx.put(Twins.simple("a", 2), Twins.years(1998, 2005)));
            Snapshot now = main.head();
            assertThat(now.asOf(Twins.year(1985)).find("a")).isEmpty();
            assertThat(value(now.asOf(Twins.year(1995)), "a")).isEqualTo(1);
            assertThat(value(now.asOf(Twins.year(2000)), "a")).isEqualTo(2);
            assertThat(value(now.asOf(Twins.year(2005)), "a")).isEqualTo(1);
            assertThat(value(now.asOf(Twins.year(2000)).asKnownAt(first.time()), "a"))
                    .isEqualTo(1);
            assertThat(now.versions("a").stream().map(Feature::lifespan))
                    .containsExactly(Twins.years(1990, 1998), Twins.years(1998, 2005), Twins.since(2005));
            assertThat(now.query(Query.all().during(Twins.years(1996, 1999))).count())
                    .isEqualTo(2);

            List<FeatureRevision> history = main.history("a").toList();
            assertThat(history).hasSize(2);
            assertThat(history.get(1).versions()).hasSize(1);
        }
    }

    @Test
    void a_store_is_the_same_after_it_was_closed_and_opened() {
        ContentHash main;
        ContentHash project;
        try (TwinStore store = TwinStore.open(folder, Twins.options())) {
            store.branch("main").commit("load", tx -> IntStream.range(0, 3000).forEach(i -> tx.put(Twins.building(i))));
            store.fork("main", "project", Transition.PLANNED);
            Scenario other = store.fork("main", "other", Transition.FORK);
            for (int i = 0; i < 30; i++) {
                int n = i;
                other.commit(
                        "edit " + i,
                        tx -> tx.update(Twins.building(n).id(), f -> f.with("height", Measure.of(99, "m"))));
            }
            store.tag("v1", store.branch("main").head());
            main = store.branch("main").head().contentHash();
            project = other.head().contentHash();
        }
        for (int round = 0; round < 2; round++) {
            try (TwinStore store = TwinStore.open(folder, StoreOptions.defaults())) {
                assertThat(store.crs()).isEqualTo(Twins.CRS);
                assertThat(store.branches().stream().map(Scenario::name)).containsExactly("main", "other", "project");
                assertThat(store.branch("project").kind()).isEqualTo(Transition.PLANNED);
                assertThat(store.branch("main").head().contentHash()).isEqualTo(main);
                assertThat(store.tagged("v1").contentHash()).isEqualTo(main);
                assertThat(store.branch("other").head().contentHash()).isEqualTo(project);
                assertThat(store.branch("other").log()).hasSize(31);
                assertThat(store.branch("main")
                                .head()
                                .feature(Twins.building(77).id()))
                        .isEqualTo(Twins.building(77));
                assertThat(store.branch("other")
                                .head()
                                .feature(Twins.building(7).id())
                                .number("height"))
                        .hasValue(99);
                StoreReport report = store.verify(Progress.none(), Cancellation.none());
                assertThat(report.findings()).isEmpty();
                assertThat(report.versions()).isEqualTo(3030);
                assertThat(report.commits()).isEqualTo(31);
            }
        }
    }

    @Test
    void queries_find_what_a_walk_over_all_features_finds() {
        try (TwinStore store = TwinStore.inMemory(Twins.options())) {
            Scenario main = store.branch("main");
            main.commit("load", tx -> IntStream.range(0, 600).forEach(i -> tx.put(Twins.building(i))));
            main.commit("more", tx -> {
                for (int i = 0; i < 100; i++) {
                    tx.remove(Twins.building(3 * i).id());
                    tx.put(Feature.builder(Twins.ROAD, "road" + i)
                            .add(GeometrySlot.PLAIN, Twins.square(652000 + 5 * i, 6862000, 3))
                            .build());
                }
            });
            Snapshot head = main.head();
            Random random = new Random(1);
            for (int i = 0; i < 10; i++) {
                double x = 652000 + random.nextInt(12000);
                double y = 6862000 + random.nextInt(40);
                Query query = Query.all().in(Envelope.of(x, y, x + 300, y + 15));
                check(head, i % 2 == 0 ? query : query.of(Twins.BUILDING));
                check(head, query.where("height", v -> v.number() > 20));
            }
            check(head, Query.all().of(Twins.ROAD));
            check(head, Query.all().of(Twins.BUILDING));
            assertThat(head.query(Query.all().of(Twins.ROAD))).hasSize(100);
            assertThat(head.envelope().minX()).isBetween(651990.0, 652000.0);
        }
    }

    private static void check(Snapshot snapshot, Query query) {
        assertThat(snapshot.query(query).map(Feature::id))
                .containsExactlyInAnyOrderElementsOf(snapshot.features()
                        .filter(query::isMetBy)
                        .map(Feature::id)
                        .toList());
    }

    @Test
    void a_pattern_found_on_a_branch_is_not_found_on_another() {
        try (TwinStore store = TwinStore.inMemory(Twins.options())) {
            Scenario main = store.branch("main");
            main.commit("load", tx -> tx.put(Twins.simple("a", 1)).put(Twins.simple("b", 2)));
            Scenario linked = store.fork("main", "linked", Transition.PLANNED);
            linked.commit(
                    "relate",
                    tx -> tx.update(
                            "a",
                            f -> f.toBuilder().relate(RelationType.ALONG, "b").build()));
            assertThat(main.head().graph().relationCount()).isZero();
            assertThat(linked.head().graph().relationCount()).isEqualTo(1);
        }
    }

    @Test
    void equal_content_has_an_equal_hash_in_any_store_and_in_memory() {
        List<Feature> features =
                IntStream.range(0, 500).mapToObj(Twins::building).toList();
        Snapshot held = Snapshot.of(Twins.CRS, features);
        try (TwinStore one = TwinStore.inMemory(Twins.options());
                TwinStore other = TwinStore.inMemory(Twins.options())) {
            one.branch("main").commit("all", tx -> tx.putAll(features));
            Scenario main = other.branch("main");
            for (int i = features.size(); i > 0; i -= 50) {
                List<Feature> part = features.subList(i - 50, i);
                main.commit("part", tx -> tx.putAll(part).put(Twins.simple("x", 1)));
            }
            main.commit("tidy", tx -> tx.remove("x"));
            assertThat(main.head().contentHash())
                    .isEqualTo(one.branch("main").head().contentHash())
                    .isEqualTo(held.contentHash());
            Feature changed = Twins.building(3).with("height", Measure.of(1, "m"));
            assertThat(main.head().with(changed).contentHash())
                    .isEqualTo(held.with(changed).contentHash())
                    .isNotEqualTo(held.contentHash());
        }
    }

    @Test
    void what_a_commit_throws_leaves_everything_as_it_was() {
        try (TwinStore store = TwinStore.inMemory(Twins.options())) {
            Scenario main = store.branch("main");
            main.commit("first", tx -> tx.put(Twins.simple("a", 1)));
            assertThatThrownBy(() -> main.commit("broken", tx -> {
                        tx.put(Twins.simple("a", 2));
                        throw new IllegalArgumentException("no");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(value(main.head(), "a")).isEqualTo(1);
            main.commit("next", tx -> tx.put(Twins.simple("a", 3)));
            assertThat(value(main.head(), "a")).isEqualTo(3);
            assertMessage(
                    () -> main.commit("outer", tx -> main.commit("inner", t -> {})), TemporalMessage.NESTED_COMMIT);
        }
    }

    @Test
    void mistakes_are_named() {
        try (TwinStore store = TwinStore.open(new MemorySpace(), Twins.options())) {
            Scenario main = store.branch("main");
            assertMessage(() -> store.branch("maim"), TemporalMessage.NO_SUCH_BRANCH);
            assertMessage(() -> store.fork("main", "main", Transition.FORK), TemporalMessage.BRANCH_EXISTS);
            assertMessage(() -> store.fork("main", "a\nb", Transition.FORK), TemporalMessage.BAD_NAME);
            assertMessage(() -> store.tagged("v1"), TemporalMessage.NO_SUCH_TAG);
            assertMessage(() -> main.head().feature("x"), TemporalMessage.NO_SUCH_FEATURE);
            Feature elsewhere = Feature.builder(Twins.BUILDING, "a")
                    .add(GeometrySlot.PLAIN, Point.of(CrsId.epsg(4326), 2, 48))
                    .build();
            assertMessage(() -> main.commit("x", tx -> tx.put(elsewhere)), TemporalMessage.CRS_MISMATCH);
        }
        assertMessage(() -> TwinStore.openReadOnly(folder, Twins.options()), TemporalMessage.NO_STORE);
    }

    @Test
    void a_large_geometry_is_stored_once_whatever_else_changes() throws IOException {
        try (TwinStore store = TwinStore.open(folder, Twins.options())) {
            double[] positions = new Random(3).doubles(3000).toArray();
            var cloud = fr.junn.geometry.shape.PointCloud.of(
                    Twins.CRS, fr.junn.geometry.shape.Coordinates.of(3, positions));
            Scenario main = store.branch("main");
            for (int i = 0; i < 20; i++) {
                int n = i;
                main.commit("edit", tx -> tx.put(Twins.simple("a" + n % 3, n).with(GeometrySlot.PLAIN, cloud)));
            }
            assertThat(store.bytes()).isBetween(24_000L, 40_000L);
            assertThat(main.head().feature("a1").geometry()).contains(cloud);
        }
    }

    private static void assertMessage(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, TemporalMessage message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(message));
    }

    static long value(Snapshot snapshot, String id) {
        return (long) snapshot.feature(id).number("value").orElseThrow();
    }
}
