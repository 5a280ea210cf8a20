package fr.junn.cli.demo;

import fr.junn.core.error.Message;

/** What the demonstration says. */
public enum DemoMessage implements Message {
    STEP_SIMULATE("simulating the flood: {0}", "simulation de la crue : {0}"),
    STEP_RESULTS("writing the results", "écriture des résultats"),
    NO_SUCH_TOWN(
            "{0} does not hold the demonstration''s town: {1}",
            "{0} ne contient pas la ville de la démonstration : {1}"),
    SEE_PAGE("see {0}", "voir {0}"),
    TODAY_SHORT("today", "aujourd''hui"),
    PROJECT_SHORT("dike + 1 m", "digue + 1 m"),
    TITLE(
            "A dike and a flood: the demonstration of the JUNN SDK",
            "Une digue et une crue : la démonstration du SDK JUNN"),
    LEAD(
            "What does raising the dike by one metre change when the river rises to {0} m? A generated town of {1} buildings"
                    + " and {2} inhabitants, computed twice.",
            "Que change une digue rehaussée d''un mètre quand la rivière monte à {0} m ? Une ville générée de {1} bâtiments et"
                    + " {2} habitants, calculée deux fois."),
    SCENARIO_TODAY("today", "aujourd''hui"),
    SCENARIO_PROJECT("dike raised by 1 m", "digue rehaussée de 1 m"),
    COLUMN_INDICATOR("indicator", "indicateur"),
    COLUMN_DIFFERENCE("difference", "différence"),
    CREST("altitude of the dike''s crest", "altitude de la crête de la digue"),
    FLOODED_AREA("flooded area", "surface inondée"),
    FLOODED_BUILDINGS("flooded buildings", "bâtiments inondés"),
    FLOODED_INHABITANTS("inhabitants of flooded buildings", "habitants des bâtiments inondés"),
    CLASS("buildings with {0} of water", "bâtiments avec {0} d''eau"),
    MAXIMUM("greatest depth at a building", "plus grande hauteur d''eau à un bâtiment"),
    MAP_LEGEND(
            "Depth at each building; the water is hatched, the dike is the dark line. North is up; the frame is {0} m by {1} m.",
            "Hauteur d''eau à chaque bâtiment ; l''eau est hachurée, la digue est la ligne sombre. Le nord est en haut ; le"
                    + " cadre mesure {0} m sur {1} m."),
    DRY("dry", "à sec"),
    TRIVIAL_HEADING("What is trivial here", "Ce qui est trivial ici"),
    TRIVIAL_TOWN(
            "The town is made up: no such place exists, its coordinates are those of Lambert-93 for the form only.",
            "La ville est inventée : ce lieu n''existe pas, ses coordonnées Lambert-93 ne sont là que pour la forme."),
    TRIVIAL_FLOOD(
            "The flood is a bathtub: water stands at one altitude everywhere it can reach from the river. It knows no"
                    + " time, no slope, no speed, and cannot tell where a dike raises the water for others.",
            "La crue est une baignoire : l''eau est à une seule altitude partout où elle peut venir de la rivière. Elle ignore"
                    + " le temps, la pente, la vitesse, et ne peut dire où une digue relève l''eau chez d''autres."),
    TRIVIAL_STORE(
            "Both states of the town live in memory, there is no store yet.",
            "Les deux états de la ville sont en mémoire, il n''y a pas encore d''entrepôt."),
    PROVENANCE_HEADING("Where it comes from", "D''où cela vient"),
    PROVENANCE(
            "Town: generator of this SDK, {0}, read back from {1}. Solver: {2} {3}, level {4} m. Everything is computed from"
                    + " these; a second run gives the same bytes.",
            "Ville : générateur de ce SDK, {0}, relue depuis {1}. Solveur : {2} {3}, niveau {4} m. Tout est calculé à partir"
                    + " de là ; une seconde exécution donne les mêmes octets."),
    LOSSES("{0} losses while writing: {1}", "{0} pertes à l''écriture : {1}"),
    NOTICE(
            "An independent open-source project, not affiliated with IGN, Cerema, Inria or the JUNN programme.",
            "Projet open source indépendant, sans lien avec l''IGN, le Cerema, Inria ni le programme JUNN.");

    private final String english;
    private final String french;

    DemoMessage(String english, String french) {
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
