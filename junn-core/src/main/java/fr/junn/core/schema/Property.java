package fr.junn.core.schema;

import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.ValueKind;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A property of a type: name, what its values are, how many, and how they are held.
 *
 * <pre>{@code
 * Property owner = Property.of(QualifiedName.of("https://example.org/acme", "ownerName"), new Range.Simple(SimpleType.any(TEXT)))
 *         .occurs(0, Property.UNBOUNDED)
 *         .with(Property.Mark.PERSONAL);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param name the name, in the namespace of the module that declares it
 * @param range what the values are
 * @param min the least number of values
 * @param max the greatest number of values; {@link #UNBOUNDED} where there is no bound
 * @param holding whether values stand in the feature or are referred to
 * @param marks what else is to be known
 * @param defaultValue what holds where the property is missing, as the schema spells it; empty where nothing does
 */
public record Property(
        QualifiedName name, Range range, int min, int max, Holding holding, Set<Mark> marks, String defaultValue) {

    /** As {@code max}: any number of values. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** Whether an encoding writes values where they are used, or refers to them. */
    public enum Holding {
        /** Values stand in their owner. */
        INLINE,
        /** Values stand elsewhere and are referred to. */
        REFERENCE,
        /** Either. */
        EITHER
    }

    /** What else is to be known about a property. */
    public enum Mark {
        /** May be absent with a reason even where it is mandatory. */
        NILLABLE,
        /** Says something about a person: exports leave it out unless told otherwise, and a store can purge it. */
        PERSONAL,
        /** Holds the identifier that stays the same for all versions of a feature ({@code gml:identifier}). */
        IDENTITY,
        /** A chain of these relations must not lead back to where it began, whatever their nature. */
        ACYCLIC
    }

    public Property {
        marks = Set.copyOf(marks);
    }

    /** An optional property with at most one value, held inline if it is an attribute, and either way otherwise. */
    public static Property of(QualifiedName name, Range range) {
        boolean either = range instanceof Range.Related || range instanceof Range.Shape;
        return new Property(name, range, 0, 1, either ? Holding.EITHER : Holding.INLINE, Set.of(), "");
    }

    /** The same with that many values. */
    public Property occurs(int newMin, int newMax) {
        return new Property(name, range, newMin, newMax, holding, marks, defaultValue);
    }

    /** The same, held so. */
    public Property held(Holding newHolding) {
        return new Property(name, range, min, max, newHolding, marks, defaultValue);
    }

    /** The same with these marks and no others. */
    public Property with(Mark... newMarks) {
        return new Property(name, range, min, max, holding, Set.of(newMarks), defaultValue);
    }

    /** The same with a default. */
    public Property orElse(String newDefault) {
        return new Property(name, range, min, max, holding, marks, newDefault);
    }

    /** Whether the mark is set. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Whether exports leave the values out unless told otherwise. */
    public boolean isPersonal() {
        return is(Mark.PERSONAL);
    }

    /** Whether there may be several values. */
    public boolean isMany() {
        return max > 1;
    }

    /** Whether it is an attribute, and not a relation or a geometry. */
    public boolean isAttribute() {
        return !isRelation() && !isGeometry();
    }

    /** Whether values are features at the other end of a relation. */
    public boolean isRelation() {
        return range instanceof Range.Related;
    }

    /** Whether values are geometries. */
    public boolean isGeometry() {
        return range instanceof Range.Shape;
    }

    /** Whether it is a relation from a whole to its parts. */
    public boolean isPart() {
        return range instanceof Range.Related r && r.nature() == Range.Nature.PART;
    }

    /** Whether it is a relation of which no chain may lead back to where it began. */
    public boolean isAcyclic() {
        return range instanceof Range.Related r && (r.nature().isAcyclic() || is(Mark.ACYCLIC));
    }

    /**
     * Whether one value of that kind fits. Where a property takes several values this asks about each of them. A reason for
     * absence fits an optional property, and a mandatory one that is marked {@link Mark#NILLABLE}.
     */
    public boolean accepts(ValueKind kind) {
        return kind == ValueKind.ABSENT ? min == 0 || is(Mark.NILLABLE) : range.accepts(kind);
    }

    /** Whether that many values are allowed. */
    public boolean allowsCount(int count) {
        return count >= min && count <= max;
    }

    /**
     * The level of detail of a geometry, by the CityGML rule of naming: {@code lod2MultiSurface} is of level 2. Empty for
     * a geometry without a level, such as the extent of a relief, and for what is no geometry.
     */
    public OptionalInt lod() {
        return isGeometry() ? lodOf(name.local()) : OptionalInt.empty();
    }

    /** The role of a geometry: its name without the level of detail, as in {@code multiSurface} and {@code breaklines}. */
    public String role() {
        String local = name.local();
        return lodOf(local).isEmpty() ? local : Character.toLowerCase(local.charAt(4)) + local.substring(5);
    }

    private static OptionalInt lodOf(String local) {
        boolean has = local.length() > 4 && local.startsWith("lod") && local.charAt(3) >= '0' && local.charAt(3) <= '9';
        return has ? OptionalInt.of(local.charAt(3) - '0') : OptionalInt.empty();
    }

    /** How many values, as in {@code 0..*}. */
    public String occurrence() {
        return min + ".." + (max == UNBOUNDED ? "*" : max);
    }

    @Override
    public String toString() {
        return name.local() + " " + occurrence() + " " + range;
    }
}
