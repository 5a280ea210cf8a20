package fr.junn.core.schema;

/** What the instances of a type are. */
public enum TypeKind {
    /** A thing of the world with an identity and a life of its own: a building, a wall surface, a version. */
    FEATURE,
    /** Has an identity, so that it can be referred to, but is no feature: an implicit geometry, a relation, a role. */
    OBJECT,
    /** A structured value without identity, held by its owner: a height, an external reference. */
    DATA
}
