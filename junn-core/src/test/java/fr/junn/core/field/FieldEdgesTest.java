package fr.junn.core.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.MessageContract;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.unit.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields and supports at their limits: the largest numbers, the smallest caches, what is nowhere. */
class FieldEdgesTest {
    private static final CrsId CRS = CrsId.epsg(2154, 5720);
    private static final Unit METRE = Unit.parse("m");
    private static final Grid GRID = Grid.of(CRS, 0, 10, 1, 4, 3);

    @Test
    void messages_keep_the_house_rules() {
        MessageContract.check(FieldMessage.class);
    }

    @Test
    void runs_whose_end_overflows_or_that_start_before_the_array_are_refused() {
        Field field = Field.of(Quantity.FLOOD_WATER_THICKNESS, GRID, new double[12]);
        refused(() -> field.read(Long.MAX_VALUE, new double[5], 0, 3), FieldMessage.OUTSIDE);
        refused(() -> field.read(0, new double[5], -1, 3), FieldMessage.OUTSIDE);
        refused(() -> field.read(0, new double[5], 0, -1), FieldMessage.OUTSIDE);
        refused(
                () -> field.readWindow(new Window(1, 1, Integer.MAX_VALUE, Integer.MAX_VALUE), new double[12]),
                FieldMessage.WINDOW_OUTSIDE);
    }

    @Test
    void a_whole_raster_is_read_tile_by_tile_each_once_however_small_the_cache() {
        AtomicInteger reads = new AtomicInteger();
        Field tiled = tiled(Grid.of(CRS, 0, 0, 1, 95, 100), new Tiling(10, 10, 1), (row, column, into) -> {
            reads.incrementAndGet();
        });
        tiled.toArray();
        assertThat(reads.getAndSet(0)).isEqualTo(100);
        tiled.contentHash();
        assertThat(reads).hasValueBetween(99, 100);
    }

    @Test
    void a_grid_at_the_limit_of_int_has_a_last_cell() {
        Grid grid = Grid.of(CRS, 0, 0, 1, Integer.MAX_VALUE, 2);
        Field tiled = tiled(
                grid, new Tiling(1, 1 << 20, 0), (row, column, into) -> Arrays.fill(into, row * 10_000.0 + column));
        assertThat(tiled.value(grid.size() - 1)).isEqualTo(12_047);
        double[] two = new double[2];
        tiled.readWindow(new Window(1, Integer.MAX_VALUE - 2, 1, 2), two);
        assertThat(two).containsExactly(12_047, 12_047);
    }

    @Test
    void what_is_not_on_the_grid_is_in_no_cell() {
        assertThat(GRID.column(Double.NaN)).isEqualTo(-1);
        assertThat(GRID.row(Double.NaN)).isEqualTo(-1);
        assertThat(GRID.column(-1e-9)).isEqualTo(-1);
        assertThat(GRID.row(10.5)).isEqualTo(-1);
        assertThat(GRID.column(1e300)).isEqualTo(Integer.MAX_VALUE);
        assertThat(GRID.column(-1e300)).isEqualTo(-1);
        assertThat(GRID.contains(GRID.row(9), GRID.column(Double.NaN))).isFalse();
    }

    @Test
    void a_chain_of_conversions_is_one_conversion() {
        Field metres = Field.of(Quantity.FLOOD_WATER_THICKNESS, ScalarSupport.NOWHERE, 0.1);
        Field back = metres.in(Unit.parse("[ft_i]")).in(METRE);
        assertThat(back).isSameAs(metres);
        assertThat(metres.in(Unit.parse("mm")).in(Unit.parse("cm")).value(0)).isEqualTo(10);
    }

    @Test
    void the_hash_tells_quantities_units_and_shapes_apart() {
        double[] values = new double[12];
        Field field = Field.of(Quantity.FLOOD_WATER_THICKNESS, GRID, values);
        assertThat(List.of(
                        field.contentHash(),
                        field.in(Unit.parse("cm")).contentHash(),
                        Field.of(Quantity.SURFACE_ALTITUDE, GRID, values).contentHash(),
                        Field.of(Quantity.FLOOD_WATER_THICKNESS, Grid.of(CRS, 0, 10, 1, 3, 4), values)
                                .contentHash()))
                .doesNotHaveDuplicates();
        assertThat(Field.of(Quantity.FLOOD_WATER_THICKNESS, METRE, GRID, new float[12])
                        .contentHash())
                .isEqualTo(field.contentHash());
    }

    @Test
    void features_are_locations_by_id() {
        FeatureSupport houses = FeatureSupport.of(
                CRS, List.of("a", "b"), List.of(Envelope.of(0, 0, 2, 4), Envelope.of(10, 10, 5, 12, 12, 9)));
        assertThat(houses.location("b")).hasValue(1);
        assertThat(houses.location("c")).isEmpty();
        assertThat(houses.envelope()).isEqualTo(Envelope.of(0, 0, 5, 12, 12, 9));
        double[] at = new double[3];
        houses.locate(0, at);
        assertThat(at).containsExactly(1, 2, Double.NaN);
        houses.locate(1, at);
        assertThat(at).containsExactly(11, 11, 7);
        FeatureSupport turned = FeatureSupport.of(CRS, List.of("b", "a"), List.of(Envelope.EMPTY, Envelope.EMPTY));
        turned.locate(0, at);
        assertThat(at).containsOnly(Double.NaN);
        assertThat(houses.contentHash()).isNotEqualTo(turned.contentHash()).isEqualTo(houses.contentHash());
        refused(
                () -> FeatureSupport.of(CRS, List.of("a", "a"), List.of(Envelope.EMPTY, Envelope.EMPTY)),
                FieldMessage.DUPLICATE_ID);
        refused(() -> FeatureSupport.of(CRS, List.of("a"), List.of()), FieldMessage.WRONG_COUNT);
        refused(() -> houses.locate(2, at), FieldMessage.OUTSIDE);
    }

    @Test
    void a_value_of_a_region_stands_at_its_middle() {
        ScalarSupport town = new ScalarSupport(CRS, Envelope.of(0, 0, 10, 20));
        double[] at = new double[3];
        town.locate(0, at);
        assertThat(at).containsExactly(5, 10, Double.NaN);
        assertThat(town.contentHash()).isNotEqualTo(ScalarSupport.NOWHERE.contentHash());
    }

    @ParameterizedTest
    @MethodSource("fr.junn.core.field.Quantity#known")
    void quantities_are_found_by_their_name(Quantity quantity) {
        assertThat(quantity.name()).matches("[a-z]+(_[a-z0-9]+)*");
        assertThat(Quantity.of(quantity.name())).isSameAs(quantity);
        assertThat(Quantity.of(quantity.name(), quantity.unit())).isSameAs(quantity);
    }

    private static Field tiled(Grid grid, Tiling tiling, Tiling.Reader reader) {
        return Field.tiled(
                Quantity.SURFACE_ALTITUDE, METRE, grid, ElementType.FLOAT, OptionalDouble.of(-1), tiling, reader);
    }

    private static void refused(ThrowingCallable call, FieldMessage message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(message));
    }
}
