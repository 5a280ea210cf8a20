package fr.junn.core.error;

/** What the general parts of core have to say. Packages with a subject of their own have an enum of their own. */
public enum CoreMessage implements Message {
    CANCELLED("{0}: cancelled", "{0} : annulé"),
    ILLEGAL_ARGUMENT("{0}: found {1}, expected {2}", "{0} : trouvé {1}, attendu {2}"),
    INTERNAL(
            "internal error in {0}: {1}; this is a defect of the SDK, please report it",
            "erreur interne dans {0} : {1} ; c''est un défaut du SDK, merci de le signaler"),
    LIMIT_EXCEEDED(
            "{0}: {1} is more than the limit of {2}; raise the limit if the data is to be trusted",
            "{0} : {1} dépasse la limite de {2} ; relever la limite si la donnée est de confiance"),
    TOO_MANY_FINDINGS(
            "{0} further findings of this kind are counted but not listed",
            "{0} autres constats de ce type sont comptés mais non listés"),
    IO_FAILED("{0}: {1}", "{0} : {1}");

    private final String english;
    private final String french;

    CoreMessage(String english, String french) {
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
