package fr.junn.core.spatial;

import fr.junn.core.error.JunnException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of reference systems; {@link CrsId#parse(String)} lists the forms. */
final class CrsParser {
    private static final int LONGEST = 1000;
    private static final int SHOWN = 200;

    private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern EPSG_CODE = Pattern.compile("0*([1-9][0-9]{0,8})");
    private static final Pattern LOCAL_NAME =
            Pattern.compile("[\\p{L}\\p{N}._-]([\\p{L}\\p{N} ._-]*[\\p{L}\\p{N}._-])?");
    private static final Pattern ANCHORED = Pattern.compile("([^@]*)@([^(]*)\\(([^()]*)\\)");
    private static final Pattern OGC_URN = Pattern.compile("(?i)urn:(?:x-)?ogc:def:(crs.*)");
    private static final Pattern URN_PART = Pattern.compile("(?i)crs:([^:,]*):(?:([^:,]*):)?([^:,]+)");
    private static final Pattern OGC_URL =
            Pattern.compile("(?i)https?://(?:www\\.)?opengis\\.net/def/crs/([^/]+)/[^/]*/([^/]+)/?");
    private static final Pattern COMPOUND_URL =
            Pattern.compile("(?i)https?://(?:www\\.)?opengis\\.net/def/crs-compound\\?1=(.+)&(?:amp;)?2=(.+)");
    private static final Pattern OLD_URL =
            Pattern.compile("(?i)https?://[^#]*/(epsg|ignf)\\.xml#(?:[A-Za-z]+_)?([A-Za-z0-9._-]+)");
    private static final Pattern REGISTRY_URL = Pattern.compile(
            "(?i)https?://(?:(?:www\\.)?epsg\\.io|registre\\.ign\\.fr/.*/crs/(ignf))/([A-Za-z0-9._-]+)/?");
    private static final Pattern ADV_URN = Pattern.compile("(?i)urn:adv:crs:([^*]+)(?:\\*(.+))?");

    private CrsParser() {}

    static CrsId parse(String given) {
        String text = given.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw bad(given, text);
        }
        if (text.regionMatches(true, 0, "urn:", 0, 4)) {
            return urn(text);
        }
        if (text.regionMatches(true, 0, "http", 0, 4)) {
            return url(text);
        }
        if (text.equalsIgnoreCase("UNKNOWN")) {
            return CrsId.UNKNOWN;
        }
        if (text.regionMatches(true, 0, "LOCAL:", 0, 6)) {
            return local(text.substring(6), text);
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            return parse(text.substring(1, text.length() - 1));
        }
        return shortForm(text);
    }

    private static CrsId shortForm(String text) {
        String[] parts = text.split("\\+", -1);
        if (parts.length > 2) {
            throw bad(text, text);
        }
        CrsId horizontal = single(parts[0].strip(), "EPSG", text);
        return parts.length == 1
                ? horizontal
                : compound(horizontal, single(parts[1].strip(), horizontal.authority(), text), text);
    }

    private static CrsId single(String part, String authority, String text) {
        int colon = part.indexOf(':');
        if (colon < 0) {
            boolean bareNumber = EPSG_CODE.matcher(part).matches();
            if (!bareNumber && authority.equals("EPSG")) {
                throw bad(text, part);
            }
            return registered(authority, part, text);
        }
        String code = part.substring(colon + 1);
        // EPSG::2154, as some write after the URN
        return registered(part.substring(0, colon), code.startsWith(":") ? code.substring(1) : code, text);
    }

    private static CrsId urn(String text) {
        Matcher adv = ADV_URN.matcher(text);
        if (adv.matches()) {
            CrsId horizontal = registered("ADV", adv.group(1), text);
            return adv.group(2) == null
                    ? horizontal
                    : compound(horizontal, registered("ADV", adv.group(2), text), text);
        }
        Matcher ogc = OGC_URN.matcher(text);
        if (!ogc.matches()) {
            throw bad(text, text);
        }
        List<CrsId> parts = new ArrayList<>();
        for (String part : ogc.group(1).split(",", -1)) {
            Matcher m = URN_PART.matcher(part.strip());
            if (m.matches()) {
                parts.add(registered(m.group(1), m.group(3), text));
            } else if (!part.strip().equalsIgnoreCase("crs")) {
                throw bad(text, part.strip());
            }
        }
        return combine(parts, text);
    }

    private static CrsId url(String text) {
        Matcher compound = COMPOUND_URL.matcher(text);
        if (compound.matches()) {
            return combine(List.of(part(compound.group(1), text), part(compound.group(2), text)), text);
        }
        Matcher ogc = OGC_URL.matcher(text);
        if (ogc.matches()) {
            return registered(ogc.group(1), ogc.group(2), text);
        }
        Matcher old = OLD_URL.matcher(text);
        if (old.matches()) {
            return registered(old.group(1), old.group(2), text);
        }
        Matcher registry = REGISTRY_URL.matcher(text);
        if (registry.matches()) {
            return registered(registry.group(1) == null ? "EPSG" : "IGNF", registry.group(2), text);
        }
        throw bad(text, text);
    }

    private static CrsId part(String encoded, String text) {
        String decoded;
        try {
            decoded = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw bad(text, encoded);
        }
        if (COMPOUND_URL.matcher(decoded).matches() || !decoded.startsWith("http")) {
            throw bad(text, decoded);
        }
        return url(decoded);
    }

    private static CrsId combine(List<CrsId> parts, String text) {
        return switch (parts.size()) {
            case 1 -> parts.get(0);
            case 2 -> compound(parts.get(0), parts.get(1), text);
            default -> throw bad(text, text);
        };
    }

    private static CrsId compound(CrsId horizontal, CrsId vertical, String text) {
        if (!horizontal.isRegistered() || !vertical.isRegistered()) {
            throw bad(text, horizontal.isRegistered() ? vertical.toString() : horizontal.toString());
        }
        return CrsId.compound(horizontal, vertical);
    }

    static CrsId registered(String authorityGiven, String codeGiven, String text) {
        String authority = authorityGiven.strip().toUpperCase(Locale.ROOT);
        String code = codeGiven.strip();
        if (!AUTHORITY.matcher(authority).matches()) {
            throw bad(text, authorityGiven);
        }
        return switch (authority) {
            case "UNKNOWN", CrsId.LOCAL -> throw bad(text, authorityGiven);
            case "EPSG" -> epsg(code, text);
            case "OGC", "CRS" -> ogc(code, text);
            // The registry of IGN has upper-case codes only.
            case "IGNF" -> CrsId.checked(authority, code(code, text).toUpperCase(Locale.ROOT));
            default -> CrsId.checked(authority, code(code, text));
        };
    }

    private static CrsId epsg(String code, String text) {
        Matcher m = EPSG_CODE.matcher(code);
        if (!m.matches()) {
            throw bad(text, code);
        }
        return CrsId.checked("EPSG", m.group(1));
    }

    private static CrsId ogc(String code, String text) {
        String bare = code(code, text);
        String prefixed = Character.isDigit(bare.charAt(0)) ? "CRS" + bare : bare;
        if (prefixed.equalsIgnoreCase("CRS84")) {
            return CrsId.CRS84;
        }
        return prefixed.equalsIgnoreCase("CRS84h") ? CrsId.CRS84H : CrsId.checked("OGC", prefixed);
    }

    private static String code(String code, String text) {
        if (!CODE.matcher(code).matches()) {
            throw bad(text, code);
        }
        return code;
    }

    private static CrsId local(String rest, String text) {
        Matcher m = ANCHORED.matcher(rest);
        if (!m.matches()) {
            return CrsId.local(rest);
        }
        String[] words = m.group(3).strip().split("[ ,]+");
        if (words.length < 3 || words.length > 5) {
            throw bad(text, m.group(3));
        }
        double[] numbers = {0, 0, 0, 0, 1};
        try {
            for (int i = 0; i < words.length; i++) {
                numbers[i] = Double.parseDouble(words[i]);
            }
            CrsId base = parse(m.group(2));
            return CrsId.local(
                    m.group(1), new LocalAnchor(base, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]));
        } catch (NumberFormatException e) {
            throw bad(text, m.group(3));
        }
    }

    static String localName(String name) {
        String stripped = name.strip();
        if (!LOCAL_NAME.matcher(stripped).matches()) {
            throw bad(CrsId.LOCAL + ":" + name, name);
        }
        return stripped;
    }

    /** The part that cannot be read, and the whole it stands in. */
    private static JunnException bad(String text, String part) {
        return new JunnException(SpatialMessage.BAD_CRS, shown(text), shown(part));
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
