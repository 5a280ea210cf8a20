package fr.junn.core.provenance;

import fr.junn.core.error.Message;

/** The words of an attribution. */
public enum ProvenanceMessage implements Message {
    UPDATED("updated {0}", "mis à jour le {0}"),
    CHANGED("data changed", "données modifiées"),
    LICENCE_NOT_STATED("licence not stated", "licence non indiquée");

    private final String english;
    private final String french;

    ProvenanceMessage(String english, String french) {
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
