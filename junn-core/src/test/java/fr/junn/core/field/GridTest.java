package fr.junn.core.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final CrsId LAMBERT = CrsId.epsg(2154, 5720);
    private static final Grid GRID = new Grid(LAMBERT, 1000, 2000, 2, 5, 4, 3);

    @Test
    void row_0_is_north_and_values_stand_at_cell_centres() {
        double[] place = new double[3];

        GRID.locate(0, place);
        assertThat(place).containsExactly(1001, 1997.5, Double.NaN);
        GRID.locate(GRID.index(2, 3), place);
        assertThat(place).containsExactly(1007, 1987.5, Double.NaN);
        assertThat(GRID.index(2, 3)).isEqualTo(11);
    }

    @Test
    void every_centre_is_in_its_own_cell() {
        for (int row = 0; row < GRID.rows(); row++) {
            for (int column = 0; column < GRID.columns(); column++) {
                assertThat(GRID.row(GRID.y(row))).isEqualTo(row);
                assertThat(GRID.column(GRID.x(column))).isEqualTo(column);
            }
        }
    }

    @Test
    void an_edge_belongs_to_the_cell_east_and_south_of_it() {
        assertThat(GRID.column(1002)).isEqualTo(1);
        assertThat(GRID.row(1995)).isEqualTo(1);
        assertThat(GRID.contains(GRID.row(2000), GRID.column(1000))).isTrue();
        assertThat(GRID.contains(GRID.row(1985), GRID.column(1008))).isFalse();
        assertThat(GRID.contains(GRID.row(2000.1), GRID.column(999.9))).isFalse();
    }

    @Test
    void the_envelope_holds_whole_cells() {
        assertThat(GRID.envelope()).isEqualTo(Envelope.of(1000, 1985, 1008, 2000));
    }

    @Test
    void a_part_covers_its_window_and_nothing_else() {
        Grid part = GRID.part(new Window(1, 2, 2, 1));

        assertThat(part.envelope()).isEqualTo(Envelope.of(1004, 1985, 1006, 1995));
        assertThat(part.x(0)).isEqualTo(GRID.x(2));
        assertThat(part.y(1)).isEqualTo(GRID.y(2));
    }

    @Test
    void a_grid_may_have_more_cells_than_an_array() {
        Grid huge = Grid.of(LAMBERT, 0, 0, 1, 1_000_000, 1_000_000);

        assertThat(huge.size()).isEqualTo(1_000_000_000_000L);
        assertThat(huge.index(999_999, 999_999)).isEqualTo(huge.size() - 1);
    }

    @Test
    void a_grid_without_extent_or_place_is_refused() {
        refuses(() -> Grid.of(LAMBERT, 0, 0, 0, 1, 1), FieldMessage.BAD_GRID);
        refuses(() -> Grid.of(LAMBERT, 0, 0, -1, 1, 1), FieldMessage.BAD_GRID);
        refuses(() -> Grid.of(LAMBERT, 0, 0, Double.NaN, 1, 1), FieldMessage.BAD_GRID);
        refuses(() -> Grid.of(LAMBERT, Double.NaN, 0, 1, 1, 1), FieldMessage.BAD_GRID);
        refuses(() -> Grid.of(LAMBERT, 0, Double.POSITIVE_INFINITY, 1, 1, 1), FieldMessage.BAD_GRID);
        refuses(() -> Grid.of(LAMBERT, 0, 0, 1, 0, 1), FieldMessage.BAD_GRID);
        refuses(() -> Grid.of(LAMBERT, 0, 0, 1, 1, 0), FieldMessage.BAD_GRID);
    }

    @Test
    void windows_and_locations_outside_are_refused() {
        refuses(() -> GRID.require(new Window(0, 0, 4, 1)), FieldMessage.WINDOW_OUTSIDE);
        refuses(() -> GRID.require(new Window(-1, 0, 1, 1)), FieldMessage.WINDOW_OUTSIDE);
        refuses(() -> GRID.require(new Window(0, 0, 0, 1)), FieldMessage.WINDOW_OUTSIDE);
        refuses(() -> GRID.require(new Window(2, 3, Integer.MAX_VALUE, 1)), FieldMessage.WINDOW_OUTSIDE);
        refuses(() -> GRID.locate(12, new double[3]), FieldMessage.OUTSIDE);
        refuses(() -> GRID.locate(-1, new double[3]), FieldMessage.OUTSIDE);
    }

    @Test
    void grids_with_the_same_cells_have_the_same_hash_and_others_another() {
        assertThat(new Grid(LAMBERT, 1000, 2000, 2, 5, 4, 3).contentHash()).isEqualTo(GRID.contentHash());
        assertThat(new Grid(LAMBERT, 1000, 2000, 2, 5, 3, 4).contentHash()).isNotEqualTo(GRID.contentHash());
        assertThat(new Grid(CrsId.epsg(2154), 1000, 2000, 2, 5, 4, 3).contentHash())
                .isNotEqualTo(GRID.contentHash());
    }

    private static void refuses(ThrowingCallable call, FieldMessage expected) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(expected));
    }
}
