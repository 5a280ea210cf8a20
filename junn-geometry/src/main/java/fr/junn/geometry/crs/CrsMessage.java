package fr.junn.geometry.crs;

import fr.junn.core.error.Message;

/** What can be wrong with reference systems and the operations between them. */
public enum CrsMessage implements Message {
    UNKNOWN_CRS(
            "the reference system {0} is not known here; known are the French systems of EPSG and IGNF and the usual European"
                    + " and world ones; bring others by a CrsProvider",
            "le système de référence {0} n''est pas connu ici ; le sont les systèmes français d''EPSG et d''IGNF et les systèmes"
                    + " européens et mondiaux usuels ; en apporter d''autres par un CrsProvider"),
    BAD_TABLE(
            "table of reference systems \"{0}\", line {1}: {2}",
            "table des systèmes de référence « {0} », ligne {1} : {2}"),
    NO_OPERATION(
            "no operation is known from {0} to {1}; state both systems, or give an intermediate one",
            "aucune opération n''est connue de {0} à {1} ; préciser les deux systèmes, ou en donner un intermédiaire"),
    NO_COMMON_AREA(
            "{0} is for use in {1}, {2} in {3}: they have no place in common",
            "{0} s''emploie en {1}, {2} en {3} : ils n''ont aucun lieu commun"),
    MISSING_GRID(
            "from {0} to {1} with {2} m, the grid {3} is needed and was not found in {4} grids; name its folder by"
                    + " JUNN_GRIDS or -Djunn.grids, or accept a lower accuracy (without it: {5})",
            "de {0} à {1} à {2} m près, il faut la grille {3}, absente des {4} grilles trouvées ; donner son dossier par"
                    + " JUNN_GRIDS ou -Djunn.grids, ou accepter une exactitude moindre (sans elle : {5})"),
    MISSING_EPOCH(
            "from {0} to {1} coordinates move with time ({2}); give their epoch as a decimal year, such as 2026.0",
            "de {0} à {1} les coordonnées changent avec le temps ({2}) ; donner leur époque en année décimale, par exemple"
                    + " 2026.0"),
    HEIGHTS_UNKNOWN(
            "{0} does not say what its heights count from, and {1} wants heights; name the height system, such as"
                    + " EPSG:2154+5720, or a three-dimensional one",
            "{0} ne dit pas à partir de quoi ses hauteurs sont comptées, et {1} veut des hauteurs ; nommer le système"
                    + " altimétrique, par exemple EPSG:2154+5720, ou un système à trois dimensions"),
    LALLEMAND_HEIGHTS(
            "from {0} to {1}: heights of the old NGF-Lallemand system (1884-1922, orthometric) cannot be converted by a formula;"
                    + " they differ from NGF-IGN69 (normal heights) by 0 to -0.65 m, in a way that IGN tells benchmark by"
                    + " benchmark only; give a HeightModel with the difference at the place and its accuracy",
            "de {0} à {1} : les altitudes de l''ancien système NGF-Lallemand (1884-1922, orthométrique) ne se convertissent par"
                    + " aucune formule ; elles diffèrent de NGF-IGN69 (altitudes normales) de 0 à -0,65 m, d''une façon que"
                    + " l''IGN ne donne que repère par repère ; fournir un HeightModel avec l''écart du lieu et son exactitude"),
    VERTICAL_ALONE(
            "{0} is a height system alone: it has no position; name the horizontal system too, such as EPSG:2154+{1}",
            "{0} n''est qu''un système d''altitude, sans position ; nommer aussi le système planimétrique, par exemple"
                    + " EPSG:2154+{1}"),
    NOT_A_PAIR(
            "{0} and {1} do not make a compound system; a geographic or projected system and one for heights do",
            "{0} et {1} ne forment pas un système composé ; il faut un système géographique ou projeté et un système"
                    + " d''altitude"),
    NO_ANCHOR(
            "where the local system {0} lies is not known; give it an anchor, such as {0}@EPSG:2154(652000 6862000 35)",
            "on ne sait pas où se trouve le système local {0} ; lui donner un ancrage, par exemple {0}@EPSG:2154(652000 6862000"
                    + " 35)"),
    CRS_UNKNOWN(
            "the data does not say its reference system; state it",
            "les données ne disent pas leur système de référence ; l''indiquer"),
    OFF_GRID(
            "the point ({0}, {1}) is off the grid {2}, which spans longitudes {3} to {4} and latitudes {5} to {6}, or has no"
                    + " value there",
            "le point ({0}, {1}) est hors de la grille {2}, qui couvre les longitudes {3} à {4} et les latitudes {5} à {6}, ou"
                    + " n''y a pas de valeur"),
    OUTSIDE_DOMAIN(
            "the point ({0}, {1}) is outside the domain of \"{2}\"",
            "le point ({0}, {1}) est hors du domaine de « {2} »"),
    OUTSIDE_AREA(
            "the point ({0}, {1}) lies in none of the areas of the operations from {2} to {3}",
            "le point ({0}, {1}) n''est dans aucune des zones des opérations de {2} à {3}"),
    NOT_FINITE(
            "the point ({0}, {1}, {2}) is not made of finite numbers",
            "le point ({0}, {1}, {2}) n''est pas fait de nombres finis"),
    OTHER_CRS(
            "the geometry is in {0}, the operation starts from {1}; find the operation from {0}",
            "la géométrie est en {0}, l''opération part de {1} ; chercher l''opération à partir de {0}"),
    FOREIGN_GEOMETRY(
            "a geometry of class {0} is not a shape of the SDK and cannot be transformed; convert it to one",
            "une géométrie de classe {0} n''est pas une forme du SDK et ne peut être transformée ; la convertir"),
    HEIGHTS_LOST(
            "{1} does not say what its heights count from, and those of {0} are ellipsoidal; name a target with heights, such"
                    + " as EPSG:4979 or EPSG:2154+5720",
            "{1} ne dit pas à partir de quoi ses hauteurs sont comptées, et celles de {0} sont ellipsoïdales ; nommer une"
                    + " cible avec hauteurs, par exemple EPSG:4979 ou EPSG:2154+5720"),
    CORNERS_COUNTED(
            "adding corners would shift the texture coordinates, which are counted by corners; transform without a tolerance,"
                    + " or leave out the appearance",
            "ajouter des sommets décalerait les coordonnées de texture, comptées par sommet ; transformer sans tolérance, ou"
                    + " ôter l''apparence"),
    DIMENSION(
            "from {0} to {1} positions need {2} numbers, and have {3}",
            "de {0} à {1} les positions ont besoin de {2} nombres, et en ont {3}");

    private final String english;
    private final String french;

    CrsMessage(String english, String french) {
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
