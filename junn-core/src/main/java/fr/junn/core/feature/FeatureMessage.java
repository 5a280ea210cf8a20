package fr.junn.core.feature;

import fr.junn.core.error.Message;

/** What can be wrong with a feature, or with several. */
public enum FeatureMessage implements Message {
    NO_ID(
            "a feature of type {0} has no id; give it one that is not empty",
            "un objet de type {0} n''a pas d''identifiant ; lui en donner un non vide"),
    DUPLICATE_ID(
            "the id \"{0}\" is used twice: by a feature of type {1} and by one of type {2}; ids must be unique",
            "l''identifiant « {0} » est utilisé deux fois : par un objet de type {1} et par un objet de type {2} ;"
                    + " les identifiants doivent être uniques"),
    BAD_LOD(
            "\"{0}\" is not a level of detail; expected a digit, as in 2, or two, as in 2.2",
            "« {0} » n''est pas un niveau de détail ; attendu un chiffre, comme 2, ou deux, comme 2.2"),
    BAD_BOUNDARY("boundary {0}: {1} is {2}; expected {3}", "frontière {0} : {1} vaut {2} ; attendu {3}"),
    CYCLIC_RELATION(
            "the relation {0} leads back to where it began: {1}; remove one of these relations",
            "la relation {0} revient à son point de départ : {1} ; supprimer l''une de ces relations"),
    ABSTRACT_TYPE(
            "the type {0} is abstract; use one of its subtypes",
            "le type {0} est abstrait ; utiliser l''un de ses sous-types"),
    UNKNOWN_TYPE(
            "the type {0} is not in the schema; nothing could be checked",
            "le type {0} n''est pas dans le schéma ; rien n''a pu être vérifié"),
    UNKNOWN_PROPERTY("the type {0} has no property {1}", "le type {0} n''a pas de propriété {1}"),
    WRONG_KIND("property {0} is {1} of kind {2}; expected {3}", "la propriété {0} est {1} de type {2} ; attendu {3}"),
    WRONG_VALUE("property {0} is {1}; expected {2}", "la propriété {0} vaut {1} ; attendu {2}"),
    WRONG_GEOMETRY("the geometry {0} is a {1}; expected {2}", "la géométrie {0} est de genre {1} ; attendu {2}"),
    WRONG_COUNT("property {0} has {1} values; expected {2}", "la propriété {0} a {1} valeurs ; attendu {2}"),
    WRONG_UNIT(
            "property {0} is in {1}; expected a unit that can be converted to {2}",
            "la propriété {0} est en {1} ; attendu une unité convertible en {2}"),
    NOT_PERSONAL(
            "property {0} is personal in the schema and not marked so in the feature; exports would show it",
            "la propriété {0} est personnelle dans le schéma et non marquée dans l''objet ; les exports la montreraient"),
    BOUNDARY_NOT_ALLOWED(
            "boundary {0} is of type {1}, which a feature of type {2} does not have; expected one of {3}",
            "la frontière {0} est de type {1}, qu''un objet de type {2} n''a pas ; attendu l''un de {3}");

    private final String english;
    private final String french;

    FeatureMessage(String english, String french) {
        this.english = english;
        this.french = french;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String french() {
        return french;
    }
}
