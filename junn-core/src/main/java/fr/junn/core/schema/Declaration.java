package fr.junn.core.schema;

import fr.junn.core.error.Location;
import fr.junn.core.value.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a table or a builder states, before it is put together and checked. Each knows where it was stated. */
sealed interface Declaration {
    Location location();

    /** A property, and where it was stated. */
    record Member(Property property, Location location) {}

    /** A type of unstructured values. */
    record Simple(SimpleType type, Location location) implements Declaration {}

    /**
     * A new type.
     *
     * @param kind empty where it is that of the supertype
     * @param boundaries the boundary types of its own rule; empty where it inherits the rule of its supertype
     * @param addedBoundaries what extensions add to the rule, for this type and its subtypes
     */
    record Type(
            SchemaModule module,
            QualifiedName name,
            Optional<QualifiedName> supertype,
            Optional<TypeKind> kind,
            boolean isAbstract,
            boolean topLevel,
            List<Member> members,
            Optional<List<QualifiedName>> boundaries,
            List<QualifiedName> addedBoundaries,
            Location location)
            implements Declaration {

        /** A concrete type of which nothing else is said. */
        static Type of(SchemaModule module, QualifiedName name, Location location) {
            return new Type(
                    module,
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    location);
        }

        Type withSupertype(QualifiedName s) {
            return new Type(
                    module,
                    name,
                    Optional.of(s),
                    kind,
                    isAbstract,
                    topLevel,
                    members,
                    boundaries,
                    addedBoundaries,
                    location);
        }

        Type withKind(TypeKind k) {
            return new Type(
                    module,
                    name,
                    supertype,
                    Optional.of(k),
                    isAbstract,
                    topLevel,
                    members,
                    boundaries,
                    addedBoundaries,
                    location);
        }

        Type withAbstract(boolean a) {
            return new Type(module, name, supertype, kind, a, topLevel, members, boundaries, addedBoundaries, location);
        }

        Type withTopLevel(boolean t) {
            return new Type(
                    module, name, supertype, kind, isAbstract, t, members, boundaries, addedBoundaries, location);
        }

        Type withMembers(List<Member> m) {
            return new Type(
                    module,
                    name,
                    supertype,
                    kind,
                    isAbstract,
                    topLevel,
                    List.copyOf(m),
                    boundaries,
                    addedBoundaries,
                    location);
        }

        Type withBoundaries(List<QualifiedName> b) {
            return new Type(
                    module,
                    name,
                    supertype,
                    kind,
                    isAbstract,
                    topLevel,
                    members,
                    Optional.of(List.copyOf(b)),
                    addedBoundaries,
                    location);
        }

        /** The same with what an extension adds. */
        Type with(Addition addition) {
            List<Member> allMembers = new ArrayList<>(members);
            allMembers.addAll(addition.members());
            List<QualifiedName> allAdded = new ArrayList<>(addedBoundaries);
            allAdded.addAll(addition.boundaries());
            return new Type(
                    module,
                    name,
                    supertype,
                    kind,
                    isAbstract,
                    topLevel,
                    List.copyOf(allMembers),
                    boundaries,
                    List.copyOf(allAdded),
                    location);
        }
    }

    /** More properties and more boundaries for a type that exists. */
    record Addition(QualifiedName type, List<Member> members, List<QualifiedName> boundaries, Location location)
            implements Declaration {
        public Addition {
            members = List.copyOf(members);
            boundaries = List.copyOf(boundaries);
        }
    }
}
