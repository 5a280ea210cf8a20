package fr.junn.interop.cityjson;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what of the member {@code metadata} is understood, and holds it to the rules of its version. */
final class MetadataReader {
    private static final Pattern CRS_URL = Pattern.compile("^https?://www\\.opengis\\.net/def/crs(/|-compound).*");
    private static final Set<String> MEMBERS =
            Set.of("identifier", "pointOfContact", "referenceDate", "title", "geographicalExtent", "referenceSystem");
    private static final Set<String> CONTACT =
            Set.of("contactName", "phone", "address", "emailAddress", "contactType", "role", "organization", "website");
    /** The roles of ISO 19115, CI_RoleCode. */
    private static final Set<String> ROLES = Set.of(
            "resourceProvider",
            "custodian",
            "owner",
            "user",
            "distributor",
            "originator",
            "pointOfContact",
            "principalInvestigator",
            "processor",
            "publisher",
            "author",
            "sponsor",
            "co-author",
            "collaborator",
            "editor",
            "mediator",
            "rightsHolder",
            "contributor",
            "funder",
            "stakeholder");

    private final Notes notes;
    private CrsId crs = CrsId.UNKNOWN;
    private @Nullable Envelope extent;

    MetadataReader(Notes notes) {
        this.notes = notes;
    }

    CrsId crs() {
        return crs;
    }

    Optional<Envelope> extent() {
        return Optional.ofNullable(extent);
    }

    void read(JsonCursor cursor) {
        cursor.requireObject();
        boolean old = notes.version == CityJsonVersion.V1_0;
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            boolean opens = cursor.current() == JsonKind.OBJECT || cursor.current() == JsonKind.ARRAY;
            int outer = cursor.depth() - (opens ? 1 : 0);
            try {
                if (member.equals("referenceSystem")) {
                    referenceSystem(cursor);
                } else if (member.equals("geographicalExtent")) {
                    extent(cursor);
                } else if (old) {
                    cursor.skip();
                } else if (member.equals("pointOfContact")) {
                    contact(cursor);
                } else if (member.equals("referenceDate")) {
                    date(cursor);
                } else if (member.equals("identifier") || member.equals("title")) {
                    cursor.textValue();
                } else {
                    if (notes.version == CityJsonVersion.V1_1 && !MEMBERS.contains(member) && !member.startsWith("+")) {
                        notes.error(cursor, CityJsonMessage.UNKNOWN_MEMBER, member);
                    }
                    cursor.skip();
                }
            } catch (JunnException e) {
                notes.leave(cursor, outer, e);
            }
        }
    }

    private void referenceSystem(JsonCursor cursor) {
        String text = cursor.textValue();
        if (notes.version != CityJsonVersion.V1_0 && !CRS_URL.matcher(text).matches()) {
            bad(cursor, "referenceSystem", text, "https://www.opengis.net/def/crs/…");
        }
        crs = CrsId.parse(text);
    }

    private void extent(JsonCursor cursor) {
        double[] e = new double[6];
        cursor.requireArray();
        for (int i = 0; i < 6; i++) {
            cursor.next();
            e[i] = cursor.doubleValue();
        }
        cursor.expect(JsonKind.END_ARRAY);
        if (e[0] <= e[3] && e[1] <= e[4] && e[2] <= e[5]) {
            extent = Envelope.of(e[0], e[1], e[2], e[3], e[4], e[5]);
        }
    }

    private void date(JsonCursor cursor) {
        String text = cursor.textValue();
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            bad(cursor, "referenceDate", text, "2026-01-31");
        }
    }

    private void contact(JsonCursor cursor) {
        cursor.requireObject();
        boolean name = false;
        boolean mail = false;
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            if (member.equals("address")) {
                boolean object = cursor.current() == JsonKind.OBJECT;
                if (object != (notes.version == CityJsonVersion.V2_0)) {
                    notes.error(
                            cursor,
                            CityJsonMessage.BAD_METADATA,
                            member,
                            String.valueOf(cursor.current()),
                            object ? "text" : "object");
                }
                cursor.skip();
                continue;
            }
            if (!CONTACT.contains(member)) {
                if (notes.version == CityJsonVersion.V1_1) {
                    notes.error(cursor, CityJsonMessage.UNKNOWN_MEMBER, member);
                }
                cursor.skip();
                continue;
            }
            String text = cursor.textValue();
            name |= member.equals("contactName");
            mail |= member.equals("emailAddress");
            if (member.equals("role") && !ROLES.contains(text)) {
                bad(cursor, member, text, "author");
            } else if (member.equals("contactType") && !text.equals("individual") && !text.equals("organization")) {
                bad(cursor, member, text, "individual, organization");
            } else if (member.equals("website") && !text.startsWith("http://") && !text.startsWith("https://")) {
                bad(cursor, member, text, "https://…");
            }
        }
        if (!name || !mail) {
            notes.error(cursor, CityJsonMessage.MISSING_MEMBER, name ? "emailAddress" : "contactName");
        }
    }

    private void bad(JsonCursor cursor, String member, String found, String expected) {
        notes.error(cursor, CityJsonMessage.BAD_METADATA, member, found, expected);
    }
}
