package fr.junn.interop.cityjson;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.RelationType;
import fr.junn.core.feature.UnknownContent;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;
import fr.junn.interop.cityjson.CityTypes.CityType;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads city objects, one at a time, whatever the order of their members. */
final class ObjectReader {
    private final Notes notes;
    private final @Nullable DocumentCheck check;
    private final TypeCache types = new TypeCache();
    private final GeometryReader geometryReader;
    private final GeometryAssembler assembler;
    private final ObjectParts parts = new ObjectParts();
    private final RawGeometry raw = new RawGeometry();
    private final AddressReader addresses;
    private @Nullable Value address;

    private final List<String> names = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final List<String> parents = new ArrayList<>();
    private final List<String> children = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<UnknownContent> unknown = new ArrayList<>();

    ObjectReader(CrsId crs, Notes notes, @Nullable DocumentCheck check) {
        this.check = check;
        this.notes = notes;
        this.geometryReader = new GeometryReader(notes);
        this.assembler = new GeometryAssembler(crs, notes);
        this.addresses = new AddressReader(notes, assembler, geometryReader, raw);
    }

    /**
     * Reads the object that the current token begins.
     *
     * @return null where nothing can be made of it
     */
    @Nullable
    Feature read(JsonCursor cursor, String id, Resources resources) {
        notes.object = id;
        clear();
        cursor.requireObject();
        String name = null;
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            int outer = cursor.depth() - (opens(cursor) ? 1 : 0);
            try {
                switch (member) {
                    case "type" -> name = cursor.commonText();
                    case "attributes" -> attributes(cursor);
                    case "geometry" -> geometries(cursor, resources, name);
                    case "parents" -> texts(cursor, parents);
                    case "children", "members" -> texts(cursor, children);
                    case "children_roles" -> roles(cursor);
                    case "address" -> {
                        address = addresses.read(cursor, resources, parts);
                        if (check != null) {
                            addresses.use(check);
                        }
                    }
                    default -> unknown(cursor, member);
                }
            } catch (JunnException e) {
                notes.leave(cursor, outer, e);
            }
        }
        Feature feature = null;
        if (name == null) {
            notes.error(cursor, CityJsonMessage.MISSING_MEMBER, "type");
            notes.error(cursor, CityJsonMessage.BAD_OBJECT, id, "\"type\"");
        } else if (id.isEmpty()) {
            notes.error(cursor, CityJsonMessage.BAD_OBJECT, id, "id");
        } else {
            feature = build(cursor, id, name);
        }
        notes.object = "";
        return feature;
    }

    private static boolean opens(JsonCursor cursor) {
        return cursor.current() == JsonKind.OBJECT || cursor.current() == JsonKind.ARRAY;
    }

    private void clear() {
        names.clear();
        values.clear();
        parents.clear();
        children.clear();
        roles.clear();
        unknown.clear();
        parts.clear();
        address = null;
    }

    private void attributes(JsonCursor cursor) {
        cursor.requireObject();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            int outer = cursor.depth() - (opens(cursor) ? 1 : 0);
            try {
                Value value = AttributeReader.read(cursor, notes);
                if (name.isEmpty()) {
                    notes.error(cursor, CityJsonMessage.ATTRIBUTE_NOT_KEPT, name, "\"\"");
                } else {
                    names.add(name);
                    values.add(value);
                }
            } catch (JunnException e) {
                notes.leave(cursor, outer, e);
            }
        }
    }

    private static void texts(JsonCursor cursor, List<String> out) {
        cursor.requireArray();
        while (cursor.nextItem()) {
            out.add(cursor.textValue());
        }
    }

    private void roles(JsonCursor cursor) {
        cursor.requireArray();
        while (cursor.nextItem()) {
            roles.add(cursor.current() == JsonKind.NULL ? "" : cursor.textValue());
        }
    }

    private void unknown(JsonCursor cursor, String member) {
        if (member.equals("geographicalExtent")) {
            checkExtent(cursor, member);
            return;
        }
        if (member.startsWith("+")) {
            if (check != null) {
                check.useExtension();
            }
        } else {
            notes.warning(cursor, CityJsonMessage.EXTRA_MEMBER, member);
        }
        unknown.add(new UnknownContent(CityJsonCodec.NAME, "", member, cursor.rawValue()));
    }

    private void checkExtent(JsonCursor cursor, String member) {
        cursor.requireArray();
        StringBuilder raw = new StringBuilder("[");
        for (int i = 0; i < 6; i++) {
            cursor.next();
            raw.append(i == 0 ? "" : ",").append(cursor.doubleValue());
        }
        cursor.expect(JsonKind.END_ARRAY);
        unknown.add(new UnknownContent(
                CityJsonCodec.NAME, "", member, raw.append(']').toString()));
    }

    /**
     * Reads geometries. They are put together at once where the type is known, which changes only how water is bounded; an
     * object whose type stands behind its geometries is read as if it were none of water.
     */
    private void geometries(JsonCursor cursor, Resources resources, @Nullable String name) {
        cursor.requireArray();
        FeatureType owner = name == null ? CityTypes.SURFACE : type(name);
        while (cursor.nextItem()) {
            geometry(cursor, resources, name, owner);
        }
    }

    private void geometry(JsonCursor cursor, Resources resources, @Nullable String name, FeatureType owner) {
        int outer = cursor.depth() - (opens(cursor) ? 1 : 0);
        try {
            geometryReader.read(cursor, resources.vertices.size(), raw);
            if (check != null) {
                check.use(raw.boundaries);
            }
            assembler.assemble(cursor, raw, resources, owner, parts);
            GeometryType type = GeometryType.of(raw.type);
            CityType known = name == null ? null : CityTypes.object(name);
            if (known != null && type != null && known.geometries().indexOf(type.sign) < 0) {
                notes.error(cursor, CityJsonMessage.GEOMETRY_NOT_ALLOWED, known.name(), raw.type);
            }
        } catch (JunnException e) {
            notes.leave(cursor, outer, e);
        }
    }

    private FeatureType type(String name) {
        CityType known = CityTypes.object(name);
        return known == null ? types.unknown(name) : known.type();
    }

    private Feature build(JsonCursor cursor, String id, String name) {
        checkType(cursor, name);
        FeatureType type = type(name);
        FeatureBuilder builder = Feature.builder(type, id);
        for (int i = 0; i < names.size(); i++) {
            TypeCache.Name known = types.name(type, names.get(i));
            builder.set(new Attribute(known.name(), known.fit(values.get(i)), false));
        }
        if (address != null) {
            builder.set(new Attribute(Relatives.ADDRESS, address, false));
        }
        parts.giveTo(builder);
        relations(cursor, id, type, builder);
        unknown.forEach(builder::unknown);
        return builder.build();
    }

    private void checkType(JsonCursor cursor, String name) {
        CityType known = CityTypes.object(name);
        if (known == null) {
            if (check != null) {
                check.useExtension();
            }
            boolean extension = name.length() > 2 && name.charAt(0) == '+' && Character.isUpperCase(name.charAt(1));
            if (!extension) {
                notes.error(below(cursor, "type"), CityJsonMessage.UNKNOWN_TYPE, name, notes.version.text());
            }
            return;
        }
        boolean renamed = notes.version == CityJsonVersion.V1_0 && name.equals("BridgeConstructionElement");
        boolean named = CityTypes.name(known, notes.version).equals(name);
        if (!renamed && !(known.isIn(notes.version) && named)) {
            notes.error(below(cursor, "type"), CityJsonMessage.NOT_IN_VERSION, name, notes.version.text());
        }
        if (known.child() && parents.isEmpty()) {
            notes.error(cursor, CityJsonMessage.NEEDS_PARENT, name);
        }
    }

    private static Location below(JsonCursor cursor, String member) {
        return cursor.location().withPath(cursor.path() + "." + member);
    }

    private void relations(JsonCursor cursor, String id, FeatureType type, FeatureBuilder builder) {
        for (String parent : parents) {
            if (parent.equals(id)) {
                notes.error(cursor, CityJsonMessage.OWN_RELATIVE, "parent");
            } else {
                builder.relate(RelationType.PART_OF, parent);
            }
        }
        boolean group = type.equals(CityTypes.GROUP);
        if (check != null) {
            check.object(cursor.location(), id, parents, children, group);
        }
        if (!roles.isEmpty() && roles.size() != children.size()) {
            notes.error(
                    below(cursor, "children_roles"), CityJsonMessage.VALUES_DO_NOT_FIT, "children_roles", roles.size());
        }
        for (int i = 0; i < children.size(); i++) {
            String child = children.get(i);
            if (child.equals(id)) {
                notes.error(cursor, CityJsonMessage.OWN_RELATIVE, "child");
            } else if (!group) {
                builder.relate(RelationType.HAS_PART, child);
            } else if (i < roles.size() && !roles.get(i).isEmpty()) {
                builder.relate(Relatives.MEMBER, child, new Attribute(Relatives.ROLE, Value.of(roles.get(i)), false));
            } else {
                builder.relate(Relatives.MEMBER, child);
            }
        }
    }
}
