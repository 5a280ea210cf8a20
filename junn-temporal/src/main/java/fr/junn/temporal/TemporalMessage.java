package fr.junn.temporal;

import fr.junn.core.error.Message;

/** What there is to say about states and their history. */
public enum TemporalMessage implements Message {
    NO_SUCH_FEATURE(
            "there is no feature {0} among the {1} of this snapshot",
            "il n''y a pas d''objet {0} parmi les {1} de cet instantané"),
    NO_SUCH_BRANCH("there is no branch {0}; there are: {1}", "il n''y a pas de branche {0} ; il y a : {1}"),
    BRANCH_EXISTS("there is already a branch {0}", "il y a déjà une branche {0}"),
    BAD_NAME(
            "\"{0}\" is no name for a branch or tag; use 1 to 100 letters, digits and . _ - + /",
            "« {0} » n''est pas un nom de branche ou d''étiquette ; utiliser 1 à 100 lettres, chiffres et . _ - + /"),
    NO_SUCH_TAG("there is no tag {0}; there are: {1}", "il n''y a pas d''étiquette {0} ; il y a : {1}"),
    NO_STORE(
            "there is no twin store in {0}; make one first",
            "il n''y a pas d''entrepôt de jumeau dans {0} ; en créer un d''abord"),
    STORE_EXISTS("there is already a twin store in {0}", "il y a déjà un entrepôt de jumeau dans {0}"),
    UNSUPPORTED_FORMAT(
            "the store {0} has format {1}; this version reads up to {2}. Use a newer version of the SDK",
            "l''entrepôt {0} est au format {1} ; cette version lit jusqu''au {2}. Utiliser une version plus récente du SDK"),
    DAMAGED_HISTORY(
            "{0}: the log is damaged at {1}, before its durable end {2}; {3} commits after it cannot be reached. Restore a copy, or open for reading only what comes before",
            "{0} : le journal est abîmé en {1}, avant sa fin durable {2} ; {3} révisions qui suivent sont hors d''atteinte. Restaurer une copie, ou ouvrir en lecture seule ce qui précède"),
    CRS_MISMATCH(
            "the geometry is in {0}, the store indexes {1}; convert it first",
            "la géométrie est en {0}, l''entrepôt indexe {1} ; la convertir d''abord"),
    BRANCH_MOVED(
            "branch {0} moved on while this commit was being made; try again",
            "la branche {0} a avancé pendant cette révision ; réessayer"),
    NESTED_COMMIT(
            "a commit on branch {0} was begun inside another",
            "une révision de la branche {0} a été commencée dans une autre"),
    UNRESOLVED_CONFLICTS(
            "{0} conflicts are not resolved, the first: {1}", "{0} conflits ne sont pas résolus, le premier : {1}"),
    NOT_OF_THIS_STORE("the snapshot does not come from this store", "l''instantané ne vient pas de cet entrepôt"),
    BAD_COPY("{0} is no export of a twin store: {1}", "{0} n''est pas un export d''entrepôt de jumeau : {1}"),
    WRITING("writing {0}", "écriture de {0}"),
    CHECKING("checking {0}", "vérification de {0}"),
    DAMAGED_RECORD("version of {0} at {1}: {2}", "version de {0} en {1} : {2}");

    private final String english;
    private final String french;

    TemporalMessage(String english, String french) {
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
