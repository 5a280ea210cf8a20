package fr.junn.core.field;

import fr.junn.core.error.Message;

/** What can be wrong with fields and their supports. */
public enum FieldMessage implements Message {
    BAD_GRID("grid: {0} is {1}, expected {2}", "grille : {0} vaut {1}, attendu {2}"),
    WRONG_COUNT(
            "field of {0}: {1} values given for {2} locations",
            "champ de {0} : {1} valeurs données pour {2} emplacements"),
    OUTSIDE("{0} is outside the support: expected {1} to {2}", "{0} est hors du support : attendu de {1} à {2}"),
    NOT_A_GRID(
            "field of {0}: windows are read from fields on a grid; this one is on {1}",
            "champ de {0} : une fenêtre se lit dans un champ sur une grille ; celui-ci porte sur : {1}"),
    WINDOW_OUTSIDE(
            "window of rows {0} to {1}, columns {2} to {3} is not within the grid of {4} rows and {5} columns",
            "la fenêtre des lignes {0} à {1}, colonnes {2} à {3} sort de la grille de {4} lignes et {5} colonnes"),
    ARRAY_TOO_SHORT("array of {0} values, expected at least {1}", "tableau de {0} valeurs, attendu au moins {1}"),
    TOO_LARGE_FOR_ARRAY(
            "field of {0}: {1} values do not fit one array; read windows",
            "champ de {0} : {1} valeurs ne tiennent pas dans un tableau ; lire des fenêtres"),
    WRONG_UNIT(
            "{0} is measured in {1}, which cannot be converted to {2}",
            "{0} se mesure en {1}, qui ne se convertit pas en {2}"),
    UNKNOWN_QUANTITY(
            "quantity \"{0}\" is not in the table of this SDK, nearest: {1}; give it a unit of its own",
            "la grandeur « {0} » n''est pas dans la table de ce SDK, la plus proche : {1} ; lui donner une unité"),
    BAD_NETWORK("network: {0} is {1}, expected {2}", "réseau : {0} vaut {1}, attendu {2}"),
    DUPLICATE_ID("feature id {0} stands twice in one support", "l''identifiant {0} figure deux fois dans un support");

    private final String english;
    private final String french;

    FieldMessage(String english, String french) {
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
