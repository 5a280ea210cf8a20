package fr.junn.core.error;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in the data something is, as far as known. Immutable; each part may be absent.
 *
 * @param source the file, entry or stream, as the user named it
 * @param line the line, from 1; 0 where not known
 * @param column the column, from 1; 0 where not known
 * @param offset the byte offset, from 0; −1 where not known
 * @param feature the id of the feature
 * @param path the path inside document or feature: a JSON path ({@code $.CityObjects.b1.geometry[0]}), an XPath-like
 *     path, or a property path
 * @param place where in space
 */
public record Location(
        @Nullable String source,
        long line,
        long column,
        long offset,
        @Nullable String feature,
        @Nullable String path,
        @Nullable Place place)
        implements Serializable {

    /** Nothing is known. */
    public static final Location UNKNOWN = new Location(null, 0, 0, -1, null, null, null);

    /**
     * A place in space, in the reference system of the data it speaks of.
     *
     * @param x easting or longitude
     * @param y northing or latitude
     * @param z height, NaN where there is none
     */
    public record Place(double x, double y, double z) implements Serializable {}

    /** In a file, entry or stream. */
    public static Location file(String source) {
        return new Location(source, 0, 0, -1, null, null, null);
    }

    /** In a feature. */
    public static Location feature(String id) {
        return new Location(null, 0, 0, -1, id, null, null);
    }

    /** At a path inside a document or feature. */
    public static Location path(String path) {
        return new Location(null, 0, 0, -1, null, path, null);
    }

    /** The same with a line, from 1. */
    public Location line(long newLine) {
        return new Location(source, newLine, column, offset, feature, path, place);
    }

    /** The same with a line and a column, each from 1. */
    public Location line(long newLine, long newColumn) {
        return new Location(source, newLine, newColumn, offset, feature, path, place);
    }

    /** The same with a byte offset, from 0. */
    public Location offset(long newOffset) {
        return new Location(source, line, column, newOffset, feature, path, place);
    }

    /** The same with a feature id. */
    public Location withFeature(String newFeature) {
        return new Location(source, line, column, offset, newFeature, path, place);
    }

    /** The same with a path. */
    public Location withPath(String newPath) {
        return new Location(source, line, column, offset, feature, newPath, place);
    }

    /** The same with a place in space; z is NaN where there is none. */
    public Location withPlace(double x, double y, double z) {
        return new Location(source, line, column, offset, feature, path, new Place(x, y, z));
    }

    /**
     * This location, completed by what {@code outer} knows and this one does not. Where the two speak of different
     * sources, line, column, offset and path of the outer one mean nothing here and are left out.
     */
    public Location within(Location outer) {
        if (source != null && outer.source != null && !source.equals(outer.source)) {
            return within(new Location(null, 0, 0, -1, outer.feature, null, outer.place));
        }
        boolean lineKnown = line > 0;
        return new Location(
                source != null ? source : outer.source,
                lineKnown ? line : outer.line,
                lineKnown ? column : outer.column,
                offset >= 0 ? offset : outer.offset,
                feature != null ? feature : outer.feature,
                path != null ? path : outer.path,
                place != null ? place : outer.place);
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** The location for a reader, such as {@code town.gml, line 12, column 3, feature B_12}. */
    public String text(Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        StringBuilder out = new StringBuilder();
        append(out, "", source);
        append(out, french ? "ligne " : "line ", line > 0 ? line : null);
        append(out, french ? "colonne " : "column ", line > 0 && column > 0 ? column : null);
        append(out, french ? "octet " : "byte ", offset >= 0 ? offset : null);
        append(out, french ? "objet " : "feature ", feature);
        append(out, "", path);
        if (place != null) {
            String height = Double.isNaN(place.z) ? "" : ", " + place.z;
            append(out, french ? "en (" : "at (", place.x + ", " + place.y + height + ")");
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String label, @Nullable Object part) {
        if (part != null) {
            out.append(out.length() == 0 ? "" : ", ").append(label).append(Objects.toString(part));
        }
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
