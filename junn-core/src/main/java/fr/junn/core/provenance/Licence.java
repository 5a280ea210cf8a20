package fr.junn.core.provenance;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The terms under which data may be used, by identifier, and what they ask of whoever passes the data on.
 *
 * <p>The flags help to do right and are not legal advice. Of a licence that is not known here, all is assumed to be asked.
 *
 * @param id the SPDX identifier, such as {@code etalab-2.0}; for others {@code LicenseRef-…} or what the data says
 * @param name for people
 * @param url where the text is; null where not known
 * @param attribution whether the source must be named
 * @param statesChanges whether changes must be told
 * @param shareAlike whether what is made of the data must be under the same terms
 */
public record Licence(
        String id, String name, @Nullable String url, boolean attribution, boolean statesChanges, boolean shareAlike) {

    /** Licence Ouverte / Open Licence 2.0 of Etalab: what French public data is published under. */
    public static final Licence OPEN_2 = new Licence(
            "etalab-2.0",
            "Licence Ouverte 2.0",
            "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
            true,
            false,
            false);

    /** Open Database License 1.0: OpenStreetMap. */
    public static final Licence ODBL = new Licence(
            "ODbL-1.0",
            "Open Database License 1.0",
            "https://opendatacommons.org/licenses/odbl/1-0/",
            true,
            true,
            true);

    /** Nothing is said: all is to be asked for. */
    public static final Licence NOT_STATED = new Licence("NOASSERTION", "", null, true, true, true);

    private static final List<Licence> KNOWN = List.of(
            OPEN_2,
            ODBL,
            NOT_STATED,
            new Licence(
                    "LicenseRef-Licence-Ouverte-1.0",
                    "Licence Ouverte 1.0",
                    "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
                    true,
                    false,
                    false),
            creativeCommons("CC-BY-4.0", "by/4.0", true, false),
            creativeCommons("CC-BY-3.0", "by/3.0", true, false),
            creativeCommons("CC-BY-SA-4.0", "by-sa/4.0", true, true),
            new Licence(
                    "CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/", false, false, false),
            new Licence(
                    "ODC-By-1.0",
                    "Open Data Commons Attribution 1.0",
                    "https://opendatacommons.org/licenses/by/1-0/",
                    true,
                    false,
                    false),
            new Licence(
                    "PDDL-1.0",
                    "Open Data Commons Public Domain Dedication 1.0",
                    "https://opendatacommons.org/licenses/pddl/1-0/",
                    false,
                    false,
                    false),
            new Licence("MIT", "MIT License", "https://opensource.org/license/mit", true, false, false),
            new Licence(
                    "BSD-3-Clause",
                    "BSD 3-Clause License",
                    "https://opensource.org/license/bsd-3-clause",
                    true,
                    false,
                    false),
            new Licence(
                    "Apache-2.0",
                    "Apache License 2.0",
                    "https://www.apache.org/licenses/LICENSE-2.0",
                    true,
                    true,
                    false));

    /** Other names, as catalogues of open data have them (data.gouv.fr, CKAN, file headers), in lower case. */
    private static final List<List<String>> ALIASES = List.of(
            List.of(
                    "etalab-2.0",
                    "lov2",
                    "licence ouverte 2.0",
                    "licence ouverte v2.0",
                    "licence ouverte version 2.0",
                    "licence ouverte / open licence version 2.0",
                    "open licence 2.0",
                    "https://www.etalab.gouv.fr/wp-content/uploads/2017/04/etalab-licence-ouverte-v2.0.pdf"),
            List.of(
                    "LicenseRef-Licence-Ouverte-1.0",
                    "licence ouverte",
                    "fr-lo",
                    "licence ouverte 1.0",
                    "open licence"),
            List.of("ODbL-1.0", "odbl", "odc-odbl", "open database license", "open database license (odbl)"),
            List.of("CC-BY-4.0", "cc-by", "cc by 4.0", "creative commons attribution 4.0 international"),
            List.of("CC-BY-SA-4.0", "cc-by-sa", "cc by-sa 4.0"),
            List.of("CC0-1.0", "cc0", "cc-zero"),
            List.of("ODC-By-1.0", "odc-by"),
            List.of("PDDL-1.0", "pddl", "odc-pddl"),
            List.of("NOASSERTION", "", "notspecified", "other-closed", "unknown", "none"));

    public Licence {
        if (id.isBlank()) {
            throw new JunnException(CoreMessage.ILLEGAL_ARGUMENT, "id of a licence", '"' + id + '"', "an identifier");
        }
    }

    private static Licence creativeCommons(String id, String path, boolean statesChanges, boolean shareAlike) {
        String name = id.replace('-', ' ').replace("BY SA", "BY-SA");
        return new Licence(
                id, name, "https://creativecommons.org/licenses/" + path + "/", true, statesChanges, shareAlike);
    }

    /**
     * The licence of an identifier, name or address, as data and catalogues write it. What is not known here is kept as it
     * is and assumed to ask for everything; nothing at all is {@link #NOT_STATED}.
     */
    public static Licence from(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        String id = ALIASES.stream()
                .filter(names -> names.subList(1, names.size()).contains(wanted))
                .map(names -> names.get(0))
                .findFirst()
                .orElse(wanted);
        return KNOWN.stream()
                .filter(l -> l.id.equalsIgnoreCase(id) || l.url != null && sameAddress(l.url, wanted))
                .findFirst()
                .orElseGet(() -> new Licence(
                        text.strip(), text.strip(), wanted.startsWith("http") ? text.strip() : null, true, true, true));
    }

    private static boolean sameAddress(String known, String wanted) {
        String bare = wanted.replaceFirst("^http:", "https:").replaceFirst("/(deed\\.\\w+|legalcode(\\.\\w+)?)?$", "");
        return bare.equals(known.toLowerCase(Locale.ROOT).replaceFirst("/$", ""));
    }

    /** Whether the data says under which terms it may be used. */
    public boolean isStated() {
        return !id.equals(NOT_STATED.id);
    }
}
