package fr.junn.temporal.encode;

import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import fr.junn.core.value.Attribute;
import java.util.List;

/** The relations of a feature as bytes. */
final class RelationBytes {
    private RelationBytes() {}

    static void write(List<Relation> relations, ByteWriter out, PersonalValues personal) {
        out.varint(relations.size());
        for (Relation r : relations) {
            Texts.write(r.type().name(), out);
            out.u8((r.type().acyclic() ? 1 : 0) | (r.type().symmetric() ? 2 : 0));
            out.text(r.target());
            ValueBytes.write(r.properties(), out, personal);
        }
    }

    static void read(ByteReader in, FeatureBuilder builder, PersonalValues personal) {
        for (int n = in.count(5); n > 0; n--) {
            var name = Texts.name(in);
            int flags = in.u8();
            RelationType type = new RelationType(name, (flags & 1) != 0, (flags & 2) != 0);
            String target = in.text();
            builder.relate(type, target, ValueBytes.attributes(in, personal).toArray(new Attribute[0]));
        }
    }
}
