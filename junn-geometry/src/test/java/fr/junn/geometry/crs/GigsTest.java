package fr.junn.geometry.crs;

import static fr.junn.geometry.crs.CorpusGeodesy.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IOGP's test data for geospatial software (GIGS, series 5100 and 5200), in the form of PROJ's {@code .gie} files. */
class GigsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5101.1-jhs",
                "5101.2-jhs",
                "5101.3-jhs",
                "5101.4-jhs-etmerc",
                "5102.1",
                "5102.2",
                "5103.1",
                "5103.2",
                "5103.3",
                "5104",
                "5105.2",
                "5106",
                "5107",
                "5108",
                "5109",
                "5111.1",
                "5112",
                "5113",
                "5201",
                "5208"
            })
    void each_row_is_met_within_its_stated_tolerance(String file) {
        Gie gie = Gie.run(lines("crs_truth/gigs/" + file + ".gie"));
        assertThat(gie.missed()).isEmpty();
        assertThat(gie.checks()).isGreaterThan(10);
    }
}
