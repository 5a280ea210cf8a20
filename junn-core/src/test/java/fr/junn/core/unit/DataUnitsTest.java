package fr.junn.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What data writes: CityGML files, CF files, Hub'Eau, SensorThings, French tables. */
class DataUnitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "urn:ogc:def:uom:UCUM::m | m",
                "urn:ogc:def:uom:UCUM:1.8:m3/s | m3/s",
                "urn:x-ogc:def:uom:UCUM:m | m",
                "urn:ogc:def:uom:OGC:1.0:metre | m",
                "urn:ogc:def:uom:EPSG::9001 | m",
                "urn:ogc:def:uom:EPSG::9102 | deg",
                "urn:adv:uom:m | m",
                "#m | m",
                "http://www.opengis.net/def/uom/UCUM/0/m3%2Fs | m3/s",
                "http://www.opengis.net/def/uom/UCUM/0/Cel | Cel",
                "http://qudt.org/vocab/unit/DEG_C | Cel",
                "http://www.qudt.org/qudt/owl/1.0.0/unit/Instances.html#DegreeCelsius | Cel",
                "ucum:Cel | Cel",
                "m | m",
                "mm | mm",
                "l/s | l/s",
                "percent | %",
                "kmph | km/h",
                "m2 | m2",
                "m3 | m3",
                "W | W",
                "dB | dB",
                "kg m-2 s-1 | kg/m2/s",
                "W m^-2 | W/m2",
                "W m**-2 | W/m2",
                "m s-1 | m/s",
                "K m-1 | K/m",
                "degC | Cel",
                "°C | Cel",
                "degree Celsius | Cel",
                "Degrees_Celsius | Cel",
                "degrees_north | deg",
                "degree | deg",
                "1e-3 kg | 10*-3.kg",
                "m³/s | m3/s",
                "m³·s⁻¹ | m3/s",
                "µg/m³ | ug/m3",
                "μm | um",
                "kWh/m² | kW.h/m2",
                "ha | har",
                "litres | l",
                "Litre | l",
                "mm par jour | mm/d",
                "mm/j | mm/d",
                "metres per second | m/s",
                "hab/km² | {person}/km2",
                "€/m2 | EUR/m2",
                "k€ | kEUR",
                "m NGF | m",
                "mb | mbar",
                "ft | [ft_i]",
                "Mm3 | 10*6.m3",
                "dB(A) | dB{A}",
                "km2 | km2",
                "veh/h | {vehicle}/h",
                "l / s | l/s",
                "m2 / (s K) | m2/s/K",
                "t/(ha.an) | t/har/a",
                "kt | kt"
            })
    void names_of_data_become_ucum(String text, String code) {
        assertThat(Unit.fromData(text)).isEqualTo(Unit.parse(code));
    }

    @Test
    void every_ucum_symbol_of_the_table_keeps_its_meaning() {
        for (Atom atom : Atoms.table().all()) {
            if (!atom.symbol().equals(Term.TEN)) {
                assertThat(Unit.fromData(atom.symbol())).isEqualTo(Unit.parse(atom.symbol()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kfzph",
                "kfzp24h",
                "",
                "days since 1970-01-01",
                "urn:ogc:def:uom:EPSG::99999",
                "http://qudt.org/vocab/unit/FURLONG-PER-FORTNIGHT",
                "m/(s",
                "m)",
                "/",
                "(()"
            })
    void what_nobody_can_know_is_refused(String text) {
        assertThatThrownBy(() -> Unit.fromData(text))
                .isInstanceOfSatisfying(
                        JunnException.class,
                        e -> assertThat(e.message()).isIn(UnitMessage.UNKNOWN_UNIT, UnitMessage.BAD_UNIT));
    }

    @Test
    void a_temperature_per_length_is_refused_with_advice_to_use_kelvin() {
        assertThatThrownBy(() -> Unit.fromData("degC km-1"))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(UnitMessage.NOT_A_RATIO));
    }
}
