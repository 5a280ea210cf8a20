package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import fr.junn.core.feature.UnknownContent;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;
import fr.junn.interop.cityjson.CityTypes.CityType;
import fr.junn.interop.codec.LossReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes one city object, and reports what it cannot hold. */
final class ObjectWriter {
    private static final Set<String> OWN =
            Set.of("type", "attributes", "geometry", "parents", "children", "children_roles", "members", "address");

    private final JsonGenerator out;
    private final CityJsonVersion version;
    private final LossReport losses;
    private final AttributeWriter attributes;
    private final GeometryWriter geometries;
    private final RelationCheck relations;
    private final boolean extents;

    ObjectWriter(
            JsonGenerator out,
            CityJsonVersion version,
            LossReport losses,
            GeometryWriter geometries,
            RelationCheck relations,
            boolean extents) {
        this.out = out;
        this.version = version;
        this.losses = losses;
        this.attributes = new AttributeWriter(out, losses);
        this.geometries = geometries;
        this.relations = relations;
        this.extents = extents;
    }

    /** Writes the member of {@code CityObjects} that is this object. */
    void write(Feature feature) throws IOException {
        String id = feature.id();
        out.writeObjectFieldStart(id);
        out.writeStringField("type", type(feature));
        attributes(feature, id);
        relatives(feature, id);
        List<PlacedGeometry> all = feature.geometries();
        address(feature, id, all);
        geometries.write(feature, id, all);
        for (UnknownContent content : feature.unknown()) {
            unknown(content, id);
        }
        if (feature.versionId().isPresent()) {
            losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, "versionId", "versionId");
        }
        if (!feature.lifespan().equals(Value.Period.ALWAYS)) {
            losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, "lifespan", "lifespan");
        }
        out.writeEndObject();
    }

    private String type(Feature feature) {
        FeatureType type = feature.type();
        Optional<CityType> known = CityTypes.object(type);
        if (known.isPresent()) {
            String name = CityTypes.name(known.get(), version);
            if (CityTypes.isIn(known.get(), version)) {
                return name;
            }
            losses.add(CityJsonMessage.TYPE_AS_EXTENSION, feature.id(), "type", name, version.text());
            return "+" + name;
        }
        String local = type.name().local();
        if (!type.isKnown() && type.name().namespace().isEmpty()) {
            return local;
        }
        losses.add(CityJsonMessage.TYPE_AS_EXTENSION, feature.id(), "type", type.name(), version.text());
        return local.startsWith("+") ? local : "+" + local;
    }

    private void attributes(Feature feature, String id) throws IOException {
        List<Attribute> all = feature.attributes();
        List<Attribute> inner = all;
        if (feature.get(Relatives.ADDRESS).isPresent()) {
            inner = all.stream()
                    .filter(a -> !a.name().equals(Relatives.ADDRESS))
                    .toList();
        }
        if (!inner.isEmpty()) {
            out.writeObjectFieldStart("attributes");
            attributes.members(inner, id, "");
            out.writeEndObject();
        }
    }

    private void relatives(Feature feature, String id) throws IOException {
        List<Relation> all = feature.relations();
        if (all.isEmpty()) {
            return;
        }
        boolean group = feature.type().equals(CityTypes.GROUP);
        List<String> parents = new ArrayList<>();
        List<String> children = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (Relation relation : all) {
            if (relation.type().equals(RelationType.PART_OF)) {
                parents.add(relation.target());
                relations.parent(id, relation.target());
            } else if (relation.type().equals(Relatives.MEMBER) || Relatives.isChild(relation.type())) {
                children.add(relation.target());
                roles.add(role(relation));
                relations.child(id, relation.target(), group && version == CityJsonVersion.V1_0);
            } else {
                losses.add(
                        CityJsonMessage.RELATION_NOT_KEPT,
                        id,
                        relation.type().toString(),
                        relation.type(),
                        relation.target());
            }
        }
        texts("parents", parents);
        texts(group && version == CityJsonVersion.V1_0 ? "members" : "children", children);
        if (roles.stream().anyMatch(r -> !r.isEmpty())) {
            if (version == CityJsonVersion.V1_0) {
                losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, "children_roles", "children_roles");
            } else {
                out.writeArrayFieldStart("children_roles");
                for (String role : roles) {
                    out.writeString(role.isEmpty() ? null : role);
                }
                out.writeEndArray();
            }
        }
    }

    private static String role(Relation relation) {
        return relation.properties().stream()
                .filter(a -> a.name().equals(Relatives.ROLE))
                .map(a -> a.value().text())
                .findFirst()
                .orElse("");
    }

    private void texts(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (String text : texts) {
                out.writeString(text);
            }
            out.writeEndArray();
        }
    }

    private void address(Feature feature, String id, List<PlacedGeometry> all) throws IOException {
        Optional<Value> address = feature.get(Relatives.ADDRESS);
        if (address.isEmpty()) {
            return;
        }
        List<Value> items = address.get().items();
        boolean one = version == CityJsonVersion.V1_0;
        out.writeFieldName("address");
        if (!one) {
            out.writeStartArray();
        }
        for (int i = 0; i < items.size(); i++) {
            if (one && i > 0) {
                losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, "address[" + i + "]", "address[" + i + "]");
                continue;
            }
            out.writeStartObject();
            if (items.get(i) instanceof Value.Nested nested) {
                attributes.members(nested.attributes(), id, "address[" + i + "]");
            } else {
                losses.add(
                        CityJsonMessage.ATTRIBUTE_NOT_KEPT,
                        id,
                        "address",
                        "address",
                        items.get(i).kind());
            }
            String role = AddressReader.role(i);
            for (PlacedGeometry placed : all) {
                if (placed.slot().role().equals(role)) {
                    out.writeFieldName(AddressReader.LOCATION);
                    geometries.place(placed, id);
                }
            }
            out.writeEndObject();
        }
        if (!one) {
            out.writeEndArray();
        }
    }

    private void unknown(UnknownContent content, String id) throws IOException {
        boolean ours = content.format().equals(CityJsonCodec.NAME);
        String place = content.place();
        if (ours && place.equals("geographicalExtent") && !extents) {
            return; // of other coordinates, and to be computed from the geometry
        }
        if (ours && !OWN.contains(place)) {
            out.writeFieldName(place);
            out.writeRawValue(content.raw());
        } else {
            losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, place, place);
        }
    }
}
