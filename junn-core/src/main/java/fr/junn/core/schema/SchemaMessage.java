package fr.junn.core.schema;

import fr.junn.core.error.Message;

/** What can be wrong with a schema, with a question to one, or with a feature in the light of one. */
public enum SchemaMessage implements Message {
    // looking up
    UNKNOWN_TYPE("no type \"{0}\"; did you mean one of {1}?", "pas de type « {0} » ; s''agit-il de l''un de {1} ?"),
    UNKNOWN_PROPERTY(
            "no property \"{0}\" in {1}; did you mean one of {2}?",
            "pas de propriété « {0} » dans {1} ; s''agit-il de l''une de {2} ?"),
    AMBIGUOUS_NAME("\"{0}\" can mean {1}; use the full name", "« {0} » peut désigner {1} ; donner le nom complet"),
    UNKNOWN_PREFIX(
            "no module has the prefix \"{0}\"; known are {1}", "aucun module n''a le préfixe « {0} » ; connus : {1}"),
    TOO_BIG("the table is longer than {0} bytes", "la table dépasse {0} octets"),
    NOT_UTF8("the table is not text in UTF-8", "la table n''est pas un texte en UTF-8"),

    // reading a table
    BAD_LINE("\"{0}\" is not understood; expected {1}", "« {0} » n''est pas compris ; attendu {1}"),
    BAD_NAME(
            "\"{0}\" cannot name a type or property; expected letters, digits, ''_'', ''-'' and ''.'', a letter or ''_'' first",
            "« {0} » ne peut nommer ni type ni propriété ; attendu des lettres, chiffres, « _ », « - » et « . », d''abord une lettre"
                    + " ou « _ »"),
    BAD_OCCURRENCE(
            "\"{0}\" is not a number of values; expected a form such as 0..1, 1..* or 2..4",
            "« {0} » n''est pas un nombre de valeurs ; attendu une forme telle que 0..1, 1..* ou 2..4"),

    // putting a schema together
    PREFIX_TAKEN(
            "the prefix \"{0}\" stands for {1} and cannot stand for {2}; choose another",
            "le préfixe « {0} » désigne {1} et ne peut désigner {2} ; en choisir un autre"),
    TYPE_TAKEN(
            "the type {0} exists already; choose another name, or extend it",
            "le type {0} existe déjà ; choisir un autre nom, ou l''étendre"),
    UNKNOWN_SUPERTYPE(
            "the supertype {1} of {0} does not exist; did you mean one of {2}?",
            "le supertype {1} de {0} n''existe pas ; s''agit-il de l''un de {2} ?"),
    UNKNOWN_TARGET(
            "{0} refers to {1}, which does not exist; did you mean one of {2}?",
            "{0} renvoie à {1}, qui n''existe pas ; s''agit-il de l''un de {2} ?"),
    WRONG_TARGET(
            "{0} refers to {1}, which is of kind {2}; expected kind {3}",
            "{0} renvoie à {1}, qui est de nature {2} ; attendu la nature {3}"),
    WRONG_SUPERTYPE(
            "{0} is of kind {1} and cannot refine {2}, which is of kind {3}",
            "{0} est de nature {1} et ne peut préciser {2}, qui est de nature {3}"),
    INHERITANCE_CYCLE("{0} inherits from itself: {1}", "{0} hérite de lui-même : {1}"),
    PROPERTY_REDEFINED(
            "{0} has the property {1} already, as \"{2}\" of {3}; it cannot be redefined as \"{4}\"",
            "{0} a déjà la propriété {1}, comme « {2} » de {3} ; elle ne peut être redéfinie comme « {4} »"),

    // judging features
    PROPERTY_NOT_ALLOWED(
            "{1} has no property {0}; nearest are {2}", "{1} n''a pas de propriété {0} ; les plus proches sont {2}"),
    WRONG_KIND("{0} holds a value of kind {1}, expected {2}", "{0} contient une valeur de type {1}, attendu {2}"),
    WRONG_GEOMETRY(
            "{0} holds a geometry of kind {1}, expected {2}", "{0} contient une géométrie de type {1}, attendu {2}"),
    WRONG_COUNT("{0} has {1} values, expected {2}", "{0} a {1} valeurs, attendu {2}"),
    NOT_A_TERM(
            "\"{1}\" is not a term of {0}; expected one of {2}",
            "« {1} » n''est pas un terme de {0} ; attendu l''un de {2}"),
    OUT_OF_BOUNDS("{0} is {1}, expected {2} to {3}", "{0} vaut {1}, attendu de {2} à {3}"),
    WRONG_LENGTH("{0} has {1} numbers, expected {2} to {3}", "{0} a {1} nombres, attendu de {2} à {3}"),
    TARGET_NOT_ALLOWED("{0} leads to a {1}, expected a {2}", "{0} mène à un {1}, attendu un {2}"),
    BOUNDARY_NOT_ALLOWED(
            "a {0} cannot be bounded by a {1}; allowed are {2}", "un {0} ne peut être borné par un {1} ; permis : {2}"),
    ABSTRACT_TYPE(
            "{0} is abstract; use one of its subtypes {1}", "{0} est abstrait ; employer un de ses sous-types {1}"),
    RELATION_CYCLE("{0} leads back to where it began: {1}", "{0} revient à son départ : {1}");

    private final String english;
    private final String french;

    SchemaMessage(String english, String french) {
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
