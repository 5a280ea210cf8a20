package fr.junn.core.feature;

import fr.junn.core.unit.Measure;
import fr.junn.core.unit.Unit;
import fr.junn.core.value.Value;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a column are held in a {@link Row}: as bits of a fixed width, as characters, or as an object. What all
 * values of a column share (the unit of a measure, the list of a code) is the {@linkplain #detail detail} of the column.
 */
enum Storage {
    INTEGER(8),
    REAL(8),
    MEASURE(8),
    INSTANT(8),
    DATE(4),
    BOOLEAN(1),
    TEXT(0),
    CODE(0),
    URI(0),
    OBJECT(0);

    private static final int MAX_OFFSET_MINUTES = 18 * 60;
    private static final long MAX_MILLIS = 1L << 51;

    /** The bytes of the fixed part; 0 for characters and objects. */
    final int width;

    Storage(int width) {
        this.width = width;
    }

    boolean isText() {
        return this == TEXT || this == CODE || this == URI;
    }

    /** How a value is held. */
    static Storage of(Value value) {
        return switch (value.kind()) {
            case TEXT -> TEXT;
            case INTEGER -> INTEGER;
            case REAL -> REAL;
            case BOOLEAN -> BOOLEAN;
            case MEASURE -> MEASURE;
            case CODE -> CODE;
            case DATE -> DATE;
            case URI -> URI;
            case INSTANT -> packs((Value.Moment) value) ? INSTANT : OBJECT;
            case PERIOD, REFERENCE, ABSENT, NESTED, LIST -> OBJECT;
        };
    }

    /** What a value shares with all of its column. */
    static @Nullable Object detail(Value value) {
        if (value instanceof Value.Measured m) {
            return m.value().unit();
        }
        return value instanceof Value.Code c ? c.list() : null;
    }

    /** The bits of a value of fixed width. */
    static long bits(Value value) {
        if (value instanceof Value.Int v) {
            return v.value();
        } else if (value instanceof Value.Real v) {
            return Double.doubleToLongBits(v.value());
        } else if (value instanceof Value.Measured v) {
            return Double.doubleToLongBits(v.value().value());
        } else if (value instanceof Value.Bool v) {
            return v.value() ? 1 : 0;
        } else if (value instanceof Value.Date v) {
            return (v.year() * 13L + v.month()) * 32 + v.day();
        }
        return pack((Value.Moment) value);
    }

    /** The characters of a value of text, code or URI. */
    static String characters(Value value) {
        if (value instanceof Value.Text v) {
            return v.value();
        }
        return value instanceof Value.Code v ? v.value() : ((Value.Uri) value).value();
    }

    /** The value of fixed width that has these bits. */
    Value fromBits(long bits, @Nullable Object detail) {
        return switch (this) {
            case INTEGER -> new Value.Int(bits);
            case REAL -> new Value.Real(Double.longBitsToDouble(bits));
            case MEASURE -> new Value.Measured(Measure.of(Double.longBitsToDouble(bits), unit(detail)));
            case BOOLEAN -> new Value.Bool(bits != 0);
            case DATE -> date(bits);
            default -> unpack(bits);
        };
    }

    /** The value that has these characters. */
    Value fromCharacters(String characters, @Nullable Object detail) {
        return switch (this) {
            case TEXT -> new Value.Text(characters);
            case URI -> new Value.Uri(characters);
            default -> new Value.Code(String.valueOf(detail), characters);
        };
    }

    private static Unit unit(@Nullable Object detail) {
        if (detail instanceof Unit unit) {
            return unit;
        }
        throw new AssertionError("a column of measures without a unit");
    }

    private static Value date(long bits) {
        long months = Math.floorDiv(bits, 32L);
        return new Value.Date(
                (int) Math.floorDiv(months, 13L), (int) Math.floorMod(months, 13L), (int) Math.floorMod(bits, 32L));
    }

    /*
     * A moment is 52 bits of milliseconds since 1970 and 12 bits of offset in minutes: 0 for none, else 1 more than the
     * minutes above -18:00. Finer moments, further than 71 000 years or with seconds in their offset, are held as objects.
     */
    private static boolean packs(Value.Moment moment) {
        ZoneOffset offset = moment.offset();
        Instant instant = moment.instant();
        return instant.getNano() % 1_000_000 == 0
                && Math.abs(instant.getEpochSecond()) < MAX_MILLIS / 1000
                && (offset == null || offset.getTotalSeconds() % 60 == 0);
    }

    private static long pack(Value.Moment moment) {
        ZoneOffset offset = moment.offset();
        int code = offset == null ? 0 : offset.getTotalSeconds() / 60 + MAX_OFFSET_MINUTES + 1;
        return moment.instant().toEpochMilli() << 12 | code;
    }

    private static Value unpack(long bits) {
        int code = (int) (bits & 0xFFF);
        Instant instant = Instant.ofEpochMilli(bits >> 12);
        if (code == 0) {
            return new Value.Moment(instant, null);
        }
        try {
            return new Value.Moment(instant, ZoneOffset.ofTotalSeconds((code - 1 - MAX_OFFSET_MINUTES) * 60));
        } catch (DateTimeException e) {
            throw new AssertionError("a packed moment with the offset code " + code, e);
        }
    }
}
