package fr.junn.core.value;

import fr.junn.core.error.JunnException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifiers by which French registers know buildings, objects and parcels, with their written forms. The form is
 * checked; whether such a thing exists is not.
 */
public enum IdentifierScheme {
    /**
     * The persistent key of an object of IGN's BD TOPO, BD Forêt and RPG: the object's class on eight characters, filled
     * with {@code _} or cut, and sixteen digits, such as {@code BATIMENT0000000257021501}.
     */
    CLEABS("https://geoservices.ign.fr/bdtopo", "[A-Z][A-Z0-9_]{7}\\d{16}", "8 capitals, digits or _, then 16 digits"),

    /**
     * A building in the Référentiel national des bâtiments: twelve capitals and digits, such as {@code D8T7TQQ4JHMY}, often
     * shown in groups of four.
     */
    RNB("https://rnb.beta.gouv.fr", "[0-9A-Z]{12}", "12 capitals or digits") {
        @Override
        String normal(String text) {
            return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        }
    },

    /**
     * A group of buildings or a building of CSTB's Base de données nationale des bâtiments, in the form used since 2023,
     * such as {@code bdnb-bg-E756-YKX1-D181}.
     */
    BDNB("https://bdnb.io", "bdnb-b[gc](-[0-9A-Z]{4}){3}", "bdnb-bg- or bdnb-bc- and three groups of four"),

    /**
     * A parcel of the cadastre: commune (INSEE, five characters), prefix (three digits), section (two characters), number
     * (four digits), such as {@code 75107000CR0001}.
     */
    CADASTRE(
            "https://cadastre.data.gouv.fr",
            "(\\d{5}|2[AB]\\d{3})\\d{3}[0-9A-Z]{2}\\d{4}",
            "14 characters: commune, prefix, section, number");

    private final String system;
    private final Pattern form;
    private final String description;

    IdentifierScheme(String system, String form, String description) {
        this.system = system;
        this.form = Pattern.compile(form);
        this.description = description;
    }

    /** The URI by which the information system is named in a {@link Value.Reference}. */
    public String system() {
        return system;
    }

    /** Whether the text is an identifier of this scheme in its normal form. */
    public boolean matches(String text) {
        return form.matcher(text).matches();
    }

    /**
     * The reference to an identifier, which is brought to its normal form first.
     *
     * @throws JunnException {@link ValueMessage#BAD_IDENTIFIER} where the text has not the form
     */
    public Value.Reference reference(String identifier) {
        String normal = normal(identifier);
        if (!matches(normal)) {
            throw new JunnException(ValueMessage.BAD_IDENTIFIER, identifier, name(), description);
        }
        return new Value.Reference(system, normal, null);
    }

    /** The scheme of an information system, where it is one of these. */
    public static Optional<IdentifierScheme> ofSystem(String system) {
        for (IdentifierScheme scheme : values()) {
            if (scheme.system.equals(system)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    String normal(String text) {
        return text.strip();
    }
}
