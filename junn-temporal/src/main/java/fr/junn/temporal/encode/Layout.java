package fr.junn.temporal.encode;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.provenance.Provenance;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.unit.Unit;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.core.value.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What many features have in common: type, attributes with their kinds and units, slots of geometries, provenance. Written
 * once, and known by a number from then on. Immutable.
 */
public final class Layout {
    /** An attribute: its name, kind, and what its values share. */
    record Column(
            QualifiedName name, ValueKind kind, @Nullable Unit unit, String codeList, boolean personal) {}

    /** A geometry: where it is in the feature, and in which system. */
    record Place(GeometrySlot slot, CrsId crs) {}

    final FeatureType type;
    final List<Column> columns;
    final List<Place> places;
    final Provenance provenance;

    private Layout(FeatureType type, List<Column> columns, List<Place> places, Provenance provenance) {
        this.type = type;
        this.columns = List.copyOf(columns);
        this.places = List.copyOf(places);
        this.provenance = provenance;
    }

    /** The type of the features. */
    public FeatureType type() {
        return type;
    }

    /** Writes the layout of a feature. */
    static void write(Feature feature, List<Attribute> attributes, List<PlacedGeometry> geometries, ByteWriter out) {
        Texts.write(feature.type().name(), out);
        out.varint(attributes.size());
        for (Attribute a : attributes) {
            Texts.write(a.name(), out);
            out.u8(a.value().kind().ordinal() << 1 | (a.personal() ? 1 : 0));
            if (a.value() instanceof Value.Measured m) {
                out.text(m.value().unit().toString());
            } else if (a.value() instanceof Value.Code c) {
                out.text(c.list());
            }
        }
        out.varint(geometries.size());
        for (PlacedGeometry g : geometries) {
            out.text(g.slot().lod()).text(g.slot().role());
            Texts.write(g.geometry().crs(), out);
        }
        Lineage.write(feature.provenance(), out);
    }

    /** Reads a layout; types that the schema does not have become unknown ones of the same name. */
    public static Layout read(ByteReader in, FeatureSchema schema) {
        QualifiedName name = Texts.name(in);
        Optional<FeatureType> known = schema.find(name);
        List<Column> columns = new ArrayList<>();
        for (int n = in.count(3); n > 0; n--) {
            QualifiedName column = Texts.name(in);
            int tag = in.u8();
            ValueKind kind = ValueBytes.kind(tag >>> 1);
            Unit unit = kind == ValueKind.MEASURE ? Unit.parse(in.text()) : null;
            String list = kind == ValueKind.CODE ? in.text() : "";
            columns.add(new Column(column, kind, unit, list, (tag & 1) != 0));
        }
        List<Place> places = new ArrayList<>();
        for (int n = in.count(3); n > 0; n--) {
            GeometrySlot slot = new GeometrySlot(in.text(), in.text());
            places.add(new Place(slot, Texts.crs(in)));
        }
        return new Layout(known.orElseGet(() -> schema.typeOrUnknown(name)), columns, places, Lineage.read(in));
    }
}
