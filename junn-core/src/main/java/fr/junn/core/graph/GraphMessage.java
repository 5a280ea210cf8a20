package fr.junn.core.graph;

import fr.junn.core.error.Message;

/** What can be wrong with a question to a graph. */
public enum GraphMessage implements Message {
    UNKNOWN_NAME(
            "the pattern has no node named \"{0}\"; it has {1}", "le motif n''a pas de nœud nommé « {0} » ; il a {1}"),
    BAD_HOPS(
            "a step of {0} to {1} hops is none; expected 0 ≤ least ≤ greatest, and greatest ≥ 1",
            "un pas de {0} à {1} sauts n''en est pas un ; attendu 0 ≤ minimum ≤ maximum, et maximum ≥ 1"),
    BAD_LIMIT("a limit of {0} matches; expected more than 0", "une limite de {0} résultats ; attendu plus de 0"),
    BAD_WEIGHT(
            "the relation {0} has the weight {1}; expected 0 or more",
            "la relation {0} a le poids {1} ; attendu 0 ou plus");

    private final String english;
    private final String french;

    GraphMessage(String english, String french) {
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
