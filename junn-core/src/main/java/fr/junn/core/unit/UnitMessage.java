package fr.junn.core.unit;

import fr.junn.core.error.Message;

/** What can be wrong with a unit or a measure. */
public enum UnitMessage implements Message {
    UNKNOWN_UNIT(
            "unknown unit \"{0}\" in \"{1}\"; near it: {2}", "unité inconnue « {0} » dans « {1} » ; proches : {2}"),
    BAD_UNIT(
            "\"{0}\" cannot be read as a UCUM unit from character {1} on (\"{2}\"); write such as m, mm/h, m3/s, kg.m-3, Cel",
            "« {0} » ne se lit pas comme unité UCUM à partir du caractère {1} (« {2} ») ; écrire par exemple m, mm/h, m3/s,"
                    + " kg.m-3, Cel"),
    BAD_MEASURE(
            "\"{0}\" is not a measure; write a number and a unit, such as 4.2 m",
            "« {0} » n''est pas une mesure ; écrire un nombre et une unité, par exemple 4.2 m"),
    DIMENSION_MISMATCH(
            "{0} (dimension {1}) is not commensurable with {2} (dimension {3})",
            "{0} (dimension {1}) n''est pas commensurable avec {2} (dimension {3})"),
    MONEY_MISMATCH(
            "amounts in {0} and in {1} convert only by a rate of exchange or a price index; convert the data first",
            "des montants en {0} et en {1} ne se convertissent que par un taux de change ou un indice de prix ; convertir la"
                    + " donnée d''abord"),
    NOT_A_RATIO(
            "\"{0}\" has a zero of its own or is a level and cannot be part of a product or a power; for a difference of"
                    + " temperature use K",
            "« {0} » a un zéro propre ou est un niveau et n''entre ni dans un produit ni dans une puissance ; pour un écart"
                    + " de température, prendre K"),
    NO_SUM(
            "no sum or difference of a measure in {0} and one in {1}; levels and points of a scale do not add up",
            "pas de somme ni de différence d''une mesure en {0} et d''une en {1} ; des niveaux ou des points d''une échelle"
                    + " ne s''ajoutent pas"),
    LEVEL_REFERENCE(
            "levels in {0} and in {1} have different references and do not convert",
            "des niveaux en {0} et en {1} ont des références différentes et ne se convertissent pas"),
    OUT_OF_RANGE(
            "the unit \"{0}\" is out of range; exponents are at most {1}, factors are numbers of type double",
            "l''unité « {0} » sort du domaine ; les exposants vont jusqu''à {1}, les facteurs sont des nombres de type double");

    private final String english;
    private final String french;

    UnitMessage(String english, String french) {
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
