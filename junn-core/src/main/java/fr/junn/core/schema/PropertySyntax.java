package fr.junn.core.schema;

import fr.junn.core.spatial.GeometryKind;
import fr.junn.core.value.QualifiedName;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the line of a property: {@code name 0..1 range marks…}. */
final class PropertySyntax {
    private static final String RANGES =
            "a range: text, integer, …, is=TYPE, code, measure=UNIT, measures=UNIT, data=TYPE,"
                    + " part=TYPE, member=TYPE, boundary=TYPE, link=TYPE, shape=KIND, foreign=NAME";
    private static final String MARKS =
            "one of inline, reference, either, nillable, personal, identity, acyclic, via=TYPE, default=TEXT";

    private PropertySyntax() {}

    static Property read(TableLine line, QualifiedName name, TableScope scope) {
        int[] occurs = occurrence(line, line.word(1, "a number of values after the name, such as 0..1"));
        Property property = Property.of(name, range(line, scope)).occurs(occurs[0], occurs[1]);
        Set<Property.Mark> marks = EnumSet.noneOf(Property.Mark.class);
        for (int i = 3; i < line.size(); i++) {
            String word = line.word(i, MARKS);
            Property.Mark mark = Keywords.MARKS.get(word);
            Property.Holding holding = Keywords.HOLDINGS.get(word);
            if (word.startsWith("default=")) {
                property = property.orElse(line.text(i, MARKS).substring("default=".length()));
                break;
            } else if (mark != null) {
                marks.add(mark);
            } else if (holding != null) {
                property = property.held(holding);
            } else if (!(word.startsWith("via=") && property.isRelation())) {
                throw line.error(SchemaMessage.BAD_LINE, word, MARKS);
            }
        }
        return marks.isEmpty() ? property : property.with(marks.toArray(new Property.Mark[0]));
    }

    /** Reads {@code 0..*}. */
    static int[] occurrence(TableLine line, String word) {
        int dots = word.indexOf("..");
        int min = dots < 0 ? -1 : count(word.substring(0, dots));
        int max = dots < 0 ? -1 : word.endsWith("..*") ? Property.UNBOUNDED : count(word.substring(dots + 2));
        if (min < 0 || max < min || max == 0) {
            throw line.error(SchemaMessage.BAD_OCCURRENCE, word);
        }
        return new int[] {min, max};
    }

    private static int count(String digits) {
        boolean good = digits.length() > 0 && digits.length() < 10 && isDigits(digits);
        return good ? Integer.parseInt(digits) : -1;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Range range(TableLine line, TableScope scope) {
        String word = line.word(2, RANGES);
        int equals = word.indexOf('=');
        String key = equals < 0 ? word : word.substring(0, equals);
        @Nullable String argument = equals < 0 ? null : word.substring(equals + 1);
        if (argument == null) {
            SimpleType.Base base = Keywords.BASES.get(key);
            if (base != null) {
                return new Range.Simple(SimpleType.any(base));
            }
        }
        Range.Nature nature = Keywords.NATURES.get(key);
        if (nature != null) {
            return new Range.Related(scope.name(line, need(line, argument)), nature, via(line, scope));
        }
        return switch (key) {
            case "code" -> new Range.Code(argument == null ? "" : argument);
            case "measure" -> new Range.Measured(argument == null ? "" : argument, false);
            case "measures" -> new Range.Measured(argument == null ? "" : argument, true);
            case "is" -> new Range.Simple(scope.simpleType(line, need(line, argument)));
            case "data" -> new Range.Nested(scope.name(line, need(line, argument)));
            case "foreign" -> new Range.Foreign(scope.name(line, need(line, argument)));
            case "shape" -> new Range.Shape(argument == null ? GeometryKind.COLLECTION : shape(line, argument));
            default -> throw line.error(SchemaMessage.BAD_LINE, word, RANGES);
        };
    }

    private static GeometryKind shape(TableLine line, String keyword) {
        GeometryKind kind = Keywords.GEOMETRIES.get(keyword);
        if (kind == null) {
            throw line.error(SchemaMessage.BAD_LINE, keyword, "a kind of geometry, such as multi-surface");
        }
        return kind;
    }

    private static Optional<QualifiedName> via(TableLine line, TableScope scope) {
        for (int i = 3; i < line.size(); i++) {
            String word = line.word(i, MARKS);
            if (word.startsWith("via=")) {
                return Optional.of(scope.name(line, word.substring("via=".length())));
            }
        }
        return Optional.empty();
    }

    private static String need(TableLine line, @Nullable String argument) {
        if (argument == null || argument.isEmpty()) {
            throw line.error(SchemaMessage.BAD_LINE, line.word(2, RANGES), RANGES);
        }
        return argument;
    }
}
