package fr.junn.core.schema;

import fr.junn.core.error.JunnException;
import fr.junn.core.value.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a schema table, whose form the package documents. Three passes over the lines, since names may be used before they
 * are declared: modules, simple types, types.
 */
final class TableReader {
    private static final String PREFIX = "a prefix";
    private static final String TYPE_WORDS = "one of : SUPERTYPE, abstract, top, feature, object, data";

    private final List<TableLine> lines = new ArrayList<>();
    private final TableScope scope;

    /** @param base the schema whose modules and simple types the table can refer to */
    private TableReader(String text, String source, FeatureSchema base) {
        this.scope = new TableScope(base);
        int number = 0;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            TableLine line = TableLine.of(source, ++number, text.substring(at, end));
            if (line != null) {
                lines.add(line);
            }
            at = end + 1;
        }
    }

    /** All that the table declares. */
    static TableScope read(String text, String source, FeatureSchema base) {
        TableReader reader = new TableReader(text, source, base);
        reader.readModules();
        reader.readSimpleTypes();
        reader.readTypes();
        return reader.scope;
    }

    private void readModules() {
        for (TableLine line : lines) {
            switch (line.isIndented() ? "" : line.first()) {
                case "module" -> {
                    String form = "a line such as: module PREFIX NAMESPACE VERSION TITLE";
                    String prefix = name(line, line.word(1, form));
                    scope.declare(
                            new SchemaModule(prefix, namespace(line, form), line.text(4, form), line.word(3, form)),
                            line.location());
                }
                case "use" -> {
                    String form = "a line such as: use PREFIX NAMESPACE";
                    scope.use(name(line, line.word(1, form)), namespace(line, form), line.location());
                }
                default -> {}
            }
        }
    }

    private static String namespace(TableLine line, String form) {
        String namespace = line.word(2, form);
        if (namespace.indexOf('{') >= 0 || namespace.indexOf('}') >= 0) {
            throw line.error(SchemaMessage.BAD_LINE, namespace, "a namespace without braces");
        }
        return namespace;
    }

    private void readSimpleTypes() {
        scope.leave();
        for (TableLine line : lines) {
            switch (line.isIndented() ? "" : line.first()) {
                case "module" -> scope.enter(line.word(1, PREFIX));
                case "enum", "number", "numbers" -> scope.declare(simpleType(line), line.location());
                default -> {}
            }
        }
    }

    private SimpleType simpleType(TableLine line) {
        QualifiedName name = newName(line, line.word(1, "a name"));
        switch (line.first()) {
            case "enum" -> {
                line.word(2, "at least one term after the name");
                List<String> terms = new ArrayList<>();
                for (int i = 2; i < line.size(); i++) {
                    terms.add(line.word(i, "a term"));
                }
                return SimpleType.enumeration(name, terms);
            }
            case "number" -> {
                String form = "a line such as: number NAME integer LEAST GREATEST";
                SimpleType.Base base = Keywords.BASES.get(line.word(2, form));
                if (base != SimpleType.Base.INTEGER && base != SimpleType.Base.REAL) {
                    throw line.error(SchemaMessage.BAD_LINE, line.word(2, form), "integer or real");
                }
                return SimpleType.between(name, base, number(line, 3, form), number(line, 4, form));
            }
            default -> {
                String form = "a line such as: numbers NAME 3..4 LEAST GREATEST";
                int[] length = PropertySyntax.occurrence(line, line.word(2, form));
                double least = line.size() > 3 ? number(line, 3, form) : Double.NEGATIVE_INFINITY;
                double greatest = line.size() > 3 ? number(line, 4, form) : Double.POSITIVE_INFINITY;
                return new SimpleType(name, SimpleType.Base.NUMBERS, List.of(), least, greatest, length[0], length[1]);
            }
        }
    }

    private static double number(TableLine line, int index, String form) {
        try {
            return Double.parseDouble(line.word(index, form));
        } catch (NumberFormatException e) {
            throw new JunnException(e, SchemaMessage.BAD_LINE, line.word(index, form), form).at(line.location());
        }
    }

    private void readTypes() {
        scope.leave();
        for (int i = 0; i < lines.size(); ) {
            TableLine line = lines.get(i);
            int end = i + 1;
            while (end < lines.size() && lines.get(end).isIndented()) {
                end++;
            }
            List<TableLine> body = lines.subList(i + 1, end);
            if (line.isIndented()) {
                throw line.error(SchemaMessage.BAD_LINE, line.text(0, PREFIX), "a line that is not indented before it");
            }
            switch (line.first()) {
                case "module" -> scope.enter(line.word(1, PREFIX));
                case "type" -> scope.declare(type(line, body));
                case "extend" -> scope.declare(addition(line, body));
                case "use", "enum", "number", "numbers" -> {
                    if (!body.isEmpty()) {
                        throw body.get(0)
                                .error(SchemaMessage.BAD_LINE, body.get(0).first(), "no indented line here");
                    }
                }
                default ->
                    throw line.error(
                            SchemaMessage.BAD_LINE,
                            line.first(),
                            "one of module, use, enum, number, numbers, type, extend");
            }
            i = end;
        }
    }

    private Declaration.Type type(TableLine line, List<TableLine> body) {
        QualifiedName name = newName(line, line.word(1, "a name"));
        Declaration.Type type = Declaration.Type.of(scope.module(line), name, line.location());
        for (int i = 2; i < line.size(); i++) {
            String word = line.word(i, TYPE_WORDS);
            TypeKind kind = Keywords.TYPE_KINDS.get(word);
            if (word.equals(":")) {
                type = type.withSupertype(scope.name(line, line.word(++i, "a supertype after the colon")));
            } else if (kind != null) {
                type = type.withKind(kind);
            } else if (word.equals("abstract")) {
                type = type.withAbstract(true);
            } else if (word.equals("top")) {
                type = type.withTopLevel(true);
            } else {
                throw line.error(SchemaMessage.BAD_LINE, word, TYPE_WORDS);
            }
        }
        Optional<List<QualifiedName>> boundaries = boundaries(body);
        return (boundaries.isPresent() ? type.withBoundaries(boundaries.get()) : type).withMembers(members(body));
    }

    private Declaration.Addition addition(TableLine line, List<TableLine> body) {
        QualifiedName type = scope.name(line, line.word(1, "the type to extend"));
        return new Declaration.Addition(type, members(body), boundaries(body).orElse(List.of()), line.location());
    }

    private Optional<List<QualifiedName>> boundaries(List<TableLine> body) {
        List<QualifiedName> boundaries = new ArrayList<>();
        boolean given = false;
        for (TableLine line : body) {
            if (isBoundaryRule(line)) {
                given = true;
                for (int i = 2; i < line.size(); i++) {
                    boundaries.add(scope.name(line, line.word(i, "a type")));
                }
            }
        }
        return given ? Optional.of(boundaries) : Optional.empty();
    }

    /** {@code bounded by …}: no property, whose second word is a number of values. */
    private static boolean isBoundaryRule(TableLine line) {
        return line.size() > 1
                && line.first().equals("bounded")
                && line.word(1, "by").equals("by");
    }

    private List<Declaration.Member> members(List<TableLine> body) {
        List<Declaration.Member> members = new ArrayList<>();
        for (TableLine line : body) {
            if (!isBoundaryRule(line)) {
                QualifiedName name = newName(line, line.first());
                members.add(new Declaration.Member(PropertySyntax.read(line, name, scope), line.location()));
            }
        }
        return members;
    }

    private QualifiedName newName(TableLine line, String word) {
        return QualifiedName.of(scope.module(line).namespace(), name(line, word));
    }

    private static String name(TableLine line, String word) {
        if (!TableScope.isName(word)) {
            throw line.error(SchemaMessage.BAD_NAME, word);
        }
        return word;
    }
}
