package fr.junn.core.value;

import fr.junn.core.error.Message;

/** What can be wrong with a name or a value. */
public enum ValueMessage implements Message {
    BAD_NAME(
            "\"{0}\" is not a name; expected a local name that is not empty, or \"'{'namespace'}'local\"",
            "« {0} » n''est pas un nom ; attendu un nom local non vide, ou « '{'espace de noms'}'local »"),
    BAD_TEXT("\"{0}\" is not of kind {1}; expected {2}", "« {0} » n''est pas du type {1} ; attendu {2}"),
    BAD_IDENTIFIER(
            "\"{0}\" is not an identifier of {1}; expected {2}", "« {0} » n''est pas un identifiant {1} ; attendu {2}"),
    EMPTY_PERIOD(
            "the period ends at {1}, before its begin at {0}; exchange the two or leave one open",
            "la période finit à {1}, avant son début à {0} ; échanger les deux ou en laisser un ouvert"),
    WRONG_KIND("found {0} of kind {1}, expected kind {2}", "trouvé {0} de type {1}, attendu le type {2}"),
    TOO_DEEP(
            "values are nested more than {0} deep; flatten the structure",
            "les valeurs sont imbriquées sur plus de {0} niveaux ; aplatir la structure");

    private final String english;
    private final String french;

    ValueMessage(String english, String french) {
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
