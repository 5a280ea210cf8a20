package fr.junn.temporal.encode;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.value.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Names, systems and texts that may be missing. */
final class Texts {
    private Texts() {}

    static void write(QualifiedName name, ByteWriter out) {
        out.text(name.namespace()).text(name.local());
    }

    static QualifiedName name(ByteReader in) {
        return new QualifiedName(in.text(), in.text());
    }

    static void writeOptional(@Nullable String text, ByteWriter out) {
        out.bool(text != null);
        if (text != null) {
            out.text(text);
        }
    }

    static @Nullable String optional(ByteReader in) {
        return in.bool() ? in.text() : null;
    }

    static void write(CrsId crs, ByteWriter out) {
        out.text(crs.toString());
    }

    static CrsId crs(ByteReader in) {
        String text = in.text();
        return text.equals(CrsId.UNKNOWN.toString()) ? CrsId.UNKNOWN : CrsId.parse(text);
    }
}
