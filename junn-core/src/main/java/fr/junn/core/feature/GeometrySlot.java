package fr.junn.core.feature;

import fr.junn.core.error.JunnException;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The place of a geometry in its feature: at which level of detail, and as what.
 *
 * <p>CityGML's property {@code lod2Solid} is the slot of level {@code 2} and role {@code solid}, its {@code
 * lod1TerrainIntersection} that of {@code 1} and {@code terrainIntersection}; CityJSON's refined levels ({@code 2.2}) are
 * kept as they are. A feature without levels has one slot, {@link #PLAIN}. Immutable; ordered by level, then role.
 *
 * @param lod the level, a digit or two around a dot; empty where there is none
 * @param role the property's name without its level; empty where the source names none
 */
public record GeometrySlot(String lod, String role) implements Comparable<GeometrySlot> {
    private static final Pattern LOD = Pattern.compile("(\\d(\\.\\d)?)?");

    /** No level and no role: the geometry of a feature that has only one. */
    public static final GeometrySlot PLAIN = new GeometrySlot("", "");

    private static final Comparator<GeometrySlot> ORDER =
            Comparator.comparing(GeometrySlot::lod).thenComparing(GeometrySlot::role);

    /** @throws JunnException {@link FeatureMessage#BAD_LOD} where the level has another form */
    public GeometrySlot {
        if (!LOD.matcher(lod).matches()) {
            throw new JunnException(FeatureMessage.BAD_LOD, lod);
        }
    }

    /** A whole level of detail, 0 to 9, and a role. */
    public static GeometrySlot of(int lod, String role) {
        return new GeometrySlot(Integer.toString(lod), role);
    }

    /** The level without its refinement. */
    public OptionalInt level() {
        return lod.isEmpty() ? OptionalInt.empty() : OptionalInt.of(lod.charAt(0) - '0');
    }

    @Override
    public int compareTo(GeometrySlot other) {
        return ORDER.compare(this, other);
    }

    /** As CityGML names the property: {@code lod2Solid}; {@code geometry} where there is neither level nor role. */
    @Override
    public String toString() {
        if (lod.isEmpty()) {
            return role.isEmpty() ? "geometry" : role;
        }
        return "lod" + lod + (role.isEmpty() ? "" : Character.toUpperCase(role.charAt(0)) + role.substring(1));
    }
}
