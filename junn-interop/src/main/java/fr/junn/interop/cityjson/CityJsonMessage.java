package fr.junn.interop.cityjson;

import fr.junn.core.error.Message;

/** What there is to say about CityJSON documents: what is wrong with them, and what they cannot hold. */
public enum CityJsonMessage implements Message {
    NOT_CITYJSON("{0}: found no CityJSON document: {1}", "{0} : aucun document CityJSON : {1}"),
    NO_HEADER(
            "features without a first line that says version and transformation; version {0} is assumed",
            "objets sans première ligne donnant la version et la transformation ; la version {0} est supposée"),
    MISSING_MEMBER("\"{0}\" is missing", "« {0} » manque"),
    UNKNOWN_MEMBER("\"{0}\" is not allowed here", "« {0} » n''est pas permis ici"),
    EXTRA_MEMBER(
            "\"{0}\" is neither of CityJSON nor of an extension; it is kept as it is",
            "« {0} » n''est ni de CityJSON ni d''une extension ; il est gardé tel quel"),
    NOT_IN_VERSION("\"{0}\" is not in CityJSON {1}", "« {0} » n''existe pas dans CityJSON {1}"),
    BAD_TRANSFORM("scale {0} along axis {1}, expected more than 0", "échelle {0} sur l''axe {1}, attendu plus de 0"),
    BAD_MATRIX("the transformation is not affine: {0}", "la transformation n''est pas affine : {0}"),
    BAD_LOD("level of detail {0}, expected {1}", "niveau de détail {0}, attendu {1}"),
    BAD_METADATA("{0} is \"{1}\", expected {2}", "{0} vaut « {1} », attendu {2}"),
    BAD_OBJECT("city object {0} was left out: {1}", "l''objet {0} a été laissé de côté : {1}"),
    UNKNOWN_TYPE(
            "\"{0}\" is no type of city objects in CityJSON {1}, and not the name of an extension''s",
            "« {0} » n''est pas un type d''objet de CityJSON {1}, ni un nom d''extension"),
    UNKNOWN_SURFACE(
            "\"{0}\" is no type of surfaces in CityJSON {1}, and not the name of an extension''s",
            "« {0} » n''est pas un type de surface de CityJSON {1}, ni un nom d''extension"),
    UNKNOWN_GEOMETRY("\"{0}\" is no type of geometry", "« {0} » n''est pas un type de géométrie"),
    GEOMETRY_NOT_ALLOWED("a {0} may not have a {1}", "un {0} ne peut pas avoir de {1}"),
    NEEDS_PARENT("a {0} needs a parent", "un {0} doit avoir un parent"),
    OWN_RELATIVE("the object is its own {0}", "l''objet est son propre {0}"),
    UNKNOWN_RELATIVE("its {0} \"{1}\" is not in the document", "son {0} « {1} » n''est pas dans le document"),
    ONE_SIDED_RELATION("\"{0}\" does not name it as {1} in turn", "« {0} » ne le nomme pas comme {1} en retour"),
    FEATURE_ROOT(
            "the object \"{0}\" that the feature is about is not in it", "l''objet principal « {0} » n''y est pas"),
    DUPLICATE_ID("the id {0} was there before", "l''identifiant {0} a déjà été rencontré"),
    WRONG_DEPTH("arrays nested {0} deep, expected {1}", "tableaux imbriqués sur {0} niveaux, attendu {1}"),
    EMPTY_PART("an empty {0} was left out", "{0} vide, laissé de côté"),
    INDEX_BEYOND("index {0} into \"{1}\", which has {2}", "indice {0} dans « {1} », qui en a {2}"),
    VALUES_DO_NOT_FIT(
            "the values of \"{0}\" do not fit the boundaries: {1}",
            "les valeurs de « {0} » ne correspondent pas aux limites : {1}"),
    CYCLIC_SURFACES("surface {0} lies in itself", "la surface {0} est contenue dans elle-même"),
    NUMBER_ROUNDED("{0} has more than 64 bits and was rounded", "{0} dépasse 64 bits et a été arrondi"),
    UNUSED_VERTEX("vertex {0} is not used", "le sommet {0} n''est pas utilisé"),
    DUPLICATE_VERTEX("vertex {0} is where vertex {1} is", "le sommet {0} est au même endroit que le sommet {1}"),
    UNUSED_EXTENSION("nothing uses the extension {0}", "rien n''utilise l''extension {0}"),
    OUTSIDE_FOLDER(
            "the image \"{0}\" lies outside the folder of the document; it is not followed",
            "l''image « {0} » est hors du dossier du document ; elle n''est pas suivie"),
    ATTRIBUTE_NOT_KEPT(
            "attribute \"{0}\" is {1}, which is not kept", "l''attribut « {0} » est {1}, qui n''est pas gardé"),
    UNIT_NOT_KEPT("the unit {1} of \"{0}\" is not kept", "l''unité {1} de « {0} » n''est pas gardée"),
    LIST_NOT_KEPT("the code list {1} of \"{0}\" is not kept", "la liste de codes {1} de « {0} » n''est pas gardée"),
    REASON_NOT_KEPT(
            "the reason {1} for the absence of \"{0}\" is not kept",
            "le motif {1} de l''absence de « {0} » n''est pas gardé"),
    GEOMETRY_NOT_KEPT("a geometry of type {0} is not kept", "une géométrie de type {0} n''est pas gardée"),
    RELATION_NOT_KEPT("the relation {0} to {1} is not kept", "la relation {0} vers {1} n''est pas gardée"),
    MEMBER_NOT_KEPT("\"{0}\" is not kept", "« {0} » n''est pas gardé"),
    TEMPLATE_FLATTENED(
            "the template \"{0}\" is not in the first line; its shape was written at its place",
            "le modèle « {0} » n''est pas dans la première ligne ; sa forme a été écrite à sa place"),
    TYPE_AS_EXTENSION(
            "CityJSON {1} has no {0}; it is written as an extension",
            "CityJSON {1} n''a pas de {0} ; écrit comme extension");

    private final String english;
    private final String french;

    CityJsonMessage(String english, String french) {
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
