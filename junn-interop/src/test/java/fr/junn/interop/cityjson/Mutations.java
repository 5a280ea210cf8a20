package fr.junn.interop.cityjson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks documents as carelessness and malice do: bytes, numbers, members, nesting. Seeded. */
final class Mutations {
    private static final String[] NUMBERS = {
        "-1",
        "0",
        "99999999",
        "2147483647",
        "2147483648",
        "9223372036854775808",
        "1e400",
        "-1e400",
        "1e-400",
        "0.5",
        "NaN",
        "18446744073709551616",
        "00",
        "-0",
        "1E+2147483648",
        "123456789012345678901234567890.5"
    };
    private static final String[] VALUES = {
        "null",
        "true",
        "{}",
        "[]",
        "\"\"",
        "\"x\"",
        "[[]]",
        "[[[[[[0]]]]]]",
        "{\"type\":\"Solid\"}",
        "\"\\ud800\"",
        "{\"a\":1,\"a\":2}",
        "[null]",
        "\"../../etc/passwd\"",
        "-"
    };

    private Mutations() {}

    static byte[] mutate(byte[] document, Random random) {
        byte[] mutant = document;
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            mutant = once(mutant, random);
        }
        return mutant;
    }

    private static byte[] once(byte[] document, Random random) {
        if (document.length == 0) {
            return document;
        }
        switch (random.nextInt(9)) {
            case 0 -> {
                byte[] flipped = document.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
            case 1 -> {
                return Arrays.copyOf(document, random.nextInt(document.length));
            }
            case 2, 3 -> {
                return replaceNumber(document, random);
            }
            case 4 -> {
                return replaceValue(document, random);
            }
            case 5 -> {
                int[] span = value(document, random);
                return splice(document, span[0], span[1], new byte[0]);
            }
            case 6 -> {
                int[] from = value(document, random);
                int[] to = value(document, random);
                return splice(document, to[0], to[1], Arrays.copyOfRange(document, from[0], from[1]));
            }
            case 7 -> {
                int at = random.nextInt(document.length);
                String deep = random.nextBoolean() ? "[" : "{\"a\":";
                return splice(document, at, at, bytes(deep.repeat(random.nextInt(500))));
            }
            default -> {
                int[] span = value(document, random);
                byte[] twice = Arrays.copyOfRange(document, span[0], span[1]);
                return splice(document, span[1], span[1], concat(bytes(","), twice));
            }
        }
    }

    private static byte[] replaceNumber(byte[] document, Random random) {
        List<int[]> numbers = new ArrayList<>();
        for (int i = 0; i < document.length; i++) {
            if (document[i] >= '0' && document[i] <= '9') {
                int from = i;
                while (i < document.length && (document[i] >= '0' && document[i] <= '9' || document[i] == '.')) {
                    i++;
                }
                numbers.add(new int[] {from, i});
            }
        }
        if (numbers.isEmpty()) {
            return document;
        }
        int[] span = numbers.get(random.nextInt(numbers.size()));
        return splice(document, span[0], span[1], bytes(NUMBERS[random.nextInt(NUMBERS.length)]));
    }

    private static byte[] replaceValue(byte[] document, Random random) {
        int[] span = value(document, random);
        return splice(document, span[0], span[1], bytes(VALUES[random.nextInt(VALUES.length)]));
    }

    /** Where some value stands: from behind a colon, comma or bracket to where its brackets are closed. */
    private static int[] value(byte[] document, Random random) {
        int from = random.nextInt(document.length);
        while (from > 0 && ":,[".indexOf(document[from - 1]) < 0) {
            from--;
        }
        int depth = 0;
        int to = from;
        for (; to < document.length; to++) {
            byte b = document[to];
            if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (b == ',' && depth == 0) {
                break;
            }
        }
        return new int[] {from, to};
    }

    private static byte[] splice(byte[] document, int from, int to, byte[] middle) {
        byte[] result = new byte[document.length - (to - from) + middle.length];
        System.arraycopy(document, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(document, to, result, from + middle.length, document.length - to);
        return result;
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
