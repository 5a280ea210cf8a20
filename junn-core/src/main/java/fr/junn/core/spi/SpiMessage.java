package fr.junn.core.spi;

import fr.junn.core.error.Message;

/** What there is to say about plug-ins. */
public enum SpiMessage implements Message {
    UNKNOWN_PROVIDER(
            "no {0} is named \"{1}\"; there are, nearest first: {2}; looked in {3}",
            "aucun {0} ne se nomme « {1} » ; il y a, du plus proche au plus lointain : {2} ; cherché dans {3}"),
    NO_PROVIDER(
            "no {0} is named \"{1}\", and there is no other; looked in {2}; is the jar there, and its META-INF/services/{3}?",
            "aucun {0} ne se nomme « {1} », et il n''y en a pas d''autre ; cherché dans {2} ; le jar est-il là, et son"
                    + " META-INF/services/{3} ?"),
    AMBIGUOUS_PROVIDER(
            "two {0} are named \"{1}\": {2} and {3}; remove one of them",
            "deux {0} se nomment « {1} » : {2} et {3} ; retirer l''un des deux"),
    PROVIDER_FAILED(
            "the {0} {1} cannot be used: {2}; the others are not affected",
            "le {0} {1} est inutilisable : {2} ; les autres ne sont pas touchés"),
    BROKEN_DECLARATION(
            "a declared {0} cannot be loaded: {1}; the others are not affected",
            "un {0} déclaré ne peut pas être chargé : {1} ; les autres ne sont pas touchés"),
    WRONG_GENERATION(
            "the {0} {1} was built for generation {2} of this SPI, but generations {3} to {4} work; take a version of the"
                    + " plug-in that was built for this SDK",
            "le {0} {1} a été construit pour la génération {2} de cette SPI, mais seules les générations {3} à {4}"
                    + " fonctionnent ; prendre une version du greffon construite pour ce SDK"),
    BAD_NAME(
            "the {0} {1} gives its name as \"{2}\"; a name is [a-z][a-z0-9-] with 2 to 63 characters",
            "le {0} {1} se donne le nom « {2} » ; un nom s''écrit [a-z][a-z0-9-], de 2 à 63 caractères"),
    BAD_VERSION(
            "the {0} {1} gives its version as \"{2}\"; a version is one line of text, not blank",
            "le {0} {1} se donne la version « {2} » ; une version est une ligne de texte, non vide"),
    NOT_AN_SPI(
            "{0} cannot be looked up: it is not marked @SpiGeneration",
            "{0} ne peut pas être recherché : il ne porte pas @SpiGeneration"),
    NO_PLUGIN_FOLDER(
            "the plug-in folder {0} is not a folder that can be read",
            "le dossier de greffons {0} n''est pas un dossier lisible"),
    UNREADABLE_PLUGIN(
            "the plug-in {0} cannot be read: {1}; the others are not affected",
            "le greffon {0} est illisible : {1} ; les autres ne sont pas touchés"),
    CLOSED("these providers were closed", "ces fournisseurs ont été fermés");

    private final String english;
    private final String french;

    SpiMessage(String english, String french) {
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
