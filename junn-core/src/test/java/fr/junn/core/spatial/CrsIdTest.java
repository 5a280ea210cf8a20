package fr.junn.core.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.MessageContract;
import fr.junn.testkit.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrsIdTest {
    @Test
    void messages_keep_the_house_rules() {
        MessageContract.check(SpatialMessage.class);
    }

    /** Forms of OGC 07-092r1, 09-048r5, and those that files in circulation have. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EPSG:2154 | EPSG:2154",
                "epsg:2154 | EPSG:2154",
                "EPSG::2154 | EPSG:2154",
                "2154 | EPSG:2154",
                "[EPSG:2154] | EPSG:2154",
                "EPSG:02154 | EPSG:2154",
                "EPSG:2154+5720 | EPSG:2154+5720",
                "EPSG:2154+EPSG:5720 | EPSG:2154+5720",
                "2154+5720 | EPSG:2154+5720",
                "EPSG:2154 + 5720 | EPSG:2154+5720",
                "EPSG:2154+IGNF:IGN69 | EPSG:2154+IGNF:IGN69",
                "IGNF:LAMB93+IGN69 | IGNF:LAMB93+IGN69",
                "IGNF:LAMB93 | IGNF:LAMB93",
                "ignf:lamb93 | IGNF:LAMB93",
                "IGNF:RGF93LAMB93.IGN69 | IGNF:RGF93LAMB93.IGN69",
                "OGC:CRS84 | OGC:CRS84",
                "CRS:84 | OGC:CRS84",
                "OGC:CRS84h | OGC:CRS84h",
                "urn:ogc:def:crs:EPSG::2154 | EPSG:2154",
                "urn:ogc:def:crs:EPSG:6.12:31466 | EPSG:31466",
                "urn:ogc:def:crs:EPSG:2154 | EPSG:2154",
                "URN:OGC:DEF:CRS:EPSG::2154 | EPSG:2154",
                "urn:x-ogc:def:crs:EPSG:4326 | EPSG:4326",
                "urn:ogc:def:crs:OGC:1.3:CRS84 | OGC:CRS84",
                "urn:ogc:def:crs:OGC::CRS84h | OGC:CRS84h",
                "urn:ogc:def:crs:IGNF::LAMB93 | IGNF:LAMB93",
                "urn:ogc:def:crs,crs:EPSG:6.12:31466,crs:EPSG:6.12:5783 | EPSG:31466+5783",
                "urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::5783 | EPSG:25832+5783",
                "urn:ogc:def:crs:EPSG:25832, crs:EPSG:5783 | EPSG:25832+5783",
                "http://www.opengis.net/def/crs/EPSG/0/4326 | EPSG:4326",
                "https://www.opengis.net/def/crs/EPSG/0/7415 | EPSG:7415",
                "http://www.opengis.net/def/crs/EPSG/6.12/3068 | EPSG:3068",
                "http://www.opengis.net/def/crs/OGC/1.3/CRS84 | OGC:CRS84",
                "http://www.opengis.net/def/crs/OGC/0/CRS84h | OGC:CRS84h",
                "http://www.opengis.net/def/crs-compound?1=http://www.opengis.net/def/crs/EPSG/0/2154"
                        + "&2=http://www.opengis.net/def/crs/EPSG/0/5720 | EPSG:2154+5720",
                "http://www.opengis.net/def/crs-compound?1=http%3A%2F%2Fwww.opengis.net%2Fdef%2Fcrs%2FEPSG%2F0%2F2154"
                        + "&amp;2=http%3A%2F%2Fwww.opengis.net%2Fdef%2Fcrs%2FEPSG%2F0%2F5720 | EPSG:2154+5720",
                "http://www.opengis.net/gml/srs/epsg.xml#4326 | EPSG:4326",
                "https://epsg.io/2154 | EPSG:2154",
                "http://registre.ign.fr/ign/IGNF/crs/IGNF/LAMB93 | IGNF:LAMB93",
                "http://registre.ign.fr/ign/IGNF/IGNF.xml#LAMB93 | IGNF:LAMB93",
                "urn:adv:crs:DE_DHDN_3GK4*DE_DHHN92_NH | ADV:DE_DHDN_3GK4+DE_DHHN92_NH",
                "urn:adv:crs:ETRS89_UTM32 | ADV:ETRS89_UTM32",
                "LOCAL:chantier Opéra | LOCAL:chantier Opéra",
                "local:site | LOCAL:site",
                "LOCAL:site@EPSG:2154+5720(843000 6519000 170) | "
                        + "LOCAL:site@EPSG:2154+5720(843000.0 6519000.0 170.0 0.0 1.0)",
                "UNKNOWN | UNKNOWN",
                " EPSG:2154  | EPSG:2154"
            })
    void names_are_read_in_every_form(String text, String printed) {
        CrsId crs = CrsId.parse(text);
        assertThat(crs).hasToString(printed);
        assertThat(CrsId.parse(printed)).isEqualTo(crs).hasSameHashCodeAs(crs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "EPSG:",
                "EPSG:abc",
                "EPSG:0",
                "EPSG:-1",
                "EPSG:99999999999",
                "EPSG:2154+",
                "EPSG:2154+5720+5720",
                "EPSG:2154+UNKNOWN:1",
                "Lambert 93",
                "ITRF2008",
                "#local-CRS-1",
                "urn:ogc:def:crs:",
                "urn:ogc:def:crs,crs:EPSG::1,crs:EPSG::2,crs:EPSG::3",
                "urn:ogc:def:uom:EPSG::9001",
                "http://www.opengis.net/def/crs/EPSG/0/",
                "http://www.opengis.net/def/crs-compound?1=x&2=y",
                "http://www.opengis.net/def/crs-compound?1=%zz&2=%zz",
                "http://example.org/2154",
                "LOCAL:",
                "LOCAL:a+b",
                "LOCAL:a@EPSG:2154(1 2)",
                "LOCAL:a@EPSG:2154(1 2 x)",
                "[[[[",
                "UNKNOWN:1"
            })
    void what_is_no_name_is_refused(String text) {
        assertThatThrownBy(() -> CrsId.parse(text)).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(SpatialMessage.BAD_CRS);
            assertThat(e.parts().get(0)).isEqualTo(text);
        });
    }

    @Test
    void an_endless_name_is_refused_in_short() {
        assertThatThrownBy(() -> CrsId.parse("LOCAL:" + "a ".repeat(1_000_000)))
                .isInstanceOfSatisfying(JunnException.class, e -> {
                    assertThat(e.message()).isEqualTo(SpatialMessage.BAD_CRS);
                    assertThat(e.getMessage()).hasSizeLessThan(1000);
                });
    }

    @Test
    void noise_is_read_or_refused_but_never_fails_otherwise() {
        Property.check(200, 20, (random, size) -> {
            String[] bits = {
                "EPSG:",
                "urn:ogc:def:crs",
                ",crs:",
                "http://www.opengis.net/def/crs",
                "-compound?1=",
                "&2=",
                "2154",
                "+",
                ":",
                "/0/",
                "LOCAL:",
                "@",
                "(",
                ")",
                " ",
                "1",
                "é",
                "[",
                "]",
                "%"
            };
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < size; i++) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            try {
                CrsId crs = CrsId.parse(text.toString());
                assertThat(CrsId.parse(crs.toString())).isEqualTo(crs);
            } catch (JunnException e) {
                assertThat(e.message()).isIn(SpatialMessage.BAD_CRS, CoreMessage.ILLEGAL_ARGUMENT);
            }
        });
    }

    @Test
    void ogc_names_come_back() {
        for (String text : new String[] {"EPSG:2154", "EPSG:2154+5720", "IGNF:LAMB93", "OGC:CRS84", "OGC:CRS84h"}) {
            CrsId crs = CrsId.parse(text);
            assertThat(CrsId.parse(crs.toUrn())).isEqualTo(crs);
            assertThat(CrsId.parse(crs.toUrl())).isEqualTo(crs);
        }
        assertThat(CrsId.epsg(2154, 5720).toUrn()).isEqualTo("urn:ogc:def:crs,crs:EPSG::2154,crs:EPSG::5720");
        assertThat(CrsId.epsg(2154).toUrl()).isEqualTo("http://www.opengis.net/def/crs/EPSG/0/2154");
        assertThat(CrsId.CRS84.toUrl()).isEqualTo("http://www.opengis.net/def/crs/OGC/1.3/CRS84");
        assertThat(CrsId.CRS84.toUrn()).isEqualTo("urn:ogc:def:crs:OGC:1.3:CRS84");
        assertThat(CrsId.CRS84H.toUrl()).isEqualTo("http://www.opengis.net/def/crs/OGC/0/CRS84h");
        for (CrsId crs : new CrsId[] {CrsId.UNKNOWN, CrsId.local("site")}) {
            assertThatThrownBy(crs::toUrn)
                    .isInstanceOfSatisfying(
                            JunnException.class, e -> assertThat(e.message()).isEqualTo(SpatialMessage.NO_OGC_NAME));
        }
    }

    @Test
    void a_compound_has_parts() {
        CrsId crs = CrsId.epsg(2154, 5720);
        assertThat(crs.horizontal()).isEqualTo(CrsId.epsg(2154));
        assertThat(crs.vertical()).contains(CrsId.epsg(5720));
        assertThat(crs.isCompound()).isTrue();
        assertThat(crs.epsgCode()).hasValue(2154);
        assertThat(crs).isNotEqualTo(CrsId.epsg(2154)).isNotEqualTo(CrsId.epsg(2154, 5721));
        assertThat(CrsId.epsg(2154).vertical()).isEmpty();
        assertThatThrownBy(() -> CrsId.compound(crs, CrsId.epsg(5720))).isInstanceOf(JunnException.class);
        assertThatThrownBy(() -> CrsId.compound(CrsId.local("a"), CrsId.epsg(5720)))
                .isInstanceOf(JunnException.class);
    }

    @Test
    void a_local_system_knows_its_anchor() {
        LocalAnchor anchor = new LocalAnchor(CrsId.epsg(2154, 5720), 843_000.25, 6_519_000, 170, 12.5, 0.9999);
        CrsId crs = CrsId.local("site", anchor);
        assertThat(crs.anchor()).contains(anchor);
        assertThat(CrsId.parse(crs.toString())).isEqualTo(crs);
        assertThat(crs).isNotEqualTo(CrsId.local("site"));
        assertThatThrownBy(() -> LocalAnchor.of(CrsId.UNKNOWN, 0, 0, 0)).isInstanceOf(JunnException.class);
        assertThatThrownBy(() -> LocalAnchor.of(CrsId.epsg(2154), Double.NaN, 0, 0))
                .isInstanceOf(JunnException.class);
    }
}
