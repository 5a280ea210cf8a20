package fr.junn.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void a_reader_gets_french_where_french_is_spoken_and_english_elsewhere() {
        Wording flood = Wording.of("flood", "crue");
        assertThat(flood.in(Locale.CANADA_FRENCH)).isEqualTo("crue");
        assertThat(flood.in(Locale.GERMAN)).isEqualTo("flood");
    }

    @Test
    void a_text_that_was_left_out_is_refused() {
        JunnException e = catchThrowableOfType(JunnException.class, () -> Wording.of("flood", " "));
        assertThat(e.message()).isEqualTo(CoreMessage.ILLEGAL_ARGUMENT);
    }
}
