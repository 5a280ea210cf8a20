package fr.junn.interop.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OptionTest {
    enum Style {
        PLAIN,
        VERY_PRETTY
    }

    private static final Option<Long> INDENT = Option.of("indent", 2L, "Spaces.", "Espaces.");
    private static final Option<Style> STYLE = Option.of("style", Style.PLAIN, "Style.", "Style.");
    private static final Option<Boolean> SORTED = Option.of("sorted", false, "Sorted.", "Trié.");
    private static final List<Option<?>> KNOWN = List.of(INDENT, STYLE, SORTED);

    @Test
    void values_given_as_text_are_read_by_type_and_the_others_have_their_default() {
        Options options = Options.parse(Map.of("style", "very-pretty", "sorted", "true"), KNOWN);

        assertThat(options.get(STYLE)).isEqualTo(Style.VERY_PRETTY);
        assertThat(options.get(SORTED)).isTrue();
        assertThat(options.get(INDENT)).isEqualTo(2);
    }

    @Test
    void an_unknown_option_names_those_there_are() {
        refuses(() -> Options.parse(Map.of("colour", "red"), KNOWN), CodecMessage.UNKNOWN_OPTION);
    }

    @Test
    void a_value_of_the_wrong_form_is_refused() {
        refuses(() -> INDENT.parse("two"), CodecMessage.BAD_OPTION);
        refuses(() -> STYLE.parse("pretty"), CodecMessage.BAD_OPTION);
        refuses(() -> SORTED.parse("yes"), CodecMessage.BAD_OPTION);
        refuses(() -> Option.of("when", new Object(), "", ""), CodecMessage.BAD_OPTION);
    }

    private static void refuses(ThrowingCallable call, CodecMessage expected) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(expected));
    }
}
