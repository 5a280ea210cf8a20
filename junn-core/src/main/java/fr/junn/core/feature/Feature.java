package fr.junn.core.feature;

import fr.junn.core.hash.ContentHash;
import fr.junn.core.provenance.Provenance;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.unit.Measure;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the city: a stable id, a type, and what is known of it. Immutable, and safe for use by several threads.
 *
 * <pre>{@code
 * Feature dike = Feature.builder(type, "DIGUE_12").set("height", Measure.of(3.2, "m")).build();
 * Feature raised = dike.with("height", Measure.of(4.2, "m"));
 * raised.number("height");                                          // 4.2
 * }</pre>
 *
 * <p><b>Attributes</b> have an order and are found by qualified name, or by local name, which finds the first of that name
 * in any namespace. An attribute that occurs several times holds one list. Looking one up costs a walk over the columns, and
 * values are made when asked for: {@link #number} and {@link #text} are the fast ways. <b>Boundaries</b>, the thematic
 * surfaces, are rows of a table, {@link #boundaries()}, and become features on demand.
 *
 * <p><b>Equality</b> is that of content: all parts are equal, in order, provenance included. {@link #contentHash()} leaves
 * provenance out: who said it does not change what is said.
 *
 * <p><b>Memory.</b> 24 bytes, a row of bytes (16, and 8 for a number, measure or moment, 4 for a date, 1 for a boolean, a
 * character and one or two for the length of each text, id included) and an array of references where there are geometries
 * or values without a short form (16 and 4 for each). Names, units, code lists and marks are shared by all features with the
 * same columns. Figures are in the benchmarks' {@code RESULTS.md}.
 */
public final class Feature {
    static final Object[] NO_OBJECTS = {};

    final Shape shape;
    final byte[] row;
    final Object[] objects;

    Feature(Shape shape, byte[] row, Object[] objects) {
        this.shape = shape;
        this.row = row;
        this.objects = objects;
    }

    /** Begins a feature. */
    public static FeatureBuilder builder(FeatureType type, String id) {
        return new FeatureBuilder(type, id);
    }

    /** A builder that holds all that this feature has. */
    public FeatureBuilder toBuilder() {
        return new FeatureBuilder(this);
    }

    /** The stable id: the same for all versions of the thing. Made at each call: about 20 ns. */
    public String id() {
        return Row.text(row, shape.fixed, 0);
    }

    /** Whether this is the id; faster than {@code id().equals(id)}. */
    public boolean hasId(String id) {
        return Row.textEquals(row, shape.fixed, id);
    }

    /** {@code id().hashCode()}, faster. */
    int idHash() {
        return Row.textHash(row, shape.fixed);
    }

    /** The id of this version of the thing (CityGML {@code gml:id}), where it is known and another than the stable id. */
    public Optional<String> versionId() {
        int column = shape.indexOf(Column.Role.VERSION);
        return column < 0 ? Optional.empty() : Optional.of(characters(column));
    }

    /** The type. */
    public FeatureType type() {
        return shape.type;
    }

    /** How many attributes there are. */
    public int attributeCount() {
        return shape.attributes;
    }

    /** The attributes in order; made at each call. */
    public List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>(shape.attributes);
        for (int i = 0; i < shape.attributes; i++) {
            Column column = shape.columns.get(i);
            attributes.add(new Attribute(column.attributeName(), value(i), column.personal()));
        }
        return Collections.unmodifiableList(attributes);
    }

    /** The value of the first attribute of that local name. */
    public Optional<Value> get(String local) {
        return at(shape.indexOf(local));
    }

    /** The value of the attribute of that name. */
    public Optional<Value> get(QualifiedName name) {
        return at(shape.indexOf(name));
    }

    /** The values of the first attribute of that local name: the items of a list, or the one value, or none. */
    public List<Value> all(String local) {
        return get(local).map(Value::items).orElse(List.of());
    }

    /** The number of the first attribute of that local name, where it is an integer, a real or a measure. No value is made. */
    public OptionalDouble number(String local) {
        int column = shape.indexOf(local);
        if (column < 0) {
            return OptionalDouble.empty();
        }
        return switch (shape.columns.get(column).storage()) {
            case INTEGER -> OptionalDouble.of((double) bits(column));
            case REAL, MEASURE -> OptionalDouble.of(Double.longBitsToDouble(bits(column)));
            default -> OptionalDouble.empty();
        };
    }

    /** The characters of the first attribute of that local name, where it is a text, a code or a URI. */
    public Optional<String> text(String local) {
        int column = shape.indexOf(local);
        boolean has = column >= 0 && shape.columns.get(column).storage().isText();
        return has ? Optional.of(characters(column)) : Optional.empty();
    }

    /** The same with that attribute, in place of the first of that local name where there is one, and else at the end. */
    public Feature with(String local, Value value) {
        return toBuilder().set(local, value).build();
    }

    /** The same with that attribute, in place of the first of that local name where there is one, and else at the end. */
    public Feature with(String local, Measure measure) {
        return with(local, Value.of(measure));
    }

    /** The same with that attribute, in place of that of the same name where there is one, and else at the end. */
    public Feature with(Attribute attribute) {
        return toBuilder().set(attribute).build();
    }

    /** The same with that geometry, in place of the first in that slot where there is one, and else at the end. */
    public Feature with(GeometrySlot slot, Geometry geometry) {
        return toBuilder().set(slot, geometry).build();
    }

    /** The same without the first attribute of that local name. */
    public Feature without(String local) {
        int column = shape.indexOf(local);
        return column < 0
                ? this
                : toBuilder().remove(shape.columns.get(column).attributeName()).build();
    }

    /** Whether an attribute, or one inside a nested value, a boundary or a relation, says something about a person. */
    public boolean hasPersonal() {
        return Personal.isIn(this);
    }

    /** The same without what says something about a person: what exports write unless told otherwise. */
    public Feature withoutPersonal() {
        return hasPersonal() ? Personal.strip(this) : this;
    }

    /** The geometries with their slots, in order; made at each call. */
    public List<PlacedGeometry> geometries() {
        List<PlacedGeometry> geometries = new ArrayList<>(shape.geometries);
        for (int i = shape.attributes; i < shape.attributes + shape.geometries; i++) {
            geometries.add(new PlacedGeometry(slot(i), geometryAt(i)));
        }
        return Collections.unmodifiableList(geometries);
    }

    /** The first geometry in that slot. */
    public Optional<Geometry> geometry(GeometrySlot slot) {
        for (int i = shape.attributes; i < shape.attributes + shape.geometries; i++) {
            if (slot(i).equals(slot)) {
                return Optional.of(geometryAt(i));
            }
        }
        return Optional.empty();
    }

    /** The geometry of the highest level of detail; of several, the first. */
    public Optional<Geometry> geometry() {
        int best = -1;
        for (int i = shape.attributes; i < shape.attributes + shape.geometries; i++) {
            if (best < 0 || slot(i).lod().compareTo(slot(best).lod()) > 0) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(geometryAt(best));
    }

    /** The thematic surfaces that bound it. */
    public Boundaries boundaries() {
        return system(Column.Role.BOUNDARIES) instanceof Boundaries b ? b : Boundaries.NONE;
    }

    /** What it says about its relations to other features, in order. */
    public List<Relation> relations() {
        return system(Column.Role.RELATIONS) instanceof Relations r ? r.of(id()) : List.of();
    }

    /** How it looks. */
    public Optional<Appearance> appearance() {
        return Optional.ofNullable((Appearance) system(Column.Role.APPEARANCE));
    }

    /** When it is there, in valid time; always, unless something else is known. */
    public Value.Period lifespan() {
        return system(Column.Role.LIFESPAN) instanceof Value.Period p ? p : Value.Period.ALWAYS;
    }

    /** Where it is known from; nothing, unless something is known. Features of one source share one object. */
    public Provenance provenance() {
        return system(Column.Role.PROVENANCE) instanceof Provenance p ? p : Provenance.NONE;
    }

    /** What the source said about it that was not understood. */
    public List<UnknownContent> unknown() {
        return system(Column.Role.FOREIGN) instanceof Foreign f ? f.contents() : List.of();
    }

    /** The hash of all content but the provenance. Costs a microsecond and what the geometries cost. */
    public ContentHash contentHash() {
        return FeatureHash.of(this);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return this == o || o instanceof Feature other && FeatureEquality.equal(this, other);
    }

    @Override
    public int hashCode() {
        return idHash();
    }

    @Override
    public String toString() {
        return shape.type.name().local() + " " + id();
    }

    /** The value of a column of an attribute. */
    Value value(int column) {
        Column c = shape.columns.get(column);
        Storage storage = c.storage();
        if (storage.width > 0) {
            return storage.fromBits(bits(column), c.detail());
        }
        return storage.isText()
                ? storage.fromCharacters(characters(column), c.detail())
                : (Value) objects[shape.place(column)];
    }

    GeometrySlot slot(int column) {
        return shape.columns.get(column).detail() instanceof GeometrySlot slot ? slot : GeometrySlot.PLAIN;
    }

    Geometry geometryAt(int column) {
        return (Geometry) objects[shape.place(column)];
    }

    private Optional<Value> at(int column) {
        return column < 0 ? Optional.empty() : Optional.of(value(column));
    }

    private long bits(int column) {
        return Row.bits(row, shape.place(column), shape.columns.get(column).storage().width);
    }

    private String characters(int column) {
        return Row.text(row, shape.fixed, shape.place(column));
    }

    private @Nullable Object system(Column.Role role) {
        int column = shape.indexOf(role);
        return column < 0 ? null : objects[shape.place(column)];
    }
}
