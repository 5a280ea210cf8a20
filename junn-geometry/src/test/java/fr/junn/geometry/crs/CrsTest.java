package fr.junn.geometry.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.AxisOrder;
import fr.junn.core.spatial.CrsId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CrsTest {

    @Test
    void every_system_of_the_table_can_be_built_has_an_axis_order_and_projects_the_middle_of_its_area_and_back() {
        List<String> bad = new ArrayList<>();
        int[] projected = {0};
        CrsRegistry.builtIn().systems().forEach(id -> {
            Crs crs = Crs.of(id);
            if (crs.kind() != CrsKind.VERTICAL && AxisOrder.of(id).isEmpty()) {
                bad.add(id + " has no axis order");
            }
            crs.projection().ifPresent(projection -> {
                Area area = crs.area();
                double east = area.east() < area.west() ? area.east() + 360 : area.east();
                double latitude = Math.max(-84, Math.min(84, (area.south() + area.north()) / 2));
                double[] p = {(area.west() + east) / 2 - crs.primeMeridian(), latitude, 7};
                double[] q = p.clone();
                projection.forward(q, 1);
                boolean finite = Double.isFinite(q[0] + q[1]);
                projection.inverse(q, 1);
                double turn = (q[0] - p[0]) / 360;
                double longitude = q[0] - p[0] - 360 * Math.rint(turn);
                if (!finite || !(Math.hypot(longitude, q[1] - p[1]) < 1e-9) || q[2] != 7) {
                    bad.add(id + " " + projection.method() + " does not come back: " + q[0] + " " + q[1] + " for "
                            + p[0] + " " + p[1]);
                }
                projected[0]++;
            });
        });
        assertThat(bad).isEmpty();
        assertThat(projected[0]).isGreaterThan(350);
    }

    @Test
    void the_systems_of_france_are_there() {
        for (String id : List.of(
                "EPSG:2154",
                "EPSG:3942",
                "EPSG:3950",
                "EPSG:9794",
                "EPSG:27572",
                "EPSG:5490",
                "EPSG:2972",
                "EPSG:2975",
                "EPSG:4471",
                "EPSG:10674",
                "EPSG:4467",
                "EPSG:3163",
                "EPSG:10314",
                "EPSG:3296",
                "EPSG:3299",
                "EPSG:8903",
                "EPSG:7079",
                "EPSG:2986",
                "EPSG:5720",
                "EPSG:5721",
                "EPSG:5755",
                "EPSG:5756",
                "EPSG:5757",
                "EPSG:5758",
                "EPSG:5792",
                "EPSG:9130",
                "EPSG:9351",
                "EPSG:11157",
                "EPSG:5698",
                "EPSG:9785",
                "EPSG:3034",
                "EPSG:3035",
                "EPSG:3857",
                "EPSG:4258",
                "EPSG:4326",
                "EPSG:4978",
                "EPSG:4979",
                "EPSG:5773",
                "EPSG:9988",
                "OGC:CRS84",
                "IGNF:LAMB93",
                "IGNF:RGF93LAMB93",
                "IGNF:REUN47GAUSSL",
                "IGNF:NTFLAMB2E",
                "IGNF:GEOPORTALFXX",
                "EPSG:32601",
                "EPSG:32760")) {
            assertThat(Crs.of(id).name()).isNotBlank();
        }
    }

    @Test
    void a_system_tells_what_it_is() {
        Crs lambert = Crs.of("EPSG:2154+5720");
        assertThat(lambert.kind()).isEqualTo(CrsKind.COMPOUND);
        assertThat(lambert.dimension()).isEqualTo(3);
        assertThat(lambert.datum()).hasValue("Reseau Geodesique Francais 1993 v1");
        assertThat(lambert.heights()).hasValue("NGF-IGN69 height");
        assertThat(lambert.ellipsoid().orElseThrow().semiMajorAxis()).isEqualTo(6378137);
        assertThat(lambert.projection().orElseThrow().method()).isEqualTo("Lambert Conic Conformal (2SP)");
        assertThat(lambert.area().contains(2, 48)).isTrue();
        assertThat(lambert.area().contains(9, 42)).isFalse(); // Corsica has other heights
        assertThat(Crs.of("EPSG:5698").heightKey()).isEqualTo(lambert.heightKey());
        assertThat(Crs.of("EPSG:9988").isMoving()).isTrue();
        assertThat(Crs.of("EPSG:4807").primeMeridian()).isCloseTo(2.337229167, within(1e-9));
        assertThat(CrsRegistry.builtIn().aliases(CrsId.epsg(2154)))
                .containsExactly(CrsId.parse("IGNF:LAMB93"), CrsId.parse("IGNF:RGF93LAMB93"));
    }

    @Test
    void what_is_not_known_is_refused_in_the_readers_language() {
        assertThatThrownBy(() -> Crs.of("EPSG:31370")).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(CrsMessage.UNKNOWN_CRS);
            assertThat(e.text(Locale.FRENCH)).contains("EPSG:31370", "CrsProvider");
        });
        assertThatThrownBy(() -> Crs.of(CrsId.UNKNOWN))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(CrsMessage.CRS_UNKNOWN));
        assertThatThrownBy(() -> Crs.of("EPSG:4978+5720"))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(CrsMessage.NOT_A_PAIR));
    }
}
