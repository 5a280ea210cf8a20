package fr.junn.interop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Limits;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.io.DataSource;
import fr.junn.testkit.Property;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cursor against RFC 8259 and against Jackson's tokens. */
class JsonCursorTest {
    private static JsonCursor over(byte[] bytes) {
        return JsonCursor.open(DataSource.of("doc", bytes), Limits.defaults(), Cancellation.none());
    }

    private static JsonCursor over(String text) {
        return over(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JunnException failure(String text) {
        return catchThrowableOfType(JunnException.class, () -> tokens(over(text)));
    }

    /** All tokens with their values. */
    private static List<String> tokens(JsonCursor cursor) {
        List<String> found = new ArrayList<>();
        for (JsonKind kind = cursor.next(); kind != null; kind = cursor.next()) {
            if (kind == JsonKind.MEMBER) {
                found.add("MEMBER " + cursor.path().length());
            } else if (kind == JsonKind.TEXT) {
                found.add("TEXT " + cursor.textValue());
            } else if (kind == JsonKind.INTEGER) {
                found.add("INTEGER " + (cursor.isLong() ? cursor.longValue() : "big"));
            } else if (kind == JsonKind.REAL) {
                found.add("REAL " + cursor.doubleValue());
            } else {
                found.add(kind.toString());
            }
        }
        return found;
    }

    @Test
    void numbers_are_the_nearest_doubles() {
        Property.check(4096, 1, (random, size) -> {
            for (int i = 0; i < size; i++) {
                String text = number(random);
                JsonCursor cursor = over(text);
                cursor.next();
                assertThat(cursor.doubleValue()).as(text).isEqualTo(Double.parseDouble(text));
            }
        });
    }

    private static String number(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Double.toString(Double.longBitsToDouble(random.nextLong() & 0x7FEFFFFFFFFFFFFFL));
            case 1 -> Long.toString(random.nextLong());
            case 2 -> Double.toString(random.nextInt(2_000_000_000) / 1000.0);
            case 3 ->
                "-" + random.nextInt(1000) + "." + random.nextInt(Integer.MAX_VALUE) + "e" + (random.nextInt(60) - 30);
            default -> random.nextInt(9) + "." + Long.toUnsignedString(random.nextLong()) + "E+" + random.nextInt(20);
        };
    }

    @Test
    void whole_numbers_keep_all_their_digits_up_to_64_bits() {
        JsonCursor cursor =
                over("[9223372036854775807,-9223372036854775808,9223372036854775808,-0,12345678901234567890]");
        cursor.next();
        cursor.next();
        assertThat(cursor.longValue()).isEqualTo(Long.MAX_VALUE);
        cursor.next();
        assertThat(cursor.longValue()).isEqualTo(Long.MIN_VALUE);
        cursor.next();
        assertThat(cursor.isLong()).isFalse();
        cursor.next();
        assertThat(cursor.longValue()).isZero();
        cursor.next();
        assertThat(cursor.doubleValue()).isEqualTo(Double.parseDouble("12345678901234567890"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,}",
                "[1,]",
                "[01]",
                "[1.]",
                "[.5]",
                "[+1]",
                "[1e]",
                "[tru]",
                "[\"\\x\"]",
                "[\"\\u12g4\"]",
                "{a:1}",
                "{\"a\" 1}",
                "[1 2]",
                "[NaN]",
                "['a']",
                "[1]]",
                "}",
                "[\"a\tb\"]",
                "nul1",
                "{\"a\":1]",
                "[1}"
            })
    void what_the_grammar_forbids_is_refused(String text) {
        assertThat(failure(text)).isNotNull();
        assertThat(failure(text).message()).isEqualTo(CodecMessage.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "{\"a\"", "{\"a\":", "[1,", "[\"a", "[\"a\\", "tr", "[-"})
    void a_document_that_ends_too_early_is_cut_short(String text) {
        assertThat(failure(text).message()).isEqualTo(CodecMessage.CUT_SHORT);
        assertThat(failure(text).location().offset()).isPositive();
    }

    @Test
    void a_member_that_stands_twice_is_refused_with_its_path() {
        JsonCursor cursor = over("{\"a\":{\"b\":1,\n\"b\":2}}");
        cursor.next();
        cursor.nextMember();
        cursor.nextMember();
        JunnException error = catchThrowableOfType(JunnException.class, cursor::nextMember);
        assertThat(error.message()).isEqualTo(CodecMessage.DUPLICATE_MEMBER);
        assertThat(error.location().path()).isEqualTo("$.a.b");
        assertThat(error.location().line()).isEqualTo(2);
    }

    @Test
    void of_many_members_the_one_that_stands_twice_is_found() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 10_000; i++) {
            text.append("\"id").append(i).append("\":1,");
        }
        JsonCursor cursor = over(text + "\"id7777\":2}");
        cursor.next();
        List<Message> found = new ArrayList<>();
        cursor.onDuplicate(e -> found.add(e.message()));
        int members = 0;
        while (cursor.nextMember() != null) {
            members++;
        }
        assertThat(members).isEqualTo(10_000);
        assertThat(found).containsExactly(CodecMessage.DUPLICATE_MEMBER);
    }

    @Test
    void nesting_has_a_limit() {
        JunnException error = failure("[".repeat(100_000));
        assertThat(error.message()).isEqualTo(CodecMessage.BEYOND_LIMIT);
        assertThat(error.location().path()).contains("[0][0]");
    }

    @Test
    void a_text_has_a_limit() {
        byte[] text = ("\"" + "x".repeat(1 << 20) + "\"").getBytes(StandardCharsets.UTF_8);
        JsonCursor cursor =
                JsonCursor.open(DataSource.of("doc", text), Limits.defaults().withText(1 << 17), Cancellation.none());
        JunnException error = catchThrowableOfType(JunnException.class, cursor::next);
        assertThat(error.message()).isEqualTo(CodecMessage.BEYOND_LIMIT);
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        JsonCursor cursor = over(new byte[] {'"', (byte) 0xC3, '"'});
        cursor.next();
        JunnException error = catchThrowableOfType(JunnException.class, cursor::textValue);
        assertThat(error.message()).isEqualTo(CodecMessage.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`\"\\u00e9\\n\\\"/\\\\\"`,`é\n\"/\\`", "`\"𝄞ß\"`,𝄞ß", "`\"\\ud834\\udd1e\"`,𝄞"})
    void escapes_and_characters_beyond_ascii_are_read(String text, String meant) {
        JsonCursor cursor = over(text);
        cursor.next();
        assertThat(cursor.textValue()).isEqualTo(meant);
    }

    @Test
    void places_have_line_column_offset_and_path() {
        JsonCursor cursor = over("{\n  \"Crête\": [ 1,\n 2,  tru ]}");
        JunnException error = catchThrowableOfType(JunnException.class, () -> tokens(cursor));
        assertThat(error.location().line()).isEqualTo(3);
        assertThat(error.location().column()).isEqualTo(9);
        assertThat(error.location().path()).isEqualTo("$.Crête[2]");
    }

    @Test
    void passing_over_is_as_skipping_and_raw_is_what_stands_there() {
        String inner = "{ \"x\": [1, \"}\\\"]\", {\"é\":null}] }";
        for (int way = 0; way < 3; way++) {
            JsonCursor cursor = over("{\"a\":" + inner + ",\"b\":7}");
            cursor.next();
            assertThat(cursor.nextMember()).isEqualTo("a");
            if (way == 0) {
                cursor.skip();
            } else if (way == 1) {
                cursor.pass();
            } else {
                assertThat(cursor.rawValue()).isEqualTo(inner);
            }
            assertThat(cursor.nextMember()).isEqualTo("b");
            assertThat(cursor.longValue()).isEqualTo(7);
            assertThat(cursor.nextMember()).isNull();
            assertThat(cursor.next()).isNull();
        }
    }

    @Test
    void nested_whole_numbers_are_read_flat_and_know_their_path() {
        JsonCursor cursor = over("[[0,[1,2]], null ,[ ],[[3]]]");
        cursor.next();
        IntegerTree tree = new IntegerTree();
        cursor.integers(tree, 4);
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            items.add(tree.get(i));
        }
        assertThat(items).containsExactly(-2, 0, -2, 1, 2, -3, -3, -1, -2, -3, -2, -2, 3, -3, -3);
        assertThat(tree.path(4)).isEqualTo("[0][1][1]");
        assertThat(tree.path(7)).isEqualTo("[1]");
        assertThat(tree.path(12)).isEqualTo("[3][0][0]");
        assertThat(cursor.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'[[0,4]]',$[0][1]", "'[[0,-1]]',$[0][1]", "'[0.5]',$[0]", "'[\"a\"]',$[0]", "'[1,99999999999]',$[1]"})
    void an_index_out_of_range_is_refused_with_its_path(String text, String path) {
        JsonCursor cursor = over(text);
        cursor.next();
        JunnException error = catchThrowableOfType(JunnException.class, () -> cursor.integers(new IntegerTree(), 4));
        assertThat(error.location().path()).isEqualTo(path);
    }

    /** The window moves in the middle of every kind of token: the same tokens as Jackson's, whatever the chunks. */
    @Test
    void tokens_are_those_of_jackson_wherever_the_window_ends() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("[");
        while (text.length() < 200_000) {
            text.append(text.length() == 1 ? "" : random.nextBoolean() ? "," : " ,\n");
            switch (random.nextInt(6)) {
                case 0 -> text.append(random.nextLong());
                case 1 -> text.append(random.nextInt(1_000_000) / 1000.0);
                case 2 ->
                    text.append("\"é\\n")
                            .append("x".repeat(random.nextInt(300)))
                            .append("\"");
                case 3 -> text.append("{\"k").append(random.nextInt(9)).append("\" : [[1,2],null,true]}");
                case 4 -> text.append("false");
                default ->
                    text.append("[").append("[3],".repeat(random.nextInt(5))).append("{}]");
            }
        }
        byte[] bytes = text.append("]").toString().getBytes(StandardCharsets.UTF_8);
        InputStream slow = new java.io.ByteArrayInputStream(bytes);
        JsonCursor cursor = JsonCursor.open(DataSource.of("doc", slow), Limits.defaults(), Cancellation.none());
        List<String> ours = tokens(cursor);
        List<String> theirs = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
                theirs.add(
                        switch (t) {
                            case FIELD_NAME -> "MEMBER";
                            case VALUE_STRING -> "TEXT " + parser.getText();
                            case VALUE_NUMBER_INT -> "INTEGER " + parser.getLongValue();
                            case VALUE_NUMBER_FLOAT -> "REAL " + parser.getDoubleValue();
                            case START_ARRAY -> "ARRAY";
                            case START_OBJECT -> "OBJECT";
                            case VALUE_TRUE, VALUE_FALSE -> "BOOLEAN";
                            case VALUE_NULL -> "NULL";
                            default -> t.name();
                        });
            }
        }
        assertThat(ours.stream().map(s -> s.startsWith("MEMBER") ? "MEMBER" : s).toList())
                .isEqualTo(theirs);
    }

    @Test
    void several_documents_follow_each_other() {
        JsonCursor cursor = over("{\"a\":1}\n{\"b\":2}\n");
        assertThat(tokens(cursor)).hasSize(8);
    }
}
