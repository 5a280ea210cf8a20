package fr.junn.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualifiedNameTest {
    @Test
    void a_name_reads_back_whatever_is_in_it() {
        for (QualifiedName name : List.of(
                QualifiedName.of("height"),
                QualifiedName.of("http://www.opengis.net/citygml/building/3.0", "Building"),
                QualifiedName.of("Hauteur (m)"),
                QualifiedName.of("roof:type"),
                QualifiedName.of("{odd"),
                QualifiedName.of("urn:x", "a}b"))) {
            assertThat(QualifiedName.parse(name.toString())).isEqualTo(name);
        }
    }

    @Test
    void what_is_no_name_is_refused() {
        for (String bad : List.of("", "{urn:x}", "{urn:x")) {
            assertThatThrownBy(() -> QualifiedName.parse(bad))
                    .isInstanceOfSatisfying(
                            JunnException.class, e -> assertThat(e.message()).isEqualTo(ValueMessage.BAD_NAME));
        }
        assertThatThrownBy(() -> QualifiedName.of("a}b", "c")).isInstanceOf(JunnException.class);
    }

    @Test
    void names_are_ordered_by_namespace_first() {
        assertThat(QualifiedName.of("a", "z")).isLessThan(QualifiedName.of("b", "a"));
        assertThat(QualifiedName.of("a", "a")).isLessThan(QualifiedName.of("a", "b"));
    }
}
