package fr.junn.core.testing;

import fr.junn.core.unit.Measure;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.IdentifierScheme;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.core.value.ValueKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Random values of every kind, friendly and hostile, about as large as asked for. */
public final class RandomValues {
    private static final String[] UNITS = {"m", "m2", "m3/s", "kg", "s"};
    private static final double[] ODD = {
        0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, -Double.MAX_VALUE, 0x1p63, 0x1p53 + 2
    };

    private RandomValues() {}

    /** A value of any kind. */
    public static Value value(Random random, int size) {
        return value(random, ValueKind.values()[random.nextInt(ValueKind.values().length)], size);
    }

    /** A value of that kind. */
    public static Value value(Random random, ValueKind kind, int size) {
        return switch (kind) {
            case TEXT -> Value.of(text(random, size));
            case INTEGER -> Value.of(integer(random));
            case REAL -> Value.of(real(random));
            case BOOLEAN -> Value.of(random.nextBoolean());
            case MEASURE -> Value.of(Measure.of(random.nextInt(100_000) / 100.0, UNITS[random.nextInt(UNITS.length)]));
            case CODE -> new Value.Code(random.nextBoolean() ? "" : "urn:list:" + random.nextInt(3), text(random, 4));
            case DATE -> date(random);
            case INSTANT -> moment(random);
            case PERIOD -> period(random);
            case URI -> new Value.Uri("https://example.org/" + text(random, size));
            case REFERENCE -> reference(random);
            case ABSENT -> new Value.Absent(random.nextBoolean() ? "" : "unknown");
            case NESTED ->
                new Value.Nested(
                        random.nextBoolean() ? null : QualifiedName.of("urn:type", "T" + random.nextInt(3)),
                        attributes(random, Math.min(size / 2, 8)));
            case LIST -> list(random, size / 2);
        };
    }

    /** Attributes with names that differ. */
    public static List<Attribute> attributes(Random random, int count) {
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String namespace = random.nextInt(3) == 0 ? "urn:ns" : "";
            QualifiedName name = QualifiedName.of(namespace, "a" + i);
            attributes.add(new Attribute(name, value(random, Math.min(count, 4)), random.nextInt(8) == 0));
        }
        return attributes;
    }

    /** Characters of one byte, of two, pairs of surrogates, lone surrogates, and what formats use as punctuation. */
    public static String text(Random random, int size) {
        StringBuilder out = new StringBuilder();
        int length = random.nextInt(size + 1);
        int flavour = random.nextInt(3);
        for (int i = 0; i < length; i++) {
            switch (flavour) {
                case 0 -> out.append((char) (' ' + random.nextInt(95)));
                case 1 -> out.append((char) random.nextInt(256));
                default -> out.append((char) random.nextInt(0x10000));
            }
        }
        return out.toString();
    }

    private static long integer(Random random) {
        return random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(100) - 10;
    }

    private static double real(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> ODD[random.nextInt(ODD.length)];
            case 1 -> Double.longBitsToDouble(random.nextLong());
            default -> random.nextInt(10_000) / 100.0;
        };
    }

    private static Value.Date date(Random random) {
        int year = random.nextInt(10) == 0 ? random.nextInt(2_000_000) - 1_000_000 : 1800 + random.nextInt(300);
        if (Math.abs(year) > 999_999) {
            year = 0;
        }
        return switch (random.nextInt(3)) {
            case 0 -> Value.Date.of(year);
            case 1 -> Value.Date.of(year, 1 + random.nextInt(12));
            default -> new Value.Date(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private static Value.Moment moment(Random random) {
        Instant instant = Instant.ofEpochSecond(
                random.nextInt(),
                random.nextBoolean() ? 0 : random.nextInt(1000) * (random.nextBoolean() ? 1_000_000L : 1));
        int minutes = random.nextInt(2 * 18 * 60 + 1) - 18 * 60;
        return new Value.Moment(
                instant,
                random.nextBoolean() ? null : ZoneOffset.ofTotalSeconds(random.nextInt(20) == 0 ? 7 : 60 * minutes));
    }

    private static Value.Period period(Random random) {
        Instant from = Instant.ofEpochSecond(random.nextInt());
        Instant to = from.plusSeconds(random.nextInt(1_000_000));
        return new Value.Period(random.nextInt(4) == 0 ? null : from, random.nextInt(4) == 0 ? null : to);
    }

    private static Value.Reference reference(Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                IdentifierScheme.CLEABS.reference(
                        String.format(Locale.ROOT, "BATIMENT%016d", random.nextInt(Integer.MAX_VALUE)));
            case 1 -> new Value.Reference("", text(random, 5), null);
            default -> new Value.Reference("https://example.org", "", "https://example.org/" + random.nextInt());
        };
    }

    private static Value.Many list(Random random, int size) {
        List<Value> items = new ArrayList<>();
        for (int i = 0; i < Math.min(size, 8); i++) {
            items.add(value(random, size / 2));
        }
        return new Value.Many(items);
    }
}
