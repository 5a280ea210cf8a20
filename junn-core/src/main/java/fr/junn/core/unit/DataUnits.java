package fr.junn.core.unit;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads units as data writes them; {@link Unit#fromData} lists the forms. The names are in the resource
 * {@code units-in-data.txt}: {@code !} before a name that has another meaning in UCUM, which nobody means.
 */
final class DataUnits {
    private static final String RESOURCE = "units-in-data.txt";
    private static final Names NAMES = new Names();

    private static final Pattern URN =
            Pattern.compile("(?i)urn:(?:(?:x-)?ogc:def:uom:([^:]*):(?:[^:]*:)?|adv:uom:)(.+)");
    private static final Pattern OGC_URL =
            Pattern.compile("(?i)https?://(?:www\\.)?opengis\\.net/def/uom/([^/]+)/[^/]*/(.+)");
    private static final Pattern QUDT = Pattern.compile("(?i)https?://(?:www\\.)?qudt\\.org/.*[/#]([^/#]+)");
    private static final Pattern POWER_OF_TEN = Pattern.compile("1[eE]([+-]?[0-9]{1,3})");
    private static final Pattern POWER = Pattern.compile("(.*[^0-9+-])([+-]?[0-9]{1,3})");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private DataUnits() {}

    /** The UCUM code of a name in data; null where it is none. */
    static @Nullable String codeOf(String name) {
        return NAMES.find(name);
    }

    static Unit read(String given) {
        String text = given.strip();
        if (text.length() > UnitParser.LONGEST) {
            return Unit.parse(text);
        }
        Matcher urn = URN.matcher(text);
        if (urn.matches()) {
            return code(urn.group(1) == null ? "" : urn.group(1), urn.group(2), text);
        }
        Matcher url = OGC_URL.matcher(text);
        if (url.matches()) {
            return code(url.group(1), decoded(url.group(2)), text);
        }
        Matcher qudt = QUDT.matcher(text);
        if (qudt.matches()) {
            return code("QUDT", qudt.group(1), text);
        }
        if (text.startsWith("#") || text.regionMatches(true, 0, "ucum:", 0, 5)) {
            return plain(text.substring(text.indexOf(text.startsWith("#") ? '#' : ':') + 1));
        }
        return plain(text);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static Unit code(String authority, String code, String text) {
        String register = authority.toUpperCase(Locale.ROOT);
        if (!register.equals("EPSG") && !register.equals("QUDT")) {
            return plain(code);
        }
        String name = NAMES.find(register + ":" + code);
        if (name == null) {
            throw new JunnException(UnitMessage.UNKNOWN_UNIT, code, text, "–");
        }
        return Unit.parse(name);
    }

    private static Unit plain(String text) {
        String name = NAMES.find(text);
        if (name != null && (NAMES.isForced(text) || !isUcum(text))) {
            return Unit.parse(name);
        }
        try {
            return Unit.parseQuietly(text);
        } catch (JunnException e) {
            Unit product = product(text);
            // Once more, for an error that names the units near it.
            return product != null ? product : Unit.parse(text);
        }
    }

    private static boolean isUcum(String symbol) {
        return Atoms.table().find(symbol) != null;
    }

    /** Factors divided by spaces, dots or slashes, with powers in any notation; null where that is not what it is. */
    private static @Nullable Unit product(String text) {
        String plain = plainPowers(text);
        Unit result = Unit.ONE;
        Deque<Integer> enclosing = new ArrayDeque<>();
        int group = 1;
        int sign = 1;
        boolean open = true;
        for (int at = 0; at < plain.length(); ) {
            char c = plain.charAt(at);
            if (c == '/' || c == '.') {
                if (open && (at > 0 || c == '.')) {
                    return null;
                }
                open = true;
                sign = c == '/' ? -1 : 1;
                at++;
            } else if (c == '(') {
                if (!open) {
                    return null;
                }
                enclosing.push(group);
                group *= sign;
                sign = 1;
                at++;
            } else if (c == ')') {
                if (open || enclosing.isEmpty()) {
                    return null;
                }
                group = enclosing.pop();
                at++;
            } else {
                int end = endOfFactor(plain, at);
                Unit factor = open ? factor(plain.substring(at, end)) : null;
                if (factor == null) {
                    return null;
                }
                result = group * sign > 0 ? result.times(factor) : result.over(factor);
                sign = 1;
                open = false;
                at = end;
            }
        }
        return !open && enclosing.isEmpty() ? result : null;
    }

    private static int endOfFactor(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth == 0 && "./()".indexOf(c) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static @Nullable Unit factor(String text) {
        Unit whole = named(text);
        if (whole != null) {
            return whole;
        }
        Matcher ten = POWER_OF_TEN.matcher(text);
        if (ten.matches()) {
            return Unit.parse(Term.TEN + Integer.parseInt(ten.group(1)));
        }
        Matcher power = POWER.matcher(text);
        Unit base = power.matches() ? named(power.group(1)) : null;
        if (base != null) {
            return base.pow(Integer.parseInt(power.group(2)));
        }
        try {
            return Unit.parseQuietly(text);
        } catch (JunnException e) {
            return null;
        }
    }

    private static @Nullable Unit named(String text) {
        String name = NAMES.find(text);
        if (name != null && (NAMES.isForced(text) || !isUcum(text))) {
            return Unit.parse(name);
        }
        return isUcum(text) ? Unit.parse(text) : null;
    }

    /** Raised digits, {@code ^} and {@code **} become plain exponents, all signs of multiplication a dot. */
    private static String plainPowers(String text) {
        String spaced = text.replace('µ', 'u')
                .replace('μ', 'u')
                .replace('−', '-')
                .replace('⁻', '-')
                .replace('\u00a0', ' ')
                .replaceAll("(?i)\\s+(per|par)\\s+", "/")
                .replaceAll("\\*\\*|\\^", "")
                .replaceAll("\\s*([/.·⋅×*])\\s*", "$1")
                .replaceAll("[·⋅×*]|\\s+", ".");
        StringBuilder out = new StringBuilder(spaced.length());
        for (int i = 0; i < spaced.length(); i++) {
            int digit = RAISED.indexOf(spaced.charAt(i));
            out.append(digit >= 0 ? (char) ('0' + digit) : spaced.charAt(i));
        }
        return out.toString();
    }

    /** The names of the resource: symbols as they are, words of four letters and more in any case. */
    private static final class Names {
        private static final int WORD = 4;

        private final Map<String, String> codes = new HashMap<>();
        private final Map<String, Boolean> forced = new HashMap<>();

        Names() {
            InputStream in = DataUnits.class.getResourceAsStream(RESOURCE);
            if (in == null) {
                throw new JunnException(CoreMessage.INTERNAL, RESOURCE, "not in the jar");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.lines().filter(l -> !l.isEmpty() && !l.startsWith("# ")).forEach(this::add);
            } catch (IOException e) {
                throw new JunnException(e, CoreMessage.INTERNAL, RESOURCE, e);
            }
        }

        private void add(String line) {
            int equals = line.indexOf(" = ");
            String code = line.substring(0, equals);
            for (String name : line.substring(equals + 3).split(", ")) {
                boolean force = name.startsWith("!");
                String key = key(force ? name.substring(1) : name);
                codes.put(key, code);
                forced.put(key, force);
            }
        }

        private static String key(String name) {
            boolean word =
                    name.length() >= WORD && name.chars().allMatch(c -> Character.isLetter(c) || c == '_' || c == ' ');
            return word ? name.toLowerCase(Locale.ROOT) : name;
        }

        @Nullable
        String find(String name) {
            return codes.get(key(name));
        }

        boolean isForced(String name) {
            return forced.getOrDefault(key(name), false);
        }
    }
}
