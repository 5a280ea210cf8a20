package fr.junn.geometry.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.LocalAnchor;
import fr.junn.geometry.crs.grid.GridCatalog;
import org.junit.jupiter.api.Test;

class HeightModelTest {
    private static final CoordinateOperations BARE = CoordinateOperations.of(CrsRegistry.builtIn(), GridCatalog.none());

    @Test
    void a_constant_undulation_is_a_named_operation_with_its_accuracy_and_needs_no_grid() {
        HeightModel site = HeightModel.undulation("benchmark at the gate", "EPSG:9781", "EPSG:5720", 49.69, 0.02);
        CoordinateOperation operation = BARE.between(
                Crs.of("EPSG:9785"),
                Crs.of("EPSG:9781"),
                OperationRequest.best().with(site));
        assertThat(operation.transformed(3.8761, 43.6109, 10)).containsExactly(3.8761, 43.6109, 59.69);
        assertThat(operation.accuracy()).isEqualTo(0.02);
        assertThat(operation.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.name()).isEqualTo("benchmark at the gate"));
        assertThat(operation.inverse().transformed(3.8761, 43.6109, 59.69)[2]).isCloseTo(10, within(1e-12));
    }

    @Test
    void it_goes_before_the_grids_that_are_there() {
        HeightModel site = HeightModel.undulation("mine", "EPSG:9781", "EPSG:5720", (x, y) -> 49 + 0.1 * x, 0.3);
        CoordinateOperation operation = CorpusGeodesy.operations()
                .between(
                        Crs.of("EPSG:2154+5720"),
                        Crs.of("EPSG:9781"),
                        OperationRequest.best().with(site));
        assertThat(operation.grids()).isEmpty();
        assertThat(operation.accuracy()).isCloseTo(0.355, within(1e-9));
        double[] p = operation.transformed(700000, 6600000, 0);
        assertThat(p[2]).isCloseTo(49.3, within(1e-6));
    }

    @Test
    void the_heights_of_lallemand_become_usable_by_what_a_surveyor_knows_of_the_place() {
        HeightModel local =
                HeightModel.difference("village benchmarks", "EPSG:4275", "EPSG:5719", "EPSG:5720", -0.38, 0.05);
        CoordinateOperation operation = BARE.between(
                Crs.of("EPSG:27572+5719"),
                Crs.of("EPSG:27572+5720"),
                OperationRequest.best().with(local));
        assertThat(operation.transformed(600000, 2200000, 100)[2]).isCloseTo(99.62, within(1e-9));
        assertThat(operation.accuracy()).isEqualTo(0.05);
    }

    @Test
    void where_the_model_has_no_value_the_point_is_refused() {
        HeightModel edge =
                HeightModel.undulation("west only", "EPSG:9781", "EPSG:5720", (x, y) -> x < 3 ? 45 : Double.NaN, 0.1);
        CoordinateOperation operation = BARE.between(
                Crs.of("EPSG:9785"),
                Crs.of("EPSG:9781"),
                OperationRequest.best().with(edge));
        assertThat(operation.transformed(2, 46, 0)[2]).isEqualTo(45);
        assertThatThrownBy(() -> operation.transformed(4, 46, 0))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(CrsMessage.OUTSIDE_DOMAIN));
    }

    @Test
    void a_local_system_goes_by_its_anchor() {
        CrsId site = CrsId.local("site", new LocalAnchor(CrsId.parse("EPSG:2154+5720"), 700000, 6600000, 120, 90, 1));
        CoordinateOperation operation = BARE.between(Crs.of(site), Crs.of("EPSG:2154+5720"));
        // the first local axis looks north
        assertThat(operation.transformed(10, 4, 2)).containsExactly(new double[] {699996, 6600010, 122}, within(1e-8));
        assertThat(operation.inverse().transformed(699996, 6600010, 122))
                .containsExactly(new double[] {10, 4, 2}, within(1e-8));
        assertThat(Crs.of(site).kind()).isEqualTo(CrsKind.LOCAL);
    }

    @Test
    void a_local_system_without_anchor_leads_nowhere() {
        assertThatThrownBy(() -> BARE.between(Crs.of(CrsId.local("site")), Crs.of("EPSG:2154")))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(CrsMessage.NO_ANCHOR));
    }
}
