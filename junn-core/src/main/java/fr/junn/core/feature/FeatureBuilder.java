package fr.junn.core.feature;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.provenance.Provenance;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.schema.Property;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.unit.Measure;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.core.work.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes features. {@code set} replaces what is there and {@code add} joins it: the values of an attribute that is added
 * several times become one list. May be changed and built again after {@link #build()}; for one thread at a time.
 *
 * <p>A local name without a namespace means, in this order: the attribute of that local name that is there already, the
 * property of that local name that the type declares, an attribute without a namespace. Attributes that the schema marks as
 * personal are marked in the feature.
 */
public final class FeatureBuilder {
    /** From how many attributes on they are found by hash and not by walking. */
    private static final int MANY = 16;

    private final FeatureType type;
    private final String id;
    private final List<Entry> entries = new ArrayList<>(8);
    private @Nullable Map<QualifiedName, Entry> index;
    private final List<PlacedGeometry> geometries = new ArrayList<>(2);
    private final List<Relations.Link> links = new ArrayList<>(0);
    private final List<UnknownContent> unknown = new ArrayList<>(0);
    private @Nullable String version;
    private Value.Period lifespan = Value.Period.ALWAYS;
    private Provenance provenance = Provenance.NONE;
    private Boundaries boundaries = Boundaries.NONE;
    private @Nullable Appearance appearance;

    /** An attribute; {@code more} holds all values where there are several that were added. */
    private static final class Entry {
        final QualifiedName name;
        Value value;

        @Nullable
        List<Value> more;

        boolean personal;

        Entry(QualifiedName name, Value value, boolean personal) {
            this.name = name;
            this.value = value;
            this.personal = personal;
        }
    }

    FeatureBuilder(FeatureType type, String id) {
        if (id.isEmpty()) {
            throw new JunnException(FeatureMessage.NO_ID, type.name());
        }
        this.type = type;
        this.id = id;
    }

    FeatureBuilder(Feature feature) {
        this(feature.type(), feature.id());
        feature.attributes().forEach(a -> append(a.name(), a.value(), a.personal()));
        geometries.addAll(feature.geometries());
        feature.relations().forEach(r -> links.add(new Relations.Link(r.type(), r.target(), r.properties())));
        unknown.addAll(feature.unknown());
        version = feature.versionId().orElse(null);
        lifespan = feature.lifespan();
        provenance = feature.provenance();
        boundaries = feature.boundaries();
        appearance = feature.appearance().orElse(null);
    }

    /** Sets the attribute of that local name. */
    public FeatureBuilder set(String local, Value value) {
        Entry entry = find(local);
        return entry == null ? put(resolve(local), value, false, false) : put(entry.name, value, false, false);
    }

    /** Sets the attribute of that local name to a text. */
    public FeatureBuilder set(String local, String text) {
        return set(local, Value.of(text));
    }

    /** Sets the attribute of that local name to a whole number. */
    public FeatureBuilder set(String local, long value) {
        return set(local, Value.of(value));
    }

    /** Sets the attribute of that local name to a real number. */
    public FeatureBuilder set(String local, double value) {
        return set(local, Value.of(value));
    }

    /** Sets the attribute of that local name to true or false. */
    public FeatureBuilder set(String local, boolean value) {
        return set(local, Value.of(value));
    }

    /** Sets the attribute of that local name to a number with a unit. */
    public FeatureBuilder set(String local, Measure measure) {
        return set(local, Value.of(measure));
    }

    /** Sets the attribute of that name. */
    public FeatureBuilder set(QualifiedName name, Value value) {
        return put(name, value, false, false);
    }

    /** Sets an attribute with its mark, which is added to that of the schema. */
    public FeatureBuilder set(Attribute attribute) {
        return put(attribute.name(), attribute.value(), attribute.personal(), false);
    }

    /** Adds a value to the attribute of that name; the first is held as it is, the second makes a list of both. */
    public FeatureBuilder add(QualifiedName name, Value value) {
        return put(name, value, false, true);
    }

    /** Adds the value of an attribute to those of the same name, with its mark. */
    public FeatureBuilder add(Attribute attribute) {
        return put(attribute.name(), attribute.value(), attribute.personal(), true);
    }

    /** Leaves out the attribute of that name, where there is one. */
    public FeatureBuilder remove(QualifiedName name) {
        entries.removeIf(e -> e.name.equals(name));
        index = null;
        return this;
    }

    /** Sets the first geometry in a slot, and adds it where there is none. */
    public FeatureBuilder set(GeometrySlot slot, Geometry geometry) {
        PlacedGeometry placed = new PlacedGeometry(slot, geometry);
        for (int i = 0; i < geometries.size(); i++) {
            if (geometries.get(i).slot().equals(slot)) {
                geometries.set(i, placed);
                return this;
            }
        }
        geometries.add(placed);
        return this;
    }

    /** Adds a geometry; a slot may have several. */
    public FeatureBuilder add(GeometrySlot slot, Geometry geometry) {
        geometries.add(new PlacedGeometry(slot, geometry));
        return this;
    }

    /** Leaves out all geometries in that slot. */
    public FeatureBuilder remove(GeometrySlot slot) {
        geometries.removeIf(g -> g.slot().equals(slot));
        return this;
    }

    /** Adds a relation to the feature of that id. */
    public FeatureBuilder relate(RelationType relation, String target, Attribute... properties) {
        links.add(new Relations.Link(relation, target, List.of(properties)));
        return this;
    }

    /** Leaves out all relations to the feature of that id. */
    public FeatureBuilder unrelate(String target) {
        links.removeIf(l -> l.target().equals(target));
        return this;
    }

    /** Sets the id of this version of the thing. */
    public FeatureBuilder versionId(String versionId) {
        version = versionId;
        return this;
    }

    /** Sets when it is there, in valid time. */
    public FeatureBuilder lifespan(Value.Period period) {
        lifespan = period;
        return this;
    }

    /** Sets where it is known from. */
    public FeatureBuilder provenance(Provenance source) {
        provenance = source;
        return this;
    }

    /** Sets the thematic surfaces. */
    public FeatureBuilder boundaries(Boundaries surfaces) {
        boundaries = surfaces;
        return this;
    }

    /** Sets how it looks. */
    public FeatureBuilder appearance(Appearance look) {
        appearance = look;
        return this;
    }

    /** Adds something that was not understood. */
    public FeatureBuilder unknown(UnknownContent content) {
        unknown.add(content);
        return this;
    }

    /**
     * The feature.
     *
     * @throws JunnException {@link FeatureMessage#CYCLIC_RELATION} where it is its own part or the like; {@link
     *     fr.junn.core.error.CoreMessage#LIMIT_EXCEEDED} where its numbers and texts take more than half a gigabyte; both
     *     located at the feature
     */
    public Feature build() {
        List<Column> columns = new ArrayList<>(entries.size() + 4);
        List<Object> objects = new ArrayList<>(4);
        for (Entry e : entries) {
            Value value = e.more == null ? e.value : new Value.Many(e.more);
            e.value = value;
            e.more = null;
            Storage storage = Storage.of(value);
            columns.add(Column.attribute(e.name, storage, Storage.detail(value), e.personal));
            if (storage == Storage.OBJECT) {
                objects.add(value);
            }
        }
        for (PlacedGeometry g : geometries) {
            columns.add(Column.geometry(g.slot()));
            objects.add(g.geometry());
        }
        boolean hasVersion = version != null && !version.equals(id);
        if (hasVersion) {
            columns.add(Column.of(Column.Role.VERSION));
        }
        addSystem(columns, objects);
        Shape shape = ShapeCache.get(type, columns);
        return new Feature(shape, row(shape, hasVersion), objects.isEmpty() ? Feature.NO_OBJECTS : objects.toArray());
    }

    private void addSystem(List<Column> columns, List<Object> objects) {
        checkRelations();
        addPart(columns, objects, Column.Role.LIFESPAN, lifespan.equals(Value.Period.ALWAYS) ? null : lifespan);
        addPart(columns, objects, Column.Role.PROVENANCE, provenance.equals(Provenance.NONE) ? null : provenance);
        addPart(columns, objects, Column.Role.RELATIONS, links.isEmpty() ? null : new Relations(links));
        addPart(columns, objects, Column.Role.BOUNDARIES, boundaries.isEmpty() ? null : boundaries);
        addPart(columns, objects, Column.Role.APPEARANCE, appearance);
        addPart(columns, objects, Column.Role.FOREIGN, unknown.isEmpty() ? null : new Foreign(unknown));
    }

    private static void addPart(List<Column> columns, List<Object> objects, Column.Role role, @Nullable Object part) {
        if (part != null) {
            columns.add(Column.of(role));
            objects.add(part);
        }
    }

    private byte[] row(Shape shape, boolean hasVersion) {
        long size = shape.fixed + Row.textSize(id) + (hasVersion && version != null ? Row.textSize(version) : 0);
        for (int i = 0; i < shape.attributes; i++) {
            if (shape.columns.get(i).storage().isText()) {
                size += Row.textSize(Storage.characters(entries.get(i).value));
            }
        }
        if (size > Row.MAX_SIZE) {
            tooLarge(size);
        }
        byte[] row = new byte[(int) size];
        int end = Row.putText(row, shape.fixed, id);
        for (int i = 0; i < shape.attributes; i++) {
            Storage storage = shape.columns.get(i).storage();
            Value value = entries.get(i).value;
            if (storage.width > 0) {
                Row.putBits(row, shape.place(i), storage.width, Storage.bits(value));
            } else if (storage.isText()) {
                end = Row.putText(row, end, Storage.characters(value));
            }
        }
        if (hasVersion && version != null) {
            Row.putText(row, end, version);
        }
        return row;
    }

    private void tooLarge(long size) {
        try {
            Limits.check("bytes of a feature", size, Row.MAX_SIZE);
        } catch (JunnException e) {
            throw e.at(Location.feature(id));
        }
    }

    private void checkRelations() {
        for (Relations.Link link : links) {
            if (link.type().acyclic() && link.target().equals(id)) {
                throw new JunnException(FeatureMessage.CYCLIC_RELATION, link.type(), id + " → " + id)
                        .at(Location.feature(id));
            }
        }
    }

    private FeatureBuilder put(QualifiedName name, Value value, boolean personal, boolean join) {
        Entry entry = find(name);
        if (entry == null) {
            boolean marked = type.property(name).map(Property::isPersonal).orElse(false);
            append(name, value, personal || marked);
            return this;
        }
        entry.personal |= personal;
        if (!join) {
            entry.value = value;
            entry.more = null;
        } else {
            if (entry.more == null) {
                // An absent value beside others stays an item: that there is one is something that the source said.
                boolean list = entry.value instanceof Value.Many;
                entry.more = new ArrayList<>(list ? entry.value.items() : List.of(entry.value));
            }
            entry.more.add(value);
        }
        return this;
    }

    private void append(QualifiedName name, Value value, boolean personal) {
        Entry entry = new Entry(name, value, personal);
        entries.add(entry);
        if (index != null) {
            index.put(name, entry);
        }
    }

    private @Nullable Entry find(QualifiedName name) {
        if (entries.size() < MANY) {
            for (Entry e : entries) {
                if (e.name.equals(name)) {
                    return e;
                }
            }
            return null;
        }
        if (index == null) {
            index = new HashMap<>();
            for (Entry e : entries) {
                index.put(e.name, e);
            }
        }
        return index.get(name);
    }

    private @Nullable Entry find(String local) {
        for (Entry e : entries) {
            if (e.name.local().equals(local)) {
                return e;
            }
        }
        return null;
    }

    private QualifiedName resolve(String local) {
        for (Property property : type.properties()) {
            if (property.name().local().equals(local)) {
                return property.name();
            }
        }
        return QualifiedName.of(local);
    }
}
