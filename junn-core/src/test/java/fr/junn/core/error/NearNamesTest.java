package fr.junn.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    @Test
    void the_name_with_the_fewest_slips_comes_first() {
        List<String> names = List.of("bathtub", "flood", "food", "traffic");
        assertThat(NearNames.sort("flod", names)).startsWith("flood", "food");
        assertThat(NearNames.sort("folod", names)).as("a swap is one slip").startsWith("flood");
        assertThat(NearNames.sort("TRAFIC", names)).startsWith("traffic");
    }

    @Test
    void names_of_equal_distance_are_in_their_natural_order_and_none_is_lost() {
        assertThat(NearNames.sort("", List.of("b", "a", "cc"))).containsExactly("a", "b", "cc");
        assertThat(NearNames.sort("x", List.of())).isEmpty();
    }
}
