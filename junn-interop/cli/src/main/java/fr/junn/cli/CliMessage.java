package fr.junn.cli;

import fr.junn.core.error.Message;

/** What the command says beyond its help. */
enum CliMessage implements Message {
    ERROR("error: {0}", "erreur : {0}"),
    WARNING("warning: {0}", "avertissement : {0}"),
    INTERRUPTED("interrupted; nothing half-written is left", "interrompu ; rien n''est resté à moitié écrit"),
    SEE_HELP("see: {0} --help", "voir : {0} --help"),
    SEE_TRACE("--verbose shows where it happened", "--verbose montre où cela s''est produit"),
    NO_COMMAND("no command given", "aucune commande donnée"),
    UNKNOWN_ARGUMENT("unknown argument: {0}", "argument inconnu : {0}"),
    UNKNOWN_COMMAND(
            "unknown command: {0}; there are, nearest first: {1}",
            "commande inconnue : {0} ; il y a, de la plus proche à la plus lointaine : {1}"),
    MISSING_ARGUMENT("missing: {0}", "il manque : {0}"),
    BAD_VALUE("{0}: found {1}, expected {2}", "{0} : trouvé {1}, attendu {2}"),
    WRONG_USAGE("{0}", "{0}"),
    UNEXPECTED(
            "unexpected failure: {0}; this is a defect, please report it",
            "échec inattendu : {0} ; c''est un défaut, merci de le signaler"),
    INDEPENDENT(
            "An independent open-source project, not affiliated with IGN, Cerema, Inria or the JUNN programme.",
            "Projet open source indépendant, sans lien avec l''IGN, le Cerema, Inria ni le programme JUNN."),
    NO_FORMATS("no codec found", "aucun codec trouvé"),
    NO_SOLVERS("no solver found", "aucun solveur trouvé"),
    OTHER_CRS(
            "{0} is in {1}, expected {2} as the first file; --to-crs brings all into one system",
            "{0} est en {1}, attendu {2} comme le premier fichier ; --to-crs ramène tout à un même référentiel"),
    STATED_ACCURACY("stated accuracy of the operation: {0} m", "exactitude déclarée de l''opération : {0} m"),
    OUTSIDE_AREA(
            "warning: {0} points lie outside \"{1}\", where the accuracy is stated; nobody says how good they are",
            "avertissement : {0} points sont hors de « {1} », où vaut l''exactitude déclarée ; nul ne dit ce qu''ils valent"),
    NO_GRIDS(
            "no grid found; name folders of grids by --grids, JUNN_GRIDS or -Djunn.grids",
            "aucune grille trouvée ; nommer des dossiers de grilles par --grids, JUNN_GRIDS ou -Djunn.grids"),
    IMPORTED("{0} features read, {1} changed in {2}", "{0} objets lus, {1} changés dans {2}"),
    FOUND("{0} features", "{0} objets"),
    VERIFIED("{0} commits, {1} versions checked; {2} damaged", "{0} révisions, {1} versions vérifiées ; {2} abîmées"),
    PURGED("{0} values of {1} ({2}) erased", "{0} valeurs de {1} ({2}) effacées"),
    NO_KEY(
            "feature {0} of the file has no attribute {1}; --key names the attribute by which the store knows it",
            "l''objet {0} du fichier n''a pas d''attribut {1} ; --key nomme l''attribut par lequel l''entrepôt le connaît"),
    TRANSFORMING("transforming points", "transformation des points"),
    WRONG_CHARSET(
            "the bytes here are not text in {0}; --charset names another encoding, such as windows-1252",
            "les octets ne sont pas ici du texte en {0} ; --charset nomme un autre codage, par exemple windows-1252"),
    NOT_A_POSITION(
            "\"{0}\" is not a position of {1} numbers separated by \"{2}\"; --sep and --decimal set other signs",
            "« {0} » n''est pas une position de {1} nombres séparés par « {2} » ; --sep et --decimal fixent d''autres signes");

    private final String english;
    private final String french;

    CliMessage(String english, String french) {
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
