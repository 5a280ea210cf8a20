package fr.junn.geometry.triangulate;

import fr.junn.core.error.Message;

/** What the triangulations have to say. */
public enum TriangulationMessage implements Message {
    NOT_FINITE(
            "vertex {0} has the coordinates {1}; finite numbers are needed: remove or repair the vertex",
            "le sommet {0} a les coordonnées {1} ; il faut des nombres finis : supprimer ou réparer le sommet"),
    BAD_STRIDE(
            "{0} coordinates per vertex; expected at least {1}", "{0} coordonnées par sommet ; attendu au moins {1}"),
    BAD_LENGTH(
            "{0} coordinates are not a whole number of vertices of {1} coordinates",
            "{0} coordonnées ne font pas un nombre entier de sommets de {1} coordonnées"),
    BAD_RING(
            "ring {0} goes from vertex {1} to {2}; expected rising starts between 0 and {3}",
            "l''anneau {0} va du sommet {1} au sommet {2} ; attendu des débuts croissants entre 0 et {3}"),
    TOO_MANY_POINTS(
            "{0} points are more than one triangulation holds ({1}); triangulate tile by tile",
            "{0} points dépassent la capacité d''une triangulation ({1}) ; trianguler tuile par tuile"),
    NO_SUCH_VERTEX(
            "there is no vertex {0}; vertices are numbered from 0 to {1}, without those removed",
            "le sommet {0} n''existe pas ; les sommets vont de 0 à {1}, sans ceux supprimés"),
    VERTEX_ON_CONSTRAINT(
            "vertex {0} lies on a constraint and cannot be removed; remove the constraint first",
            "le sommet {0} porte une contrainte et ne peut être supprimé ; supprimer d''abord la contrainte"),
    LAST_TRIANGLE(
            "without vertex {0} all others would lie on a line; a triangulation keeps at least one triangle",
            "sans le sommet {0} tous les autres seraient alignés ; une triangulation garde au moins un triangle"),
    ON_A_LINE(
            "the {0} points lie on a line or at one place; at least one triangle is needed to go on from",
            "les {0} points sont alignés ou confondus ; il faut au moins un triangle pour continuer"),
    CONSTRAINTS_CROSS(
            "the constraint from vertex {0} to vertex {1} crosses the one from {2} to {3}; allow crossings to be split, or"
                    + " separate the lines",
            "la contrainte du sommet {0} au sommet {1} croise celle de {2} à {3} ; autoriser la coupure des croisements, ou"
                    + " séparer les lignes"),
    TOO_MANY_CROSSINGS(
            "constraints cross more than {0} times; simplify the lines or raise the bound",
            "les contraintes se croisent plus de {0} fois ; simplifier les lignes ou relever la borne"),
    BAD_OPTION("{0} is {1}; expected {2}", "{0} vaut {1} ; attendu {2}"),
    TRIANGULATING("triangulating", "triangulation"),
    CONSTRAINING("inserting constraints", "insertion des contraintes"),
    REFINING("refining", "raffinement");

    private final String english;
    private final String french;

    TriangulationMessage(String english, String french) {
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
