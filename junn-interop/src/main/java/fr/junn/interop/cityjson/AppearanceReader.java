package fr.junn.interop.cityjson;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.UnknownContent;
import fr.junn.interop.appearance.Material;
import fr.junn.interop.appearance.Texture;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the member {@code appearance}: what surfaces may look like, and the places in images. */
final class AppearanceReader {
    private static final Set<String> FORMATS = Set.of("PNG", "JPG");
    private static final Set<String> WRAPS = Set.of("none", "wrap", "mirror", "clamp", "border");
    private static final Set<String> KINDS = Set.of("unknown", "specific", "typical");

    private final Notes notes;
    private final long most;
    private final Opener opener;

    /** Opens what was cut out of a document. */
    interface Opener {
        JsonCursor open(String raw, Location from);
    }

    AppearanceReader(Notes notes, long most, Opener opener) {
        this.notes = notes;
        this.opener = opener;
        this.most = most;
    }

    /** Reads the appearance that the current token begins. */
    void read(JsonCursor cursor, Resources to, List<UnknownContent> kept) {
        cursor.requireObject();
        to.materials = new ArrayList<>();
        to.textures = new ArrayList<>();
        to.places = new PlaceTable();
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            int outer = cursor.depth() - (cursor.current() == JsonKind.ARRAY ? 1 : 0);
            try {
                switch (member) {
                    case "materials", "textures" -> {
                        cursor.requireArray();
                        Location from = cursor.location();
                        String raw = cursor.rawValue();
                        kept.add(Kept.member("appearance." + member, raw));
                        entries(opener.open(raw, from), member.equals("materials"), to);
                    }
                    case "vertices-texture" -> to.places = PlaceTable.read(cursor, most);
                    case "default-theme-texture", "default-theme-material" -> {
                        cursor.textValue();
                        kept.add(Kept.member("appearance." + member, cursor.rawValue()));
                    }
                    default -> {
                        notes.error(cursor, CityJsonMessage.UNKNOWN_MEMBER, member);
                        cursor.skip();
                    }
                }
            } catch (JunnException e) {
                notes.leave(cursor, outer, e);
            }
        }
    }

    private void entries(JsonCursor cursor, boolean materials, Resources to) {
        cursor.next();
        while (cursor.nextItem()) {
            if (materials) {
                to.materials.add(material(cursor));
            } else {
                to.textures.add(texture(cursor));
            }
        }
    }

    private Material material(JsonCursor cursor) {
        cursor.requireObject();
        String name = null;
        @Nullable Double ambient = null;
        @Nullable Double shininess = null;
        @Nullable Double transparency = null;
        @Nullable Boolean smooth = null;
        List<Double> diffuse = List.of();
        List<Double> emissive = List.of();
        List<Double> specular = List.of();
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            switch (member) {
                case "name" -> name = cursor.textValue();
                case "ambientIntensity" -> ambient = cursor.doubleValue();
                case "shininess" -> shininess = cursor.doubleValue();
                case "transparency" -> transparency = cursor.doubleValue();
                case "isSmooth" -> smooth = cursor.booleanValue();
                case "diffuseColor" -> diffuse = colour(cursor, 3);
                case "emissiveColor" -> emissive = colour(cursor, 3);
                case "specularColor" -> specular = colour(cursor, 3);
                default -> {
                    notes.error(cursor, CityJsonMessage.UNKNOWN_MEMBER, member);
                    cursor.skip();
                }
            }
        }
        if (name == null) {
            notes.error(cursor, CityJsonMessage.MISSING_MEMBER, "name");
            name = "";
        }
        return new Material(name, ambient, diffuse, emissive, specular, shininess, transparency, smooth);
    }

    private Texture texture(JsonCursor cursor) {
        cursor.requireObject();
        String image = "";
        @Nullable String format = null;
        @Nullable String wrap = null;
        @Nullable String kind = null;
        List<Double> border = List.of();
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            switch (member) {
                case "image" -> image = image(cursor);
                case "type" -> format = oneOf(cursor, member, FORMATS);
                case "wrapMode" -> wrap = oneOf(cursor, member, WRAPS);
                case "textureType" -> kind = oneOf(cursor, member, KINDS);
                case "borderColor" -> border = colour(cursor, 4);
                default -> {
                    notes.error(cursor, CityJsonMessage.UNKNOWN_MEMBER, member);
                    cursor.skip();
                }
            }
        }
        return new Texture(image, format, wrap, kind, border);
    }

    private String image(JsonCursor cursor) {
        String image = cursor.textValue();
        if (leadsOut(image)) {
            notes.error(cursor, CityJsonMessage.OUTSIDE_FOLDER, image);
        }
        return image;
    }

    /** Whether a reference names a place of this machine that is not below the folder of the document. */
    static boolean leadsOut(String reference) {
        String plain = reference
                .replace('\\', '/')
                .toLowerCase(Locale.ROOT)
                .replace("%2e", ".")
                .replace("%2f", "/");
        if (plain.startsWith("http://") || plain.startsWith("https://") || plain.startsWith("data:")) {
            return false;
        }
        boolean drive = plain.length() > 1 && plain.charAt(1) == ':';
        int depth = 0;
        for (String step : plain.split("/", -1)) {
            depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return drive || plain.startsWith("/") || plain.contains("://") || plain.startsWith("file:");
    }

    private String oneOf(JsonCursor cursor, String member, Set<String> allowed) {
        String text = cursor.textValue();
        if (!allowed.contains(text)) {
            notes.error(
                    cursor,
                    CityJsonMessage.BAD_METADATA,
                    member,
                    text,
                    String.join(", ", new java.util.TreeSet<>(allowed)));
        }
        return text;
    }

    private static List<Double> colour(JsonCursor cursor, int most) {
        cursor.requireArray();
        List<Double> colour = new ArrayList<>(4);
        while (cursor.nextItem()) {
            colour.add(cursor.doubleValue());
            if (colour.size() > most) {
                throw cursor.unexpected("3 to " + most + " numbers");
            }
        }
        if (colour.size() < 3) {
            throw cursor.unexpected("3 to " + most + " numbers");
        }
        return colour;
    }
}
