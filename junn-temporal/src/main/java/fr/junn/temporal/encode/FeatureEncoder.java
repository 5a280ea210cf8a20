package fr.junn.temporal.encode;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Boundaries;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.UnknownContent;
import fr.junn.core.value.Attribute;
import java.util.Arrays;
import java.util.List;

/**
 * Writes features as records, without id and lifespan, which are the store's to know. For one thread; about two
 * microseconds for a feature of four attributes and a footprint.
 */
public final class FeatureEncoder {
    /** The longest geometry that is written into the record [B]. */
    public static final int INLINE = 512;

    static final int VERSION = 1;
    static final int RELATIONS = 2;
    static final int BOUNDARIES = 4;
    static final int UNKNOWN = 8;

    private final Keeper keeper;
    private final PersonalValues personal;
    private final ByteWriter shape = new ByteWriter();
    private final ByteWriter layout = new ByteWriter();
    private byte[] lastLayout = {};
    private int lastNumber = -1;

    /** One that keeps there what does not belong into records. */
    public FeatureEncoder(Keeper keeper) {
        this.keeper = keeper;
        this.personal = new PersonalValues(keeper);
    }

    /**
     * Writes a feature.
     *
     * @throws JunnException {@link EncodeMessage#UNKNOWN_SHAPE} or {@link EncodeMessage#UNKNOWN_APPEARANCE}, located at the
     *     feature
     */
    public void encode(Feature feature, ByteWriter out) {
        try {
            write(feature, out);
        } catch (JunnException e) {
            throw e.at(Location.feature(feature.id()));
        }
    }

    private void write(Feature feature, ByteWriter out) {
        feature.appearance().ifPresent(a -> {
            throw new JunnException(
                    EncodeMessage.UNKNOWN_APPEARANCE, a.getClass().getName());
        });
        List<Attribute> attributes = feature.attributes();
        List<PlacedGeometry> geometries = feature.geometries();
        List<Relation> relations = feature.relations();
        List<UnknownContent> unknown = feature.unknown();
        Boundaries boundaries = feature.boundaries();
        String version = feature.versionId().orElse("");
        personal.of(feature.id());
        out.varint(layout(feature, attributes, geometries));
        out.varint((version.isEmpty() ? 0 : VERSION)
                | (relations.isEmpty() ? 0 : RELATIONS)
                | (boundaries.isEmpty() ? 0 : BOUNDARIES)
                | (unknown.isEmpty() ? 0 : UNKNOWN));
        for (Attribute a : attributes) {
            if (a.personal()) {
                personal.write(a, out);
            } else {
                ValueBytes.writeBare(a.value(), out, personal);
            }
        }
        for (PlacedGeometry g : geometries) {
            write(g, out);
        }
        if (!version.isEmpty()) {
            out.text(version);
        }
        if (!relations.isEmpty()) {
            RelationBytes.write(relations, out, personal);
        }
        if (!boundaries.isEmpty()) {
            BoundaryBytes.write(boundaries, out, personal);
        }
        if (!unknown.isEmpty()) {
            out.varint(unknown.size());
            unknown.forEach(u ->
                    out.text(u.format()).text(u.namespace()).text(u.place()).text(u.raw()));
        }
    }

    private void write(PlacedGeometry placed, ByteWriter out) {
        GeometryBytes.write(placed.geometry(), shape.clear());
        if (shape.size() <= INLINE) {
            out.varint(shape.size()).raw(shape.array(), 0, shape.size());
        } else {
            out.varint(0).raw(placed.geometry().contentHash().toBytes());
            keeper.keepShape(placed.geometry().contentHash(), shape.toArray());
        }
    }

    private int layout(Feature feature, List<Attribute> attributes, List<PlacedGeometry> geometries) {
        Layout.write(feature, attributes, geometries, layout.clear());
        if (!Arrays.equals(lastLayout, 0, lastLayout.length, layout.array(), 0, layout.size())) {
            lastLayout = layout.toArray();
            lastNumber = keeper.keepLayout(lastLayout);
        }
        return lastNumber;
    }
}
