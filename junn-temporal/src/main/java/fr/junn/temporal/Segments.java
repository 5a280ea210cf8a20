package fr.junn.temporal;

import fr.junn.core.value.Value;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import fr.junn.temporal.tree.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The valid-time history of a feature, as the value under its id: segments in order, without overlap; neighbours of equal
 * content are one. A put paints over what it overlaps (after the resolution of events in XTDB's bitemporal index).
 */
final class Segments {
    private static final int FROM = 1;
    private static final int TO = 2;
    private static final int PERSONAL = 4;

    private Segments() {}

    /** The history after a version, or nothing where null, was put for a period. */
    static List<Segment> paint(List<Segment> history, Value.Period period, @Nullable Segment version) {
        Instant from = period.from();
        Instant to = period.to();
        if (from != null && from.equals(to)) {
            return history;
        }
        List<Segment> out = new ArrayList<>(history.size() + 2);
        for (Segment s : history) { // what is left before
            if (from != null && s.period().overlaps(Value.Period.between(null, from))) {
                Instant end = s.period().to();
                out.add(s.during(
                        Value.Period.between(s.period().from(), end == null || end.isAfter(from) ? from : end)));
            }
        }
        if (version != null) {
            out.add(version.during(period));
        }
        for (Segment s : history) { // what is left after
            if (to != null && s.period().overlaps(Value.Period.between(to, null))) {
                Instant begin = s.period().from();
                out.add(s.during(Value.Period.between(
                        begin == null || begin.isBefore(to) ? to : begin,
                        s.period().to())));
            }
        }
        return joined(out);
    }

    private static List<Segment> joined(List<Segment> segments) {
        List<Segment> out = new ArrayList<>(segments.size());
        for (Segment s : segments) {
            Segment last = out.isEmpty() ? null : out.get(out.size() - 1);
            Instant end = last == null ? null : last.period().to();
            if (last != null && end != null && end.equals(s.period().from()) && last.sameVersion(s)) {
                out.set(
                        out.size() - 1,
                        last.during(Value.Period.between(
                                last.period().from(), s.period().to())));
            } else {
                out.add(s);
            }
        }
        return out;
    }

    /** The item of a history; a deletion where it is empty. */
    static Item item(byte[] key, List<Segment> history) {
        if (history.isEmpty()) {
            return Item.deletion(key);
        }
        ByteWriter hashed = new ByteWriter(40);
        ByteWriter own = new ByteWriter(8);
        hashed.varint(history.size());
        boolean hidden = false;
        for (Segment s : history) {
            Instant from = s.period().from();
            Instant to = s.period().to();
            hashed.u8((from == null ? 0 : FROM) | (to == null ? 0 : TO) | (s.personal() ? PERSONAL : 0));
            write(from, hashed);
            write(to, hashed);
            hashed.raw(s.hash());
            own.varint(s.address());
            hidden |= s.personal();
        }
        ByteWriter value = new ByteWriter(hashed.size() + own.size() + 2);
        value.varint((long) hashed.size() << 1 | (hidden ? 1 : 0));
        value.raw(hashed.array(), 0, hashed.size()).raw(own.array(), 0, own.size());
        return Item.of(key, value.toArray());
    }

    static List<Segment> of(@Nullable Item item) {
        return item == null || item.isDeletion() ? List.of() : read(item.value());
    }

    private static List<Segment> read(byte[] value) {
        ByteReader in = ByteReader.of(value);
        ByteReader hashed = in.part((int) (in.varint() >>> 1));
        int count = hashed.count(1);
        List<Segment> history = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int flags = hashed.u8();
            Instant from = (flags & FROM) == 0 ? null : instant(hashed);
            Instant to = (flags & TO) == 0 ? null : instant(hashed);
            Value.Period period = Value.Period.between(from, to);
            history.add(new Segment(period, hashed.raw(Segment.HASH), in.varint(), (flags & PERSONAL) != 0));
        }
        return history;
    }

    private static void write(@Nullable Instant instant, ByteWriter out) {
        if (instant != null) {
            out.zigzag(instant.getEpochSecond()).varint(instant.getNano());
        }
    }

    private static Instant instant(ByteReader in) {
        return Instant.ofEpochSecond(in.zigzag(), in.varint());
    }
}
