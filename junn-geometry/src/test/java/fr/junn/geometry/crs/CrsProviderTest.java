package fr.junn.geometry.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.core.spi.Providers;
import fr.junn.geometry.crs.grid.GridCatalog;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CrsProviderTest {

    private record Belgium(String systems) implements CrsProvider {
        static final String ROWS = """
                # the projection is that of GIGS 5103.1
                datum|EPSG:6313|EPSG:7022||Reseau National Belge 1972
                geo|EPSG:4313|2|EPSG:6313|0|2.5,49.5,6.4,51.51|Belgium|BD72
                proj|EPSG:31370|EPSG:4313|2.5,49.5,6.4,51.51|Belgium|lcc lat_0=90 lon_0=4.36748666666667 lat_1=51.1666672333333 lat_2=49.8333339 x_0=150000.013 y_0=5400088.438|BD72 / Belgian Lambert 72
                op|EPSG:15929|helmert|EPSG:6313|EPSG:6326|1|2.5,49.5,6.4,51.51|Belgium|-106.8686 52.2978 -103.7239 0.3366 -0.457 1.8422 -1.2747|BD72 to WGS 84 (3)
                """;

        @Override
        public String name() {
            return "belgium";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public int apiGeneration() {
            return CrsProvider.GENERATION;
        }

        @Override
        public String description(Locale locale) {
            return "Belgian systems";
        }
    }

    @Test
    void a_provider_brings_systems_and_operations() {
        CrsRegistry registry = CrsRegistry.builtIn().with(new Belgium(Belgium.ROWS));
        CoordinateOperation operation = CoordinateOperations.of(registry, GridCatalog.none())
                .between(registry.find("EPSG:31370"), registry.find("EPSG:4313"));
        double[] p = operation.inverse().transformed(5.3876389, 52.1561606);
        assertThat(p).containsExactly(new double[] {219843.841, 316827.604}, within(0.03)); // GIGS 5103.1
        assertThat(CoordinateOperations.of(registry, GridCatalog.none())
                        .between(registry.find("EPSG:31370"), Crs.of("EPSG:4326"))
                        .accuracy())
                .isEqualTo(1);
    }

    @Test
    void a_bad_row_is_told_with_its_line_and_known_systems_are_not_redefined() {
        for (String row : new String[] {"nonsense", "geo|X:1|2|nowhere|0|0,0,1,1|Here|Mine", "geo|X:1|2|6171"}) {
            assertThatThrownBy(() -> CrsRegistry.builtIn().with(new Belgium(row)))
                    .isInstanceOfSatisfying(
                            JunnException.class, e -> assertThat(e.message()).isEqualTo(CrsMessage.BAD_TABLE));
        }
        assertThatThrownBy(
                        () -> CrsRegistry.builtIn().with(new Belgium("proj|2154|4171|0,0,1,1|Here|lcc lat_1=45|Mine")))
                .isInstanceOfSatisfying(JunnException.class, e -> {
                    assertThat(e.message()).isEqualTo(CrsMessage.BAD_TABLE);
                    assertThat(e.parts()).contains("belgium", 1);
                });
    }

    @Test
    void the_class_path_brings_none_of_its_own() {
        assertThat(CrsRegistry.of(Providers.standard()).systems().count())
                .isEqualTo(CrsRegistry.builtIn().systems().count());
    }
}
