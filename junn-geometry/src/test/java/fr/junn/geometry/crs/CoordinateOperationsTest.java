package fr.junn.geometry.crs;

import static fr.junn.geometry.crs.CorpusGeodesy.operations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.geometry.crs.grid.GridCatalog;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CoordinateOperationsTest {
    private static final CoordinateOperations BARE = CoordinateOperations.of(CrsRegistry.builtIn(), GridCatalog.none());

    private static void refused(CrsMessage message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(message));
    }

    @Test
    void without_its_grid_an_old_system_is_refused_and_the_grid_is_named() {
        assertThatThrownBy(() -> BARE.between(Crs.of("EPSG:27572"), Crs.of("EPSG:2154")))
                .isInstanceOfSatisfying(JunnException.class, e -> {
                    assertThat(e.message()).isEqualTo(CrsMessage.MISSING_GRID);
                    assertThat(e.getMessage()).contains("gr3df97a", "JUNN_GRIDS", "2.1 m");
                });
    }

    @Test
    void whoever_accepts_less_gets_an_operation_that_states_two_metres_and_is_never_five_off() {
        OperationRequest request = OperationRequest.best().accepting(3);
        for (String other : List.of("EPSG:2154", "EPSG:4171", "EPSG:9782", "EPSG:4258", "EPSG:4326")) {
            CoordinateOperation rough = BARE.between(Crs.of("EPSG:4275"), Crs.of(other), request);
            assertThat(rough.accuracy()).isBetween(2.0, 3.0);
            CoordinateOperation exact = operations().between(Crs.of("EPSG:4275"), Crs.of(other));
            for (String[] w : CorpusGeodesy.csv("crs_truth/proj911_truth.csv")) {
                if (w[0].equals("EPSG:4275")) { // twelve towns
                    double[] a = rough.transformed(Double.parseDouble(w[4]), Double.parseDouble(w[3]));
                    double[] b = exact.transformed(Double.parseDouble(w[4]), Double.parseDouble(w[3]));
                    assertThat(CorpusGeodesy.apart(Crs.of(other), a, b)).isBetween(1e-3, 5.0);
                }
            }
        }
    }

    @Test
    void where_another_grid_is_stated_to_be_as_good_it_is_taken_and_told() {
        GridCatalog grids = CorpusGeodesy.gridsWithout("raf20", "raf18b");
        CoordinateOperation operation = CoordinateOperations.of(CrsRegistry.builtIn(), grids)
                .between(Crs.of("EPSG:2154+5720"), Crs.of("EPSG:4979"));
        assertThat(operation.grids()).extracting(GridUse::grid).containsExactly("raf18");
        CoordinateOperation current = operations().between(Crs.of("EPSG:2154+5720"), Crs.of("EPSG:4979"));
        assertThat(current.grids()).extracting(GridUse::grid).containsExactly("raf20");
        double before = operation.transformed(652000, 6862000, 35)[2];
        double after = current.transformed(652000, 6862000, 35)[2];
        assertThat(Math.abs(before - after)).isBetween(0.001, 0.03); // 7.5 mm between the grids at Paris
    }

    @Test
    void a_point_off_the_grid_is_refused_with_its_place_and_the_others_are_left_alone() {
        CoordinateOperation operation = operations().between(Crs.of("EPSG:9781"), Crs.of("EPSG:9785"));
        double[] coordinates = {3, 46, 100, 20, 46, 100, 4, 46, 100};
        assertThatThrownBy(() -> operation.transform(coordinates, 3)).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(CrsMessage.OFF_GRID);
            assertThat(e.parts()).contains("fr_ign_RAF20.tif");
            assertThat(e.location().path()).isEqualTo("[1]");
            assertThat(e.location().place()).isEqualTo(new Location.Place(20, 46, 100));
        });
        assertThat(coordinates[2]).isLessThan(60); // done
        assertThat(coordinates[5]).isEqualTo(100);
        assertThat(coordinates[8]).isEqualTo(100);
    }

    @Test
    void whoever_accepts_less_gets_it_off_the_grid_alone_and_can_ask_where() {
        CoordinateOperation operation = operations()
                .between(
                        Crs.of("EPSG:4275"),
                        Crs.of("EPSG:4171"),
                        OperationRequest.best().accepting(3));
        assertThat(operation.accuracy()).isEqualTo(2.1);
        assertThat(operation.accuracyAt(2, 48)).isEqualTo(1);
        assertThat(operation.transformed(2, 48))
                .containsExactly(operations()
                        .between(Crs.of("EPSG:4275"), Crs.of("EPSG:4171"))
                        .transformed(2, 48));
    }

    @Test
    void outside_the_area_of_a_formula_no_accuracy_is_stated() {
        CoordinateOperation operation = BARE.between(
                Crs.of("EPSG:4230"),
                Crs.of("EPSG:4258"),
                OperationRequest.best().using("EPSG:1275"));
        assertThat(operation.area().name()).isEqualTo("France");
        assertThat(operation.accuracyAt(2.5, 47)).isEqualTo(3);
        assertThat(operation.accuracyAt(2.17, 36)).isNaN();
        assertThat(BARE.between(Crs.of("EPSG:4171"), Crs.of("EPSG:2154")).accuracyAt(30, 60))
                .isZero(); // a conversion is exact everywhere
    }

    @Test
    void whoever_asks_for_what_can_be_done_gets_nan_for_the_rest_and_its_count() {
        CoordinateOperation operation = operations().between(Crs.of("EPSG:9781"), Crs.of("EPSG:9785"));
        double[] coordinates = {3, 46, 100, 20, 46, 100, 4, 46, 100};
        assertThat(operation.transformSome(coordinates, 3, 0, 9)).isEqualTo(1);
        assertThat(coordinates[3]).isNaN();
        assertThat(coordinates[8]).isLessThan(60);
    }

    @Test
    void a_moving_system_needs_an_epoch() {
        refused(CrsMessage.MISSING_EPOCH, () -> operations().between(Crs.of("EPSG:9989"), Crs.of("EPSG:9781")));
        CoordinateOperation operation = operations()
                .between(
                        Crs.of("EPSG:9989"),
                        Crs.of("EPSG:9781"),
                        OperationRequest.best().epoch(2026));
        assertThat(operation.epoch()).hasValue(2026);
        double[] paris = operation.transformed(2.3487848972, 48.8534023472, 80);
        double metres = CorpusGeodesy.METRES_PER_DEGREE
                * Math.hypot((paris[0] - 2.3487848972) * 0.658, paris[1] - 48.8534023472);
        assertThat(metres).isCloseTo(0.92, within(0.01));
    }

    @Test
    void the_change_from_rgf93_v1_to_v2_is_stated_as_five_centimetres_as_ign_has_it() {
        CoordinateOperation operation = BARE.between(Crs.of("EPSG:4171"), Crs.of("EPSG:9777"));
        assertThat(operation.accuracy()).isEqualTo(0.05);
        assertThat(operation.steps()).extracting(OperationStep::id).containsExactly("EPSG:9882");
        assertThat(operation.transformed(2, 48)).containsExactly(2, 48);
    }

    @Test
    void heights_are_not_made_up() {
        refused(CrsMessage.HEIGHTS_UNKNOWN, () -> BARE.between(Crs.of("EPSG:2154"), Crs.of("EPSG:4979")));
        refused(CrsMessage.HEIGHTS_UNKNOWN, () -> BARE.between(Crs.of("EPSG:4326"), Crs.of("EPSG:4978")));
        refused(CrsMessage.VERTICAL_ALONE, () -> BARE.between(Crs.of("EPSG:5720"), Crs.of("EPSG:5621")));
        CoordinateOperation solid = BARE.between(Crs.of("EPSG:4979"), Crs.of("EPSG:4978"));
        refused(CrsMessage.DIMENSION, () -> solid.transform(new double[] {2, 48}, 2));
        refused(CrsMessage.NOT_FINITE, () -> solid.transformed(2, 48, Double.NaN));
    }

    @Test
    void heights_that_nobody_explains_pass_through_even_if_they_are_absent() {
        CoordinateOperation operation = BARE.between(Crs.of("EPSG:4171"), Crs.of("EPSG:2154"));
        assertThat(operation.transformed(3, 46.5, 12.5))
                .containsExactly(new double[] {700000, 6600000, 12.5}, within(1e-7));
        assertThat(operation.transformed(3, 46.5, Double.NaN)[2]).isNaN();
        double[] wide = {3, 46.5, 12.5, 7, 3, 46.5, 12.5, 8};
        operation.transform(wide, 4);
        assertThat(wide[3]).isEqualTo(7);
        assertThat(wide[7]).isEqualTo(8);
    }

    @Test
    void the_old_heights_of_lallemand_are_refused_with_the_reason() {
        assertThatThrownBy(() -> operations().between(Crs.of("EPSG:27572+5719"), Crs.of("EPSG:27572+5720")))
                .isInstanceOfSatisfying(JunnException.class, e -> {
                    assertThat(e.message()).isEqualTo(CrsMessage.LALLEMAND_HEIGHTS);
                    assertThat(e.getMessage()).contains("orthometric", "HeightModel");
                });
    }

    @Test
    void systems_of_different_places_are_not_brought_together() {
        refused(CrsMessage.NO_COMMON_AREA, () -> BARE.between(Crs.of("EPSG:2154"), Crs.of("EPSG:2975")));
    }

    @Test
    void each_island_goes_by_its_own_operation() {
        CoordinateOperation operation = BARE.between(Crs.of("EPSG:4558"), Crs.of("EPSG:5489"));
        assertThat(operation.accuracy()).isEqualTo(0.1);
        double[] guadeloupe = operation.transformed(-61.5, 16.2);
        double[] martinique = operation.transformed(-61.0, 14.6);
        CoordinateOperation first = BARE.between(
                Crs.of("EPSG:4558"),
                Crs.of("EPSG:5489"),
                OperationRequest.best().using("EPSG:5495"));
        CoordinateOperation second = BARE.between(
                Crs.of("EPSG:4558"),
                Crs.of("EPSG:5489"),
                OperationRequest.best().using("EPSG:5494"));
        assertThat(guadeloupe).containsExactly(first.transformed(-61.5, 16.2));
        assertThat(martinique).containsExactly(second.transformed(-61.0, 14.6));
        refused(CrsMessage.OUTSIDE_AREA, () -> operation.transformed(-58.0, 17.5)); // at sea
    }

    @Test
    void candidates_are_listed_with_the_grids_that_they_lack() {
        List<OperationCandidate> candidates =
                BARE.candidates(Crs.of("EPSG:4275"), Crs.of("EPSG:4171"), OperationRequest.best());
        assertThat(candidates.get(0).missingGrids()).containsExactly("gr3df97a");
        assertThat(candidates.get(1).missingGrids()).containsExactly("ntf_r93");
        assertThat(candidates).anySatisfy(c -> {
            assertThat(c.isAvailable()).isTrue();
            assertThat(c.accuracy()).isGreaterThanOrEqualTo(2);
        });
        assertThat(candidates).isSortedAccordingTo((a, b) -> Double.compare(a.accuracy(), b.accuracy()));
    }

    @Test
    void grids_are_listed_with_what_they_enable() {
        List<GridPurpose> grids = operations().grids();
        assertThat(grids)
                .filteredOn(g -> g.file().stem().equals("raf20"))
                .singleElement()
                .satisfies(g ->
                        assertThat(g.operations()).extracting(OperationStep::id).containsExactly("EPSG:9876"));
        assertThat(grids).hasSizeGreaterThan(50);
    }

    @Test
    void an_operation_within_one_system_does_nothing() {
        CoordinateOperation operation = BARE.between(Crs.of("EPSG:2154"), Crs.of("IGNF:LAMB93"));
        assertThat(operation.accuracy()).isZero();
        assertThat(operation.transformed(652000, 6862000))
                .containsExactly(new double[] {652000, 6862000}, within(1e-8));
        assertThat(BARE.between(Crs.of("EPSG:2154"), Crs.of("EPSG:2154")).transformed(652000, 6862000))
                .containsExactly(652000, 6862000);
    }
}
