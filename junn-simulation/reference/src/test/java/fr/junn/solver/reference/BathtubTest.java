package fr.junn.solver.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.MessageContract;
import fr.junn.core.field.Field;
import fr.junn.core.field.Grid;
import fr.junn.core.field.Quantity;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.unit.Measure;
import fr.junn.core.unit.Unit;
import fr.junn.simulation.InputSource;
import fr.junn.simulation.RunParameters;
import fr.junn.simulation.RunReport;
import fr.junn.simulation.Simulation;
import fr.junn.simulation.SimulationMessage;
import fr.junn.testkit.Property;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BathtubTest {
    private static final double NO = Double.NaN;
    private static final Grid SMALL = Grid.of(CrsId.parse("EPSG:2154+5720"), 843_000, 6_520_000, 1, 5, 4);

    /** A dike of 9 around a polder of 2, sea in the west, a hole without data, a dip closed off by corners only. */
    private static final double[] POLDER = {
        1, 9, 9, 9, 0, //
        1, 9, 2, 9, 9, //
        1, 9, 2, 2, 9, //
        1, 9, 9, 9, NO
    };

    @Test
    void water_everywhere_is_the_level_minus_the_ground_below_it() {
        assertThat(depth(POLDER, RunParameters.none().with("level", Measure.of(3, "m"))))
                .containsExactly(2, 0, 0, 0, 3, 2, 0, 1, 0, 0, 2, 0, 1, 1, 0, 2, 0, 0, 0, NO);
    }

    @Test
    void a_dike_holds_the_water_that_comes_from_the_edge() {
        assertThat(depth(POLDER, parameters(3).with("reach", "edge")))
                .containsExactly(2, 0, 0, 0, 3, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, NO);
    }

    @Test
    void a_dike_that_is_overtopped_holds_nothing() {
        assertThat(depth(POLDER, parameters(9.5).with("reach", "edge")))
                .containsExactly(
                        8.5, .5, .5, .5, 9.5, 8.5, .5, 7.5, .5, .5, 8.5, .5, 7.5, 7.5, .5, 8.5, .5, .5, .5, NO);
    }

    @Test
    void water_from_a_seed_fills_its_basin_and_no_other() {
        RunParameters inPolder =
                parameters(3).with("reach", "seed").with("seedX", 843_002.5).with("seedY", 6_519_998.5);
        assertThat(depth(POLDER, inPolder))
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, NO);
    }

    @Test
    void water_does_not_pass_over_a_corner() {
        double[] chess = {
            1, 9, 1, 9, 1, //
            9, 1, 9, 1, 9, //
            1, 9, 1, 9, 1, //
            9, 1, 9, 1, 9
        };
        RunParameters seed =
                parameters(2).with("reach", "seed").with("seedX", 843_001.5).with("seedY", 6_519_998.5);
        double[] expected = new double[20];
        expected[6] = 1;
        assertThat(depth(chess, seed)).containsExactly(expected);
    }

    @Test
    void ground_at_the_level_is_dry() {
        double[] flat = new double[20];
        assertThat(depth(flat, parameters(0))).containsOnly(0.0);
    }

    @Test
    void a_dry_seed_floods_nothing_and_is_told() {
        RunReport report = run(
                POLDER,
                parameters(3).with("reach", "seed").with("seedX", 843_001.5).with("seedY", 6_519_998.5));
        assertThat(report.field("depth").value(7)).isZero();
        assertThat(report.findings()).singleElement().satisfies(f -> {
            assertThat(f.message()).isEqualTo(ReferenceMessage.SEED_DRY);
            assertThat(f.location().place().z()).isEqualTo(9);
        });
    }

    @Test
    void a_seed_outside_or_forgotten_is_an_error() {
        RunParameters seed = parameters(3).with("reach", "seed");
        assertThat(error(seed).message()).isEqualTo(ReferenceMessage.SEED_MISSING);
        assertThat(error(seed.with("seedX", 843_001.5).with("seedY", 6_521_000.0))
                        .message())
                .isEqualTo(ReferenceMessage.SEED_OUTSIDE);
    }

    @Test
    void a_level_that_was_forgotten_or_misspelt_or_no_length_is_an_error() {
        assertThat(error(RunParameters.none()).message()).isEqualTo(SimulationMessage.MISSING_PARAMETER);
        assertThat(error(parameters(1).with("lvel", 2.0)).message()).isEqualTo(SimulationMessage.UNKNOWN_PARAMETER);
        assertThat(error(RunParameters.none().with("level", Measure.of(1, "s"))).message())
                .isEqualTo(SimulationMessage.WRONG_PARAMETER);
        assertThat(error(parameters(3).with("reach", "seaside")).message())
                .isEqualTo(SimulationMessage.WRONG_PARAMETER);
    }

    @Test
    void terrain_and_level_in_other_units_give_the_same_depth() {
        double[] centimetres = new double[POLDER.length];
        for (int i = 0; i < POLDER.length; i++) {
            centimetres[i] = POLDER[i] * 100;
        }
        Field terrain = Field.of(Quantity.SURFACE_ALTITUDE, Unit.parse("cm"), SMALL, centimetres);
        RunReport report = Simulation.find("bathtub")
                .run(
                        InputSource.of(Map.of("terrain", terrain)),
                        RunParameters.none().with("level", Measure.of(30, "dm")));
        assertThat(report.field("depth").toArray()).containsExactly(depth(POLDER, parameters(3)));
    }

    @Test
    void a_paraboloid_holds_the_volume_that_integration_gives() {
        // z = r²/4 under a level of 16: radius 8, volume ∫ (16 − r²/4) 2πr dr = π·8²·16/2 = 512π
        int n = 1000;
        double cell = 20.0 / n;
        Grid grid = Grid.of(CrsId.local("bowl"), -10, 10, cell, n, n);
        double[] ground = new double[n * n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                double x = grid.x(column);
                double y = grid.y(row);
                ground[row * n + column] = (x * x + y * y) / 4;
            }
        }
        Field terrain = Field.of(Quantity.SURFACE_ALTITUDE, grid, ground);
        Field depth = Simulation.find("bathtub")
                .run(
                        InputSource.of(Map.of("terrain", terrain)),
                        parameters(16)
                                .with("reach", "seed")
                                .with("seedX", 0.001)
                                .with("seedY", 0.001))
                .field("depth");
        double volume = 0;
        for (double d : depth.toArray()) {
            volume += d * cell * cell;
        }
        // the midpoint rule errs by cell²/24 · ∫∇²d dA = cell²/24 · 64π, and at the shore, where depth is 0, by less
        assertThat(Math.abs(volume - 512 * Math.PI)).isLessThan(2 * cell * cell / 24 * 64 * Math.PI);
    }

    @Test
    void water_from_the_edge_is_never_where_water_everywhere_is_not() {
        Property.check(64, (random, size) -> {
            Grid grid = Grid.of(CrsId.local("random"), 0, size, 1, size, size);
            double[] ground = random.doubles((long) size * size, 0, 10).toArray();
            Field terrain = Field.of(Quantity.SURFACE_ALTITUDE, grid, ground);
            InputSource input = InputSource.of(Map.of("terrain", terrain));
            Simulation bathtub = Simulation.find("bathtub");
            double[] all = bathtub.run(input, parameters(6)).field("depth").toArray();
            double[] some = bathtub.run(input, parameters(6).with("reach", "edge"))
                    .field("depth")
                    .toArray();
            for (int i = 0; i < all.length; i++) {
                assertThat(some[i]).isIn(0.0, all[i]);
                boolean border = i < size || i >= all.length - size || i % size == 0 || i % size == size - 1;
                if (border) {
                    assertThat(some[i]).isEqualTo(all[i]);
                }
                // wet neighbours are wet together
                if (i % size > 0 && all[i] > 0 && all[i - 1] > 0) {
                    assertThat(some[i] > 0).isEqualTo(some[i - 1] > 0);
                }
                if (i >= size && all[i] > 0 && all[i - size] > 0) {
                    assertThat(some[i] > 0).isEqualTo(some[i - size] > 0);
                }
            }
        });
    }

    @Test
    void messages_keep_the_house_rules() {
        MessageContract.check(ReferenceMessage.class, SimulationMessage.class);
    }

    private static RunParameters parameters(double level) {
        return RunParameters.none().with("level", level);
    }

    private static RunReport run(double[] ground, RunParameters parameters) {
        Field terrain = Field.of(Quantity.SURFACE_ALTITUDE, SMALL, ground.clone());
        return Simulation.find("bathtub").run(InputSource.of(Map.of("terrain", terrain)), parameters);
    }

    private static double[] depth(double[] ground, RunParameters parameters) {
        return run(ground, parameters).field("depth").toArray();
    }

    private static JunnException error(RunParameters parameters) {
        return catchThrowableOfType(JunnException.class, () -> run(POLDER, parameters));
    }
}
