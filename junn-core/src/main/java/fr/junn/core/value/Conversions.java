package fr.junn.core.value;

import fr.junn.core.error.JunnException;
import fr.junn.core.unit.Measure;
import java.util.Iterator;
import java.util.List;

/** From text and from kind to kind, without loss. */
final class Conversions {
    private Conversions() {}

    static double number(Value value) {
        if (value instanceof Value.Int v) {
            return v.value();
        } else if (value instanceof Value.Real v) {
            return v.value();
        } else if (value instanceof Value.Measured v) {
            return v.value().value();
        }
        throw wrong(value, "INTEGER, REAL or MEASURE");
    }

    static Value convert(Value value, ValueKind kind) {
        ValueKind from = value.kind();
        if (from == kind) {
            return value;
        } else if (kind == ValueKind.LIST) {
            return new Value.Many(value.items());
        } else if (value instanceof Value.Many many && many.items().size() == 1) {
            return convert(many.items().get(0), kind);
        } else if (value instanceof Value.Int i
                && kind == ValueKind.REAL
                && (long) (double) i.value() == i.value()
                && i.value() != Long.MAX_VALUE) {
            return new Value.Real(i.value());
        } else if (value instanceof Value.Real r && kind == ValueKind.INTEGER && isWhole(r.value())) {
            return new Value.Int((long) r.value());
        } else if (value instanceof Value.Text t) {
            return parse(kind, t.value());
        } else if (kind == ValueKind.TEXT && hasText(value)) {
            return new Value.Text(value.text());
        }
        throw wrong(value, kind.name());
    }

    /** Whole numbers that a long holds; −0.0 is none of them, as its sign would be lost. */
    private static boolean isWhole(double value) {
        return value == Math.rint(value)
                && value >= Long.MIN_VALUE
                && value < 0x1p63
                && (value != 0 || Double.doubleToRawLongBits(value) == 0);
    }

    private static boolean hasText(Value value) {
        return switch (value.kind()) {
            case ABSENT, NESTED, LIST -> false;
            case CODE -> ((Value.Code) value).list().isEmpty();
            case REFERENCE -> ((Value.Reference) value).system().isEmpty() && ((Value.Reference) value).uri() == null;
            default -> true;
        };
    }

    static Value parse(ValueKind kind, String text) {
        return switch (kind) {
            case TEXT -> new Value.Text(text);
            case INTEGER -> new Value.Int(whole(text));
            case REAL -> new Value.Real(real(text));
            case BOOLEAN -> new Value.Bool(truth(text));
            case MEASURE -> new Value.Measured(Measure.parse(text));
            case CODE -> Value.Code.of(text);
            case DATE -> Dates.parse(text);
            case INSTANT -> Dates.parseMoment(text);
            case PERIOD -> Dates.parsePeriod(text);
            case URI -> new Value.Uri(text);
            case REFERENCE -> new Value.Reference("", text, null);
            case ABSENT, NESTED, LIST ->
                throw new JunnException(ValueMessage.BAD_TEXT, text, kind, "one of the kinds that have a text form");
        };
    }

    private static long whole(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new JunnException(
                    e, ValueMessage.BAD_TEXT, text, ValueKind.INTEGER, "digits, from −2^63 to 2^63 − 1");
        }
    }

    /** Decimal numbers, and the words that Java and XML Schema use for what is none; not Java's hexadecimal and suffixes. */
    private static double real(String text) {
        return switch (text) {
            case "INF", "+INF", "Infinity" -> Double.POSITIVE_INFINITY;
            case "-INF", "-Infinity" -> Double.NEGATIVE_INFINITY;
            case "NaN" -> Double.NaN;
            default -> decimal(text);
        };
    }

    private static double decimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
                throw badReal(text);
            }
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw badReal(text);
        }
    }

    private static JunnException badReal(String text) {
        return new JunnException(ValueMessage.BAD_TEXT, text, ValueKind.REAL, "a decimal number such as -1.5e3");
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new JunnException(ValueMessage.BAD_TEXT, text, ValueKind.BOOLEAN, "true, false, 1 or 0");
        };
    }

    private static JunnException wrong(Value value, String expected) {
        return new JunnException(ValueMessage.WRONG_KIND, abbreviated(value.text()), value.kind(), expected);
    }

    private static String abbreviated(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** Bounds the recursion of printing, hashing and comparing; children were bounded when they were made. */
    static void checkDepth(Iterator<Value> children) {
        int depth = 1;
        while (children.hasNext()) {
            depth = Math.max(depth, 1 + depth(children.next()));
        }
        if (depth > Value.MAX_DEPTH) {
            throw new JunnException(ValueMessage.TOO_DEEP, Value.MAX_DEPTH);
        }
    }

    private static int depth(Value value) {
        int deepest = 0;
        if (value instanceof Value.Many many) {
            for (Value item : many.items()) {
                deepest = Math.max(deepest, depth(item));
            }
        } else if (value instanceof Value.Nested nested) {
            List<Attribute> attributes = nested.attributes();
            for (Attribute attribute : attributes) {
                deepest = Math.max(deepest, depth(attribute.value()));
            }
        } else {
            return 0;
        }
        return deepest + 1;
    }
}
