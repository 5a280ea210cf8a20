package fr.junn.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.spi.SpiMessage;
import fr.junn.core.work.WorkMessage;
import org.junit.jupiter.api.Test;

class MessageContractTest {
    @Test
    void messages_of_errors_plug_ins_and_work_keep_the_house_rules() {
        MessageContract.check(CoreMessage.class, SpiMessage.class, WorkMessage.class);
    }

    @Test
    void each_kind_of_defect_is_found() {
        for (Bad bad : Bad.values()) {
            assertThat(MessageContract.violations(Bad.class))
                    .as(bad.name())
                    .anyMatch(v -> v.startsWith("Bad." + bad.name() + ": "));
        }
        assertThatThrownBy(() -> MessageContract.check(Bad.class)).isInstanceOf(AssertionError.class);
    }

    @Test
    void good_messages_with_the_usual_traps_pass() {
        assertThat(MessageContract.violations(Good.class)).isEmpty();
    }

    enum Good implements Message {
        BRACES("write '{'\"a\": 1'}', not {0}", "écrire '{'\"a\": 1'}', pas {0}"),
        CODES(
                "use EPSG:2154 or http://www.example.org, not \"{0}\"; or else",
                "utiliser EPSG:2154, pas « {0} » ; sinon"),
        APOSTROPHE("the file''s name", "le nom de l''objet"),
        NO_BREAK("what: {0}", "quoi\u00a0: {0}");

        private final String english;
        private final String french;

        Good(String english, String french) {
            this.english = english;
            this.french = french;
        }

        @Override
        public String english() {
            return english;
        }

        @Override
        public String french() {
            return french;
        }
    }

    enum Bad implements Message {
        APOSTROPHE("a file", "l'objet"),
        PLACEHOLDERS("{0} of {1}", "{0}"),
        GAP("{1}", "{1}"),
        TYPED("{0,number}", "{0,number}"),
        OPEN_BRACE("a { b", "un { b"),
        COLON("a: b", "a: b"),
        END("really?", "vraiment?"),
        GUILLEMETS("\"{0}\"", "«{0}»"),
        STRAIGHT("\"{0}\"", "\"{0}\""),
        ENGLISH_SPACE("a : b", "a : b"),
        COPIED("this was not translated at all", "this was not translated at all"),
        BLANK(" ", "vide"),
        TWO_SPACES("a  b", "a b"),
        TWICE("a", "b") {
            @Override
            public String code() {
                return COLON.code();
            }
        },
        ODD_CODE("a", "b") {
            @Override
            public String code() {
                return "odd code";
            }
        };

        private final String english;
        private final String french;

        Bad(String english, String french) {
            this.english = english;
            this.french = french;
        }

        @Override
        public String english() {
            return english;
        }

        @Override
        public String french() {
            return french;
        }
    }
}
