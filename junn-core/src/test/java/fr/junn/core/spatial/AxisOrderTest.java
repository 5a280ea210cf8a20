package fr.junn.core.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.testkit.Property;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxisOrderTest {
    /** EPSG Geodetic Parameter Dataset, coordinate system of each code. */
    @ParameterizedTest
    @CsvSource({
        "EPSG:2154, EAST_NORTH",
        "EPSG:9794, EAST_NORTH",
        "EPSG:2154+5720, EAST_NORTH",
        "EPSG:5698, EAST_NORTH",
        "EPSG:3946, EAST_NORTH",
        "EPSG:27572, EAST_NORTH",
        "EPSG:3857, EAST_NORTH",
        "EPSG:25832, EAST_NORTH",
        "EPSG:32755, EAST_NORTH",
        "EPSG:28992, EAST_NORTH",
        "EPSG:7415, EAST_NORTH",
        "EPSG:7084, EAST_NORTH",
        "OGC:CRS84, EAST_NORTH",
        "OGC:CRS84h, EAST_NORTH",
        "IGNF:LAMB93, EAST_NORTH",
        "IGNF:RGF93G, EAST_NORTH",
        "IGNF:ETRS89LAEA, EAST_NORTH",
        "IGNF:LURESGKL, NORTH_EAST",
        "IGNF:RGF93, GEOCENTRIC",
        "EPSG:4326, NORTH_EAST",
        "EPSG:4979, NORTH_EAST",
        "EPSG:4258, NORTH_EAST",
        "EPSG:4171, NORTH_EAST",
        "EPSG:6697, NORTH_EAST",
        "EPSG:3034, NORTH_EAST",
        "EPSG:3035, NORTH_EAST",
        "EPSG:31466, NORTH_EAST",
        "EPSG:31466+5783, NORTH_EAST",
        "EPSG:3068, NORTH_EAST",
        "EPSG:2180, NORTH_EAST",
        "EPSG:5513, SOUTH_WEST",
        "EPSG:5514, EAST_NORTH",
        "EPSG:2053, WEST_SOUTH",
        "EPSG:4978, GEOCENTRIC"
    })
    void the_order_is_that_of_the_registry(String crs, AxisOrder order) {
        assertThat(AxisOrder.of(CrsId.parse(crs))).contains(order);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"EPSG:5720", "EPSG:1", "EPSG:999999", "LOCAL:a", "UNKNOWN", "ADV:ETRS89_UTM32", "OGC:JulianDate"
            })
    void what_is_not_known_is_said(String text) {
        CrsId crs = CrsId.parse(text);
        assertThat(AxisOrder.of(crs)).isEmpty();
        assertThatThrownBy(() -> AxisOrder.require(crs))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(SpatialMessage.UNKNOWN_AXIS_ORDER));
    }

    @ParameterizedTest
    @EnumSource
    void there_and_back_is_where_it_was(AxisOrder order) {
        Property.check((random, size) -> {
            for (int dimension : List.of(2, 3, 4)) {
                double[] before =
                        random.doubles((long) size * dimension, -1e7, 1e7).toArray();
                double[] there = before.clone();
                int from = size > 2 ? dimension : 0;
                order.toInternal(there, dimension, from, there.length);
                assertThat(order.isInternal() || there.length == from || !java.util.Arrays.equals(there, before))
                        .isTrue();
                order.toOfficial(there, dimension, from, there.length);
                assertThat(there).isEqualTo(before);
            }
        });
    }

    @Test
    void a_southing_is_a_negative_northing() {
        double[] prague = {1_043_000, 743_000, 200};
        AxisOrder.SOUTH_WEST.toInternal(prague, 3, 0, 3);
        // EPSG:5514 (east, north) is EPSG:5513 (south, west) with both axes turned round.
        assertThat(prague).containsExactly(-743_000, -1_043_000, 200);
        double[] other = {10, 20};
        AxisOrder.NORTH_WEST.toInternal(other, 2, 0, 2);
        assertThat(other).containsExactly(-20, 10);
    }

    @Test
    void half_a_position_is_refused() {
        assertThatThrownBy(() -> AxisOrder.NORTH_EAST.toInternal(new double[5], 3, 0, 5))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(CoreMessage.ILLEGAL_ARGUMENT));
    }
}
