package fr.junn.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JunnExceptionTest {
    @Test
    void the_text_names_the_parts_and_the_place() {
        JunnException e = new JunnException(CoreMessage.ILLEGAL_ARGUMENT, "width", -3, "more than 0")
                .at(Location.file("a.tif").offset(12));
        assertThat(e.getMessage()).isEqualTo("width: found -3, expected more than 0 [a.tif, byte 12]");
        assertThat(e.text(Locale.FRENCH)).isEqualTo("width : trouvé -3, attendu more than 0 [a.tif, octet 12]");
    }

    @Test
    void french_is_spoken_wherever_french_is_spoken_and_english_elsewhere() {
        JunnException e = new JunnException(CoreMessage.CANCELLED, "x");
        assertThat(e.text(Locale.CANADA_FRENCH)).isEqualTo("x : annulé");
        assertThat(e.text(Locale.forLanguageTag("fr-BE-u-nu-arab"))).isEqualTo("x : annulé");
        assertThat(e.text(Locale.ROOT)).isEqualTo("x: cancelled");
        assertThat(e.text(Locale.GERMAN)).isEqualTo("x: cancelled");
    }

    @Test
    void parts_with_braces_apostrophes_and_nulls_are_printed_as_they_are() {
        JunnException e = new JunnException(CoreMessage.ILLEGAL_ARGUMENT, "{0}'", null, "l'eau {1}");
        assertThat(e.getMessage()).isEqualTo("{0}': found null, expected l'eau {1}");
    }

    @Test
    void numbers_are_printed_without_grouping_so_that_they_can_be_searched_for() {
        JunnException e = new JunnException(CoreMessage.LIMIT_EXCEEDED, "n", 1234567, 1e-7);
        assertThat(e.text(Locale.FRENCH)).contains("1234567").contains("1.0E-7");
    }

    @Test
    void a_part_that_changes_or_cannot_print_itself_does_no_harm() {
        StringBuilder changing = new StringBuilder("before");
        Object broken = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException();
            }
        };
        JunnException e = new JunnException(CoreMessage.IO_FAILED, changing, broken);
        changing.append(" and after");
        assertThat(e.parts().get(0)).isEqualTo("before");
        assertThat(e.getMessage()).contains(getClass().getName());
    }

    @Test
    void a_template_with_a_defect_does_not_hide_the_error() {
        assertThat(MessageContractTest.Bad.OPEN_BRACE.text(Locale.ENGLISH, "part"))
                .isEqualTo("a { b part");
        assertThat(MessageContractTest.Bad.TYPED.text(Locale.ENGLISH, "part")).isEqualTo("{0,number} part");
    }

    @Test
    void each_layer_adds_to_the_location_and_keeps_trace_cause_and_suppressed() {
        IOException cause = new IOException("disk");
        JunnException inner = new JunnException(cause, CoreMessage.IO_FAILED, "a", "b");
        inner.addSuppressed(new IllegalStateException());
        JunnException outer =
                inner.at(Location.feature("B1")).at(Location.file("a.gml").withFeature("B2"));
        assertThat(outer.location()).isEqualTo(Location.file("a.gml").withFeature("B1"));
        assertThat(outer).hasCause(cause);
        assertThat(outer.getSuppressed()).hasSize(1);
        assertThat(outer.getStackTrace()).isEqualTo(inner.getStackTrace());
    }

    @Test
    void a_cancellation_stays_one_when_located() {
        JunnException e = new CancelledException("fill").at(Location.file("a"));
        assertThat(e).isInstanceOf(CancelledException.class);
        assertThat(e.getMessage()).isEqualTo("fill: cancelled [a]");
    }

    @Test
    void an_error_survives_serialisation_whatever_its_parts_are() throws Exception {
        JunnException e = new JunnException(CoreMessage.IO_FAILED, java.nio.file.Path.of("a"), new Object[0].getClass())
                .at(Location.file("a").withPlace(1, 2, 3));
        JunnException copy = copy(e);
        assertThat(copy.message()).isSameAs(CoreMessage.IO_FAILED);
        assertThat(copy.parts()).isEqualTo(e.parts());
        assertThat(copy.location()).isEqualTo(e.location());
        assertThat(copy.getMessage()).isEqualTo(e.getMessage());
        assertThat(copy(new CancelledException("x")).getMessage()).isEqualTo("x: cancelled");
    }

    private static JunnException copy(JunnException e) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (JunnException) in.readObject();
        }
    }
}
