package fr.junn.core.schema;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.value.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the lines read so far declare, and what names in them mean. */
final class TableScope {
    private final FeatureSchema base;
    private final Map<String, SchemaModule> modules = new LinkedHashMap<>();
    private final Map<String, String> namespaces = new LinkedHashMap<>();
    private final Map<QualifiedName, SimpleType> simpleTypes = new LinkedHashMap<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private @Nullable SchemaModule current;

    TableScope(FeatureSchema base) {
        this.base = base;
        for (SchemaModule m : base.modules()) {
            modules.put(m.prefix(), m);
            namespaces.put(m.prefix(), m.namespace());
        }
    }

    /** Whether a word can name a type or property: a name of XML without a colon, as far as ASCII goes. */
    static boolean isName(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = Character.isLetter(c) || c == '_';
            if (!letter && (i == 0 || !Character.isDigit(c) && c != '-' && c != '.')) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** Those of the base, and those declared here. */
    List<SchemaModule> modules() {
        return List.copyOf(modules.values());
    }

    List<Declaration> declarations() {
        return declarations;
    }

    void declare(SchemaModule module, Location at) {
        use(module.prefix(), module.namespace(), at);
        modules.putIfAbsent(module.prefix(), module);
    }

    void use(String newPrefix, String namespace, Location at) {
        String taken = namespaces.putIfAbsent(newPrefix, namespace);
        if (taken != null && !taken.equals(namespace)) {
            throw new JunnException(SchemaMessage.PREFIX_TAKEN, newPrefix, taken, namespace).at(at);
        }
    }

    void declare(SimpleType type, Location at) {
        simpleTypes.putIfAbsent(type.name(), type);
        declarations.add(new Declaration.Simple(type, at));
    }

    void declare(Declaration declaration) {
        declarations.add(declaration);
    }

    /** From here on, names without a prefix are of that module. */
    void enter(String prefix) {
        current = modules.get(prefix);
    }

    /** Back to the first line of the table. */
    void leave() {
        current = null;
    }

    /** The module at hand. */
    SchemaModule module(TableLine line) {
        if (current == null) {
            throw line.error(SchemaMessage.BAD_LINE, line.first(), "a module line before it");
        }
        return current;
    }

    /** What a name means: with a prefix, that of a module; without, one of the module at hand. */
    QualifiedName name(TableLine line, String word) {
        int colon = word.indexOf(':');
        String local = word.substring(colon + 1);
        String namespace = colon < 0 ? module(line).namespace() : namespaces.get(word.substring(0, colon));
        if (namespace == null) {
            throw line.error(SchemaMessage.UNKNOWN_PREFIX, word.substring(0, colon), namespaces.keySet());
        }
        if (!isName(local)) {
            throw line.error(SchemaMessage.BAD_NAME, word);
        }
        return QualifiedName.of(namespace, local);
    }

    SimpleType simpleType(TableLine line, String word) {
        QualifiedName name = name(line, word);
        SimpleType found = simpleTypes.get(name);
        if (found == null) {
            found = base.simpleType(name).orElse(null);
        }
        if (found == null) {
            String near = Names.near(name.local(), known());
            throw line.error(SchemaMessage.UNKNOWN_TARGET, line.first(), word, near);
        }
        return found;
    }

    private List<QualifiedName> known() {
        List<QualifiedName> known = new ArrayList<>(simpleTypes.keySet());
        base.simpleTypes().forEach(t -> known.add(t.name()));
        return known;
    }
}
