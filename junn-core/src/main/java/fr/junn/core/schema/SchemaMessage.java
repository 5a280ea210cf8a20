package fr.junn.core.schema;

import fr.junn.core.error.Message;

/** What can be wrong with a schema, or with a question to one. */
public enum SchemaMessage implements Message {
    BAD_NAME(
            "\"{0}\" is not a name; expected a local name without spaces, braces, colons or quotes, or '{namespace}'local",
            "« {0} » n''est pas un nom ; attendu un nom local sans espaces, accolades, deux-points ni guillemets, ou"
                    + " '{espace de noms}'local");

    private final String english;
    private final String french;

    SchemaMessage(String english, String french) {
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
