package fr.junn.simulation;

import fr.junn.core.error.Message;

/** What there is to say about solvers and runs. */
public enum SimulationMessage implements Message {
    RUNNING("run {0}", "exécution de {0}"),
    BAD_PORT("port {0}: {1} is {2}, expected {3}", "port {0} : {1} est {2}, attendu {3}"),
    BAD_PARAMETER("parameter {0}: {1} is {2}, expected {3}", "paramètre {0} : {1} est {2}, attendu {3}"),
    BAD_DESCRIPTION("description of {0}: {1} is {2}, expected {3}", "description de {0} : {1} est {2}, attendu {3}"),
    UNKNOWN_PORT(
            "{0} has no port \"{1}\"; there are, nearest first: {2}",
            "{0} n''a pas de port « {1} » ; il y a, du plus proche au plus lointain : {2}"),
    UNKNOWN_PARAMETER(
            "{0} has no parameter \"{1}\"; there are, nearest first: {2}",
            "{0} n''a pas de paramètre « {1} » ; il y a, du plus proche au plus lointain : {2}"),
    MISSING_PARAMETER(
            "{0} needs the parameter {1} ({2}); give it, for example {3}",
            "{0} a besoin du paramètre {1} ({2}) ; le donner, par exemple {3}"),
    WRONG_PARAMETER("{0}, parameter {1}: found {2}, expected {3}", "{0}, paramètre {1} : trouvé {2}, attendu {3}"),
    NO_SUCH_VALUE(
            "parameter {0} was asked for as {1}, but is {2}",
            "le paramètre {0} a été demandé comme {1}, mais c''est {2}"),
    MISSING_INPUT(
            "{0} needs the input {1} ({2} in {3}, on a {4})", "{0} a besoin de l''entrée {1} ({2} en {3}, sur {4})"),
    WRONG_INPUT("{0}, input {1}: {2} is {3}, expected {4}", "{0}, entrée {1} : {2} est {3}, attendu {4}"),
    WRONG_OUTPUT(
            "{0}, output {1}: {2} is {3}, expected {4}; this is a defect of the solver",
            "{0}, sortie {1} : {2} est {3}, attendu {4} ; c''est un défaut du solveur"),
    WRONG_ADVANCE(
            "{0} was to advance from {1} ns to {2} ns, but says it reached {3} ns; this is a defect of the solver",
            "{0} devait avancer de {1} ns à {2} ns, mais dit avoir atteint {3} ns ; c''est un défaut du solveur"),
    WRONG_LENGTH(
            "{0} cannot run over {1} ns, expected {2}; a steady solver runs over no time, any other over some",
            "{0} ne peut pas s''exécuter sur {1} ns, attendu {2} ; un solveur permanent s''exécute sur une durée nulle, tout"
                    + " autre sur une durée"),
    SOLVER_FAILED("{0} failed at {1} ns: {2}", "{0} a échoué à {1} ns : {2}"),
    NOT_CAPABLE("{0} cannot do this: it does not declare {1}", "{0} ne peut pas le faire : il ne déclare pas {1}");

    private final String english;
    private final String french;

    SimulationMessage(String english, String french) {
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
