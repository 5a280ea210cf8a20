package fr.junn.core.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.unit.Unit;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final CrsId LAMBERT = CrsId.epsg(2154);
    private static final Unit METRE = Unit.parse("m");
    private static final Grid GRID = Grid.of(LAMBERT, 0, 30, 10, 4, 3);

    @Test
    void whatever_the_values_are_stored_as_they_are_read_as_doubles_and_nan_is_no_value() {
        OptionalDouble none = OptionalDouble.of(255);
        Grid two = Grid.of(LAMBERT, 0, 10, 10, 2, 1);
        Quantity q = Quantity.SURFACE_ALTITUDE;

        assertThat(Field.of(q, two, 1.5, Double.NaN).toArray()).containsExactly(1.5, Double.NaN);
        assertThat(Field.of(q, METRE, two, 1.5f, Float.NaN).toArray()).containsExactly(1.5, Double.NaN);
        assertThat(Field.of(q, METRE, two, none, 254, 255).toArray()).containsExactly(254, Double.NaN);
        assertThat(Field.of(q, METRE, two, none, (byte) 200, (byte) 255).toArray())
                .containsExactly(200, Double.NaN);
    }

    @Test
    void the_array_of_a_field_of_doubles_is_had_without_a_copy() {
        double[] values = new double[12];

        assertThat(Field.of(Quantity.SURFACE_ALTITUDE, GRID, values).doubles())
                .hasValueSatisfying(a -> assertThat(a).isSameAs(values));
        assertThat(Field.of(Quantity.SURFACE_ALTITUDE, METRE, GRID, new float[12])
                        .doubles())
                .isEmpty();
    }

    @Test
    void a_window_is_read_row_by_row() {
        Field field = numbered();
        double[] window = new double[4];

        field.readWindow(new Window(1, 2, 2, 2), window);

        assertThat(window).containsExactly(6, 7, 10, 11);
    }

    @Test
    void a_tiled_raster_reads_as_the_one_in_memory_whatever_its_tiles_and_cache() {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 200; trial++) {
            int columns = 1 + random.nextInt(20);
            int rows = 1 + random.nextInt(20);
            Grid grid = Grid.of(LAMBERT, 0, 0, 1, columns, rows);
            double[] values = random.doubles(grid.size()).toArray();
            Tiling tiling = new Tiling(1 + random.nextInt(8), 1 + random.nextInt(8), 8L * random.nextInt(300));
            Field tiled = tiled(grid, values, tiling, new AtomicInteger());

            assertThat(tiled.toArray()).as("trial %d", trial).containsExactly(values);
            int row = random.nextInt(rows);
            int column = random.nextInt(columns);
            Window window =
                    new Window(row, column, 1 + random.nextInt(rows - row), 1 + random.nextInt(columns - column));
            double[] part = new double[(int) window.size()];
            double[] expected = new double[part.length];
            tiled.readWindow(window, part);
            Field.of(Quantity.SURFACE_ALTITUDE, grid, values).readWindow(window, expected);
            assertThat(part).as("trial %d %s", trial, window).containsExactly(expected);
            long at = random.nextLong(grid.size());
            assertThat(tiled.value(at)).isEqualTo(values[(int) at]);
        }
    }

    @Test
    void a_window_reads_each_tile_once_even_with_room_for_one() {
        Grid grid = Grid.of(LAMBERT, 0, 0, 1, 64, 64);
        AtomicInteger reads = new AtomicInteger();
        Field tiled = tiled(grid, new double[64 * 64], new Tiling(16, 16, 0), reads);

        tiled.readWindow(grid.whole(), new double[64 * 64]);

        assertThat(reads).hasValue(16);
    }

    @Test
    void values_are_converted_to_another_unit_as_they_are_read() {
        Field rain = Field.of(Quantity.RAINFALL_RATE, Unit.parse("mm/h"), ScalarSupport.NOWHERE, 36.0);

        assertThat(rain.in(Unit.parse("m/s")).value(0)).isEqualTo(1e-5);
        assertThat(rain.in(Unit.parse("mm/h"))).isSameAs(rain);
        refuses(() -> rain.in(Unit.parse("m")), FieldMessage.WRONG_UNIT);
    }

    @Test
    void a_unit_that_does_not_fit_the_quantity_is_refused() {
        refuses(() -> Field.of(Quantity.AIR_TEMPERATURE, METRE, ScalarSupport.NOWHERE, 1.0), FieldMessage.WRONG_UNIT);
    }

    @Test
    void a_count_that_does_not_fit_the_support_is_refused() {
        refuses(() -> Field.of(Quantity.SURFACE_ALTITUDE, GRID, 1, 2, 3), FieldMessage.WRONG_COUNT);
    }

    @Test
    void reading_beyond_the_support_or_into_a_short_array_is_refused() {
        Field field = numbered();
        for (Field f : new Field[] {field, tiled(GRID, field.toArray(), new Tiling(2, 2, 0), new AtomicInteger())}) {
            refuses(() -> f.value(12), FieldMessage.OUTSIDE);
            refuses(() -> f.value(-1), FieldMessage.OUTSIDE);
            refuses(() -> f.read(10, new double[5], 0, 3), FieldMessage.OUTSIDE);
            refuses(() -> f.read(0, new double[5], 3, 3), FieldMessage.ARRAY_TOO_SHORT);
            refuses(() -> f.readWindow(new Window(0, 0, 2, 2), new double[3]), FieldMessage.ARRAY_TOO_SHORT);
        }
        Field scalar = Field.of(Quantity.WIND_SPEED, ScalarSupport.NOWHERE, 3);
        refuses(() -> scalar.readWindow(new Window(0, 0, 1, 1), new double[1]), FieldMessage.NOT_A_GRID);
    }

    @Test
    void a_raster_larger_than_an_array_is_read_by_windows() {
        Grid grid = Grid.of(LAMBERT, 0, 0, 1, 100_000, 100_000);
        Field field = Field.tiled(
                Quantity.SURFACE_ALTITUDE,
                METRE,
                grid,
                ElementType.FLOAT,
                OptionalDouble.empty(),
                new Tiling(100, 100, 0),
                (row, column, into) -> Arrays.fill(into, row + column));
        double[] one = new double[1];

        field.readWindow(new Window(99_999, 99_999, 1, 1), one);

        assertThat(one).containsExactly(1998);
        refuses(field::toArray, FieldMessage.TOO_LARGE_FOR_ARRAY);
    }

    @Test
    void fields_with_the_same_values_have_the_same_hash_however_they_are_held() {
        Field field = numbered();
        Field same = tiled(GRID, field.toArray(), new Tiling(2, 3, 0), new AtomicInteger());
        double[] other = field.toArray();
        other[5]++;

        assertThat(same.contentHash()).isEqualTo(field.contentHash());
        assertThat(Field.of(Quantity.SURFACE_ALTITUDE, GRID, other).contentHash())
                .isNotEqualTo(field.contentHash());
    }

    @Test
    void an_unknown_quantity_names_the_nearest() {
        assertThatThrownBy(() -> Quantity.of("flood_water_thicknes")).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(FieldMessage.UNKNOWN_QUANTITY);
            assertThat(e.getMessage()).contains("nearest: flood_water_thickness");
        });
        assertThat(Quantity.of("flood_water_thickness")).isSameAs(Quantity.FLOOD_WATER_THICKNESS);
    }

    private static Field numbered() {
        double[] values = new double[12];
        Arrays.setAll(values, i -> i);
        return Field.of(Quantity.SURFACE_ALTITUDE, GRID, values);
    }

    private static Field tiled(Grid grid, double[] values, Tiling tiling, AtomicInteger reads) {
        return Field.tiled(
                Quantity.SURFACE_ALTITUDE,
                METRE,
                grid,
                ElementType.DOUBLE,
                OptionalDouble.empty(),
                tiling,
                (tileRow, tileColumn, into) -> {
                    reads.incrementAndGet();
                    for (int i = 0; i < into.length; i++) {
                        int row = tileRow * tiling.rows() + i / tiling.columns();
                        int column = tileColumn * tiling.columns() + i % tiling.columns();
                        into[i] = grid.contains(row, column) ? values[(int) grid.index(row, column)] : -1;
                    }
                });
    }

    private static void refuses(ThrowingCallable call, FieldMessage expected) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(expected));
    }
}
