package fr.junn.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureMessage;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.spatial.CrsId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static final CrsId LAMBERT = CrsId.epsg(2154);

    @Test
    void equal_states_have_an_equal_hash_in_whatever_order_they_were_made() {
        Snapshot one = Snapshot.of(LAMBERT, List.of(building("a", 1), building("b", 2)));
        Snapshot other = Snapshot.of(LAMBERT, List.of(building("b", 1), building("a", 1)))
                .with(building("b", 2));

        assertThat(other.contentHash()).isEqualTo(one.contentHash());
        assertThat(other.features()).extracting(Feature::id).containsExactly("a", "b");
        assertThat(one.with(building("b", 3)).contentHash()).isNotEqualTo(one.contentHash());
    }

    @Test
    void a_change_leaves_the_state_before_as_it_was() {
        Snapshot before = Snapshot.of(LAMBERT, List.of(building("a", 1)));
        Snapshot after = before.with(building("a", 2)).with(building("c", 3));

        assertThat(before.feature("a").number("storeysAboveGround")).hasValue(1);
        assertThat(after.feature("a").number("storeysAboveGround")).hasValue(2);
        assertThat(before.size()).isEqualTo(1);
        assertThat(after.size()).isEqualTo(2);
    }

    @Test
    void a_feature_that_is_not_there_and_one_that_is_there_twice_are_typed_errors() {
        Snapshot snapshot = Snapshot.of(LAMBERT, List.of(building("a", 1)));

        assertThat(snapshot.find("b")).isEmpty();
        assertThatThrownBy(() -> snapshot.feature("b")).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(TemporalMessage.NO_SUCH_FEATURE);
            assertThat(e.location().feature()).isEqualTo("b");
        });
        assertThatThrownBy(() -> Snapshot.of(LAMBERT, List.of(building("a", 1), building("a", 2))))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(FeatureMessage.DUPLICATE_ID));
    }

    private static Feature building(String id, int storeys) {
        return Feature.builder(FeatureSchema.citygml3().type("Building"), id)
                .set("storeysAboveGround", storeys)
                .build();
    }
}
