package fr.junn.temporal.encode;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.UnknownContent;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;
import fr.junn.geometry.shape.Shape;

/** Reads what a {@link FeatureEncoder} wrote. Safe for use by several threads. */
public final class FeatureDecoder {
    private final Keeper keeper;
    private final FeatureSchema schema;
    private final PersonalValues personal;

    /** One that finds there what is not in records, and looks up the types of boundaries in the schema. */
    public FeatureDecoder(Keeper keeper, FeatureSchema schema) {
        this.keeper = keeper;
        this.schema = schema;
        this.personal = new PersonalValues(keeper);
    }

    /**
     * Reads a feature.
     *
     * @param lifespan the valid time of this version
     * @throws JunnException {@link EncodeMessage#BAD_BYTES} located at the feature
     */
    public Feature decode(String id, Value.Period lifespan, ByteReader in) {
        try {
            return read(id, lifespan, in);
        } catch (JunnException e) {
            throw e.at(Location.feature(id));
        }
    }

    private Feature read(String id, Value.Period lifespan, ByteReader in) {
        Layout layout = keeper.layout(in.index());
        int parts = in.index();
        FeatureBuilder builder = Feature.builder(layout.type, id);
        for (Layout.Column c : layout.columns) {
            Value value = c.personal()
                    ? personal.read(in)
                    : ValueBytes.readBare(c.kind(), c.unit(), c.codeList(), in, personal);
            builder.set(new Attribute(c.name(), value, c.personal()));
        }
        for (Layout.Place p : layout.places) {
            builder.add(p.slot(), shape(p, in));
        }
        if ((parts & FeatureEncoder.VERSION) != 0) {
            builder.versionId(in.text());
        }
        if ((parts & FeatureEncoder.RELATIONS) != 0) {
            RelationBytes.read(in, builder, personal);
        }
        if ((parts & FeatureEncoder.BOUNDARIES) != 0) {
            builder.boundaries(BoundaryBytes.read(in, schema, personal));
        }
        if ((parts & FeatureEncoder.UNKNOWN) != 0) {
            for (int n = in.count(4); n > 0; n--) {
                builder.unknown(new UnknownContent(in.text(), in.text(), in.text(), in.text()));
            }
        }
        return builder.provenance(layout.provenance).lifespan(lifespan).build();
    }

    private Shape shape(Layout.Place place, ByteReader in) {
        int size = in.index();
        if (size > 0) {
            return GeometryBytes.read(place.crs(), in.part(size));
        }
        byte[] kept = keeper.shape(ContentHash.fromBytes(in.raw(ContentHash.BYTES)));
        return GeometryBytes.read(place.crs(), ByteReader.of(kept));
    }
}
