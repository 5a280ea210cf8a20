package fr.junn.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocationTest {
    @Test
    void the_inner_location_wins_and_the_outer_completes_it() {
        Location inner = Location.path("$.a").line(3);
        Location outer =
                Location.file("a.json").line(1, 9).offset(77).withFeature("F").withPlace(1, 2, Double.NaN);
        Location both = inner.within(outer);
        assertThat(both.line()).isEqualTo(3);
        assertThat(both.column()).as("a column of another line means nothing").isZero();
        assertThat(both.offset()).isEqualTo(77);
        assertThat(both.source()).isEqualTo("a.json");
        assertThat(both.text(Locale.ENGLISH)).isEqualTo("a.json, line 3, byte 77, feature F, $.a, at (1.0, 2.0)");
        assertThat(both.text(Locale.FRENCH)).isEqualTo("a.json, ligne 3, octet 77, objet F, $.a, en (1.0, 2.0)");
    }

    @Test
    void a_line_of_another_file_is_not_taken_over() {
        Location inner = Location.file("codelist.xml");
        Location outer =
                Location.file("town.gml").line(12, 3).offset(5).withPath("/a").withFeature("B");
        assertThat(inner.within(outer)).isEqualTo(Location.file("codelist.xml").withFeature("B"));
    }

    @Test
    void unknown_adds_nothing_and_is_completed_by_anything() {
        Location known = Location.file("a").line(1);
        assertThat(Location.UNKNOWN.within(known)).isEqualTo(known);
        assertThat(known.within(Location.UNKNOWN)).isEqualTo(known);
        assertThat(Location.UNKNOWN.isUnknown()).isTrue();
        assertThat(Location.UNKNOWN.text(Locale.ENGLISH)).isEmpty();
    }
}
