package fr.junn.solver.reference;

import fr.junn.core.error.Message;

/** What the reference solvers have to say. */
public enum ReferenceMessage implements Message {
    SEED_MISSING(
            "water that reaches the terrain from a seed needs seedX and seedY; give both",
            "une eau qui atteint le terrain depuis un point a besoin de seedX et seedY ; donner les deux"),
    SEED_OUTSIDE(
            "the seed ({0}, {1}) is outside of the terrain {2}; give a place within it",
            "le point ({0}, {1}) est hors du terrain {2} ; donner un lieu à l''intérieur"),
    SEED_DRY(
            "the seed ({0}, {1}) is dry: its ground is at {2} m, the water at {3} m; nothing is flooded",
            "le point ({0}, {1}) est à sec : le sol y est à {2} m, l''eau à {3} m ; rien n''est inondé");

    private final String english;
    private final String french;

    ReferenceMessage(String english, String french) {
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
