package fr.junn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class PropertyTest {

    private final String givenSeed = System.getProperty(Property.SEED, "");

    @AfterEach
    void restore() {
        System.setProperty(Property.SEED, givenSeed);
    }

    @Test
    void sizes_double_from_one_up_to_the_largest() {
        List<Integer> sizes = new ArrayList<>();
        Property.check(20, 1, (random, size) -> sizes.add(size));
        assertThat(sizes).containsExactly(1, 2, 4, 8, 16);
    }

    @Test
    void the_largest_int_is_a_size_that_ends() {
        List<Integer> sizes = new ArrayList<>();
        Property.check(Integer.MAX_VALUE, 1, (random, size) -> sizes.add(size));
        assertThat(sizes).hasSize(31).last().isEqualTo(1 << 30);
    }

    @Test
    void the_first_failure_is_small_and_tells_how_to_replay_it() {
        System.setProperty(Property.SEED, "77");
        assertThatThrownBy(() -> Property.check(
                        (random, size) -> assertThat(size).as("elements").isLessThan(4)))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll("size 4, trial 0, seed 77", "elements", "-Dtest=PropertyTest -Djunn.seed=77")
                .hasCauseInstanceOf(AssertionError.class);
    }

    @Test
    void the_printed_seed_replays_the_same_draws() {
        System.setProperty(Property.SEED, "-5");
        assertThat(draws()).isEqualTo(draws()).doesNotHaveDuplicates().hasSize(40);
        List<Long> before = draws();
        System.setProperty(Property.SEED, "-6");
        assertThat(draws()).doesNotContainAnyElementsOf(before);
    }

    @Test
    void without_a_seed_every_build_draws_the_same() {
        System.setProperty(Property.SEED, "");
        assertThat(draws()).isEqualTo(draws());
    }

    @Test
    void a_random_seed_differs_from_run_to_run() {
        System.setProperty(Property.SEED, "random");
        assertThat(draws()).isNotEqualTo(draws());
    }

    @Test
    void a_seed_that_is_no_number_is_refused() {
        System.setProperty(Property.SEED, "lucky");
        assertThatThrownBy(this::draws)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'lucky'");
    }

    @Test
    void checked_exceptions_fail_the_property_and_assumptions_skip_it() {
        assertThatThrownBy(() -> Property.check((random, size) -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(AssertionFailedError.class)
                .hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> Property.check((random, size) -> {
                    throw new TestAbortedException("not here");
                }))
                .isInstanceOf(TestAbortedException.class);
    }

    private List<Long> draws() {
        List<Long> draws = new ArrayList<>();
        Property.check(16, (random, size) -> draws.add(random.nextLong()));
        return draws;
    }
}
