package fr.junn.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifierSchemeTest {
    @Test
    void identifiers_of_real_things_are_known() {
        // BD TOPO: from the department test data of IGN; RNB: the Élysée, from OpenStreetMap's page on the key; BDNB:
        // from
        // the documentation of its API; cadastre: a parcel of Paris.
        assertThat(IdentifierScheme.CLEABS.matches("BATIMENT0000000257021501")).isTrue();
        assertThat(IdentifierScheme.CLEABS.matches("COMMUNE_0000000009757473")).isTrue();
        assertThat(IdentifierScheme.RNB.matches("D8T7TQQ4JHMY")).isTrue();
        assertThat(IdentifierScheme.BDNB.matches("bdnb-bg-E756-YKX1-D181")).isTrue();
        assertThat(IdentifierScheme.CADASTRE.matches("75107000CR0001")).isTrue();
        assertThat(IdentifierScheme.CADASTRE.matches("2A004000AB0012")).isTrue();
    }

    @Test
    void a_building_number_is_normalised() {
        Value.Reference reference = IdentifierScheme.RNB.reference(" d8t7-tqq4 JHMY");
        assertThat(reference.identifier()).isEqualTo("D8T7TQQ4JHMY");
        assertThat(reference.scheme()).contains(IdentifierScheme.RNB);
    }

    @Test
    void another_form_is_refused() {
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            for (String bad : List.of("", "x", "BATIMENT00000002570215", "75107CR0001")) {
                assertThatThrownBy(() -> scheme.reference(bad))
                        .isInstanceOfSatisfying(
                                JunnException.class,
                                e -> assertThat(e.message()).isEqualTo(ValueMessage.BAD_IDENTIFIER));
            }
        }
    }

    @Test
    void a_system_that_is_not_one_of_these_has_no_scheme() {
        assertThat(new Value.Reference("https://example.org", "1", null).scheme())
                .isEmpty();
    }
}
