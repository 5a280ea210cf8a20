package fr.junn.geometry.shape;

import fr.junn.core.error.Message;

/** What the 3D kernel has to say: shapes, measures, indexes, simplification. */
public enum GeometryMessage implements Message {
    NOT_FINITE(
            "position {0}: {1} is {2}; coordinates must be finite numbers",
            "position {0} : {1} vaut {2} ; les coordonnées doivent être des nombres finis"),
    BAD_DIMENSION("coordinates of dimension {0}; use 2 or 3", "coordonnées de dimension {0} ; utiliser 2 ou 3"),
    DIMENSION_MISMATCH("{0}: dimension {1} where {2} is needed", "{0} : dimension {1} là où {2} est nécessaire"),
    CRS_MISMATCH(
            "{0}: reference system {1} where {2} is expected; transform one of them first",
            "{0} : système de référence {1} là où {2} est attendu ; transformer d''abord l''un des deux"),
    BAD_LENGTH("{0}: {1} numbers, expected a multiple of {2}", "{0} : {1} nombres, un multiple de {2} est attendu"),
    BAD_INDEX("{0} {1}: index {2} is outside 0 to {3}", "{0} {1} : l''indice {2} est hors de 0 à {3}"),
    BAD_COUNT("{0}: found {1}, expected {2}", "{0} : trouvé {1}, attendu {2}"),
    EMPTY_PART("{0} {1} has no {2}", "{0} {1} n''a pas de {2}"),
    OPEN_PART(
            "the {0} begun last is not ended; end it first",
            "le dernier élément commencé ({0}) n''est pas terminé ; le terminer d''abord"),
    NOT_AFFINE(
            "transformation matrix: last row is {0}, expected 0 0 0 1",
            "matrice de transformation : la dernière ligne est {0}, 0 0 0 1 est attendu"),
    SINGULAR(
            "transformation with determinant {0} has no inverse",
            "la transformation de déterminant {0} n''a pas d''inverse"),
    NO_SHAPE("template {0} refers to {1}, which is not loaded", "le gabarit {0} renvoie à {1}, qui n''est pas chargé"),
    NOT_REPRESENTABLE("{0} cannot be expressed as {1}", "{0} ne peut pas s''exprimer comme {1}"),
    BAD_BOUND("{0} is {1}, expected {2}", "{0} vaut {1}, attendu {2}"),
    TOO_LARGE(
            "{0}: {1} is more than {2}, the most that is supported; split the data",
            "{0} : {1} dépasse {2}, le maximum pris en charge ; découper les données"),
    INDEXING("building a spatial index", "construction d''un index spatial"),
    QUERYING("answering spatial queries", "réponse à des requêtes spatiales"),
    SIMPLIFYING("simplifying a mesh", "simplification d''un maillage"),
    CLIPPING("clipping", "découpage"),
    CUTTING_FACES("cutting faces into triangles", "découpage des faces en triangles"),
    MEASURING("measuring", "mesure"),
    PROJECTING("drawing a footprint", "tracé d''une emprise");

    private final String english;
    private final String french;

    GeometryMessage(String english, String french) {
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
