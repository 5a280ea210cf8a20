package fr.junn.core.feature;

import fr.junn.core.value.QualifiedName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Shape} knows of one value of its features.
 *
 * @param role what the value is to the feature
 * @param name the attribute's name; null for the other roles
 * @param storage how it is held
 * @param detail what all values of the column share: the unit of measures, the list of codes, the slot of a geometry
 * @param personal whether the attribute says something about a person
 */
record Column(
        Role role,
        @Nullable QualifiedName name,
        Storage storage,
        @Nullable Object detail,
        boolean personal) {
    /** What a value is to its feature. Attributes come first, then geometries, then each of the others at most once. */
    enum Role {
        ATTRIBUTE,
        GEOMETRY,
        VERSION,
        LIFESPAN,
        PROVENANCE,
        RELATIONS,
        BOUNDARIES,
        APPEARANCE,
        FOREIGN
    }

    static Column attribute(QualifiedName name, Storage storage, @Nullable Object detail, boolean personal) {
        return new Column(Role.ATTRIBUTE, name, storage, detail, personal);
    }

    static Column geometry(GeometrySlot slot) {
        return new Column(Role.GEOMETRY, null, Storage.OBJECT, slot, false);
    }

    static Column of(Role role) {
        return new Column(role, null, role == Role.VERSION ? Storage.TEXT : Storage.OBJECT, null, false);
    }

    /** Of the cheap parts alone: units and slots have hashes that cost much, and seldom tell columns apart. */
    @Override
    public int hashCode() {
        int hash = 31 * role.ordinal() + storage.ordinal();
        return name == null ? hash : 31 * hash + name.local().hashCode();
    }

    /** The cheap parts first; units and slots are mostly the same object. */
    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Column other
                && role == other.role
                && storage == other.storage
                && personal == other.personal
                && Objects.equals(name, other.name)
                && Objects.equals(detail, other.detail);
    }

    boolean isCalled(String local) {
        return name != null && name.local().equals(local);
    }

    boolean isCalled(QualifiedName wanted) {
        return name != null && name.equals(wanted);
    }

    /** The name of an attribute's column. */
    QualifiedName attributeName() {
        if (name == null) {
            throw new AssertionError("a column of role " + role + " has no name");
        }
        return name;
    }
}
