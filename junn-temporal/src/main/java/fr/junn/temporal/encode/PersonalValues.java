package fr.junn.temporal.encode;

import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;

/** Puts values that say something about a person elsewhere, and leaves their number in the record. */
final class PersonalValues {
    private static final Value PURGED = new Value.Absent("withheld");

    private final Keeper keeper;
    private String feature = "";

    PersonalValues(Keeper keeper) {
        this.keeper = keeper;
    }

    /** The feature whose values come next. */
    void of(String id) {
        feature = id;
    }

    void write(Attribute attribute, ByteWriter out) {
        ByteWriter own = new ByteWriter(32);
        ValueBytes.write(attribute.value(), own, this);
        out.int64(keeper.keepPersonal(feature, attribute.name().local(), own.toArray()));
    }

    /** The value, or that it is withheld, where it was purged. */
    Value read(ByteReader in) {
        byte[] bytes = keeper.personal(in.int64());
        return bytes == null ? PURGED : ValueBytes.read(ByteReader.of(bytes), this);
    }
}
