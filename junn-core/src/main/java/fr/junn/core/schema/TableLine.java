package fr.junn.core.schema;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.error.Message;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A line of a table, cut into words at white space. */
final class TableLine {
    private final String source;
    private final int number;
    private final String text;
    private final int[] begins;
    private final String[] words;

    private TableLine(String source, int number, String text, int[] begins, String[] words) {
        this.source = source;
        this.number = number;
        this.text = text;
        this.begins = begins;
        this.words = words;
    }

    /**
     * The line, or null where it is empty or a comment.
     *
     * @param source the table, as the user named it
     * @param number the line, from 1
     */
    static @Nullable TableLine of(String source, int number, String text) {
        int end = text.length();
        int[] begins = new int[8];
        String[] words = new String[8];
        int count = 0;
        for (int at = 0; at < end; ) {
            if (text.charAt(at) <= ' ') {
                at++;
                continue;
            }
            int begin = at;
            while (at < end && text.charAt(at) > ' ') {
                at++;
            }
            if (count == 0 && text.charAt(begin) == '#') {
                return null;
            }
            if (count == begins.length) {
                begins = Arrays.copyOf(begins, 2 * count);
                words = Arrays.copyOf(words, 2 * count);
            }
            begins[count] = begin;
            words[count++] = text.substring(begin, at);
        }
        return count == 0
                ? null
                : new TableLine(source, number, text, Arrays.copyOf(begins, count), Arrays.copyOf(words, count));
    }

    /** Whether the line belongs to the type above it. */
    boolean isIndented() {
        return begins[0] > 0;
    }

    /** How many words; at least one. */
    int size() {
        return words.length;
    }

    String first() {
        return words[0];
    }

    /** The word at that index; a line that is too short is an error. */
    String word(int index, String expected) {
        if (index >= words.length) {
            throw error(SchemaMessage.BAD_LINE, text(0, expected), expected);
        }
        return words[index];
    }

    /** The line from the word at that index on; a line that is too short is an error. */
    String text(int index, String expected) {
        word(index, expected);
        return text.substring(begins[index]).stripTrailing();
    }

    Location location() {
        return Location.file(source).line(number);
    }

    JunnException error(Message message, Object... parts) {
        return new JunnException(message, parts).at(location());
    }
}
