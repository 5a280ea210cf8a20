package fr.junn.temporal;

import fr.junn.core.error.Message;

/** What there is to say about states and their history. */
public enum TemporalMessage implements Message {
    NO_SUCH_FEATURE(
            "there is no feature {0} among the {1} of this snapshot",
            "il n''y a pas d''objet {0} parmi les {1} de cet instantané");

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
