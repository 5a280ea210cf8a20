package fr.junn.core.work;

import fr.junn.core.error.Message;

/** What there is to say about long work. */
public enum WorkMessage implements Message {
    RUNNING_JOB("{0}", "{0}"),
    JOB_FAILED(
            "{0}: {1} of {2} keys failed: {3}; the first: {4}",
            "{0} : {1} clés sur {2} en échec : {3} ; la première : {4}"),
    NO_RESULT(
            "the work on {0} gave null instead of a result", "le travail sur {0} a rendu null au lieu d''un résultat"),
    ABANDONED(
            "{0}: the work on {1} did not stop within {2} ms of being asked to; its thread {3} is left alone",
            "{0} : le travail sur {1} ne s''est pas arrêté dans les {2} ms ; son fil {3} est abandonné"),
    NOT_RESUMABLE(
            "{0} cannot be resumed from a checkpoint: it does not implement {1}",
            "{0} ne peut pas être repris d''un point de reprise : il n''implémente pas {1}"),
    RUNNER_CLOSED("this job runner was closed", "cet exécuteur de travaux a été fermé"),
    CHECKPOINT_OF_ANOTHER_JOB(
            "the checkpoint {0} belongs to the job \"{1}\", not to \"{2}\"; delete it or name another file",
            "le point de reprise {0} appartient au travail « {1} », non à « {2} » ; le supprimer ou nommer un autre fichier"),
    NOT_A_CHECKPOINT(
            "the file {0} is not a checkpoint; name another file",
            "le fichier {0} n''est pas un point de reprise ; nommer un autre fichier"),
    CHECKPOINT_IN_USE(
            "the checkpoint {0} is in use by another run",
            "le point de reprise {0} est utilisé par une autre exécution"),
    CHECKPOINT_FAILED("the checkpoint {0} cannot be kept: {1}", "le point de reprise {0} ne peut être tenu : {1}");

    private final String english;
    private final String french;

    WorkMessage(String english, String french) {
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
