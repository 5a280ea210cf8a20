package fr.junn.temporal;

import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import java.time.Instant;

/**
 * That personal values were erased for good, what they were said of, and by whom: what is left of them.
 *
 * @param time when, by the store's clock
 * @param author who erased them
 * @param reason why
 * @param feature the feature that they were said of
 * @param attribute the attribute that they were values of; {@code *} for all
 * @param values how many values were erased
 * @param log the log that holds the rest
 */
public record Tombstone(
        Instant time, String author, String reason, String feature, String attribute, int values, String log) {
    void write(ByteWriter out) {
        out.zigzag(time.getEpochSecond()).varint(time.getNano());
        out.text(author)
                .text(reason)
                .text(feature)
                .text(attribute)
                .varint(values)
                .text(log);
    }

    static Tombstone read(ByteReader in) {
        Instant time = Instant.ofEpochSecond(in.zigzag(), in.varint());
        return new Tombstone(time, in.text(), in.text(), in.text(), in.text(), in.index(), in.text());
    }
}
