package fr.junn.core.schema;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.error.Message;
import fr.junn.core.value.QualifiedName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts declarations on top of a schema, checks that they fit, and makes the types. Types are all made anew, supertypes
 * first: a few hundred of them cost a few milliseconds, and a type that an extension changes changes all its subtypes.
 */
final class Assembler {
    /** More levels of inheritance than any model has; so that a hostile table costs no more than its length. */
    static final int MAX_DEPTH = 64;

    private final Map<String, SchemaModule> modules = new LinkedHashMap<>();
    private final Map<QualifiedName, SimpleType> simpleTypes = new LinkedHashMap<>();
    private final Map<QualifiedName, Declaration.Type> declared = new LinkedHashMap<>();
    private final Map<QualifiedName, FeatureType> made = new LinkedHashMap<>();

    private Assembler(FeatureSchema base) {
        for (SchemaModule m : base.modules()) {
            modules.put(m.prefix(), m);
        }
        for (SimpleType t : base.simpleTypes()) {
            simpleTypes.put(t.name(), t);
        }
        for (Declaration.Type d : base.declarations()) {
            declared.put(d.name(), d);
        }
    }

    static FeatureSchema extend(FeatureSchema base, Collection<SchemaModule> modules, List<Declaration> declarations) {
        Assembler assembler = new Assembler(base);
        for (SchemaModule m : modules) {
            assembler.modules.putIfAbsent(m.prefix(), m);
        }
        for (Declaration d : declarations) {
            assembler.declare(d);
        }
        for (Declaration d : declarations) {
            if (d instanceof Declaration.Addition a) {
                assembler.add(a);
            }
        }
        for (Declaration.Type type : assembler.declared.values()) {
            assembler.make(type);
        }
        for (Declaration.Type type : assembler.declared.values()) {
            assembler.checkTargets(type);
        }
        return new FeatureSchema(
                assembler.modules,
                assembler.simpleTypes,
                List.copyOf(assembler.declared.values()),
                assembler.inOrder());
    }

    private void declare(Declaration declaration) {
        if (declaration instanceof Declaration.Simple s) {
            free(s.type().name(), s.location());
            simpleTypes.put(s.type().name(), s.type());
        } else if (declaration instanceof Declaration.Type t) {
            free(t.name(), t.location());
            declared.put(t.name(), t);
        }
    }

    private void free(QualifiedName name, Location at) {
        if (declared.containsKey(name) || simpleTypes.containsKey(name)) {
            throw error(at, SchemaMessage.TYPE_TAKEN, name);
        }
    }

    private void add(Declaration.Addition addition) {
        Declaration.Type type = declared.get(addition.type());
        if (type == null) {
            throw error(addition.location(), SchemaMessage.UNKNOWN_TYPE, addition.type(), near(addition.type()));
        }
        declared.put(type.name(), type.with(addition));
    }

    /** Makes a type after its supertypes. */
    private void make(Declaration.Type type) {
        Deque<Declaration.Type> chain = new ArrayDeque<>();
        Set<QualifiedName> seen = new LinkedHashSet<>();
        for (Declaration.Type t = type; t != null && !made.containsKey(t.name()); t = supertype(t)) {
            if (!seen.add(t.name())) {
                throw error(type.location(), SchemaMessage.INHERITANCE_CYCLE, t.name(), seen);
            }
            chain.push(t);
        }
        for (Declaration.Type t : chain) {
            @Nullable
            FeatureType supertype =
                    t.supertype().isPresent() ? made.get(t.supertype().get()) : null;
            check(t, supertype);
            made.put(t.name(), new FeatureType(t, true, supertype));
        }
    }

    private Declaration.@Nullable Type supertype(Declaration.Type type) {
        Optional<QualifiedName> name = type.supertype();
        if (name.isEmpty()) {
            return null;
        }
        Declaration.Type supertype = declared.get(name.get());
        if (supertype == null) {
            throw error(type.location(), SchemaMessage.UNKNOWN_SUPERTYPE, type.name(), name.get(), near(name.get()));
        }
        return supertype;
    }

    private void check(Declaration.Type type, @Nullable FeatureType supertype) {
        if (supertype != null) {
            int depth = supertype.lineage().size();
            if (depth >= MAX_DEPTH) {
                throw error(type.location(), CoreMessage.LIMIT_EXCEEDED, type.name(), depth + 1, MAX_DEPTH);
            }
            // A structured value may be refined to an object, and an object to a feature, but not the other way round.
            TypeKind kind = type.kind().orElse(supertype.kind());
            if (kind.ordinal() > supertype.kind().ordinal()) {
                throw error(
                        type.location(),
                        SchemaMessage.WRONG_SUPERTYPE,
                        type.name(),
                        Keywords.of(kind),
                        supertype,
                        Keywords.of(supertype.kind()));
            }
        }
        Map<QualifiedName, Property> own = new LinkedHashMap<>();
        for (Declaration.Member m : type.members()) {
            Property property = m.property();
            Property before = own.put(property.name(), property);
            Object where = type.name();
            if (before == null && supertype != null) {
                before = supertype.property(property.name()).orElse(null);
                where = before == null ? where : owner(supertype, property.name());
            }
            if (before != null) {
                throw error(
                        m.location().isUnknown() ? type.location() : m.location(),
                        SchemaMessage.PROPERTY_REDEFINED,
                        type.name(),
                        property.name().local(),
                        before,
                        where,
                        property);
            }
        }
    }

    private static FeatureType owner(FeatureType type, QualifiedName property) {
        for (FeatureType t : type.lineage()) {
            if (t.declaredProperties().stream().anyMatch(p -> p.name().equals(property))) {
                return t;
            }
        }
        return type;
    }

    private void checkTargets(Declaration.Type type) {
        for (QualifiedName b : type.boundaries().orElse(List.of())) {
            target(type.location(), type.name(), b);
        }
        for (QualifiedName b : type.addedBoundaries()) {
            target(type.location(), type.name(), b);
        }
        for (Declaration.Member m : type.members()) {
            Range range = m.property().range();
            if (range instanceof Range.Related r) {
                expect(m, r.target(), TypeKind.FEATURE);
                if (r.via().isPresent()) {
                    expect(m, r.via().get(), TypeKind.OBJECT);
                }
            } else if (range instanceof Range.Nested n) {
                FeatureType target = target(m.location(), m.property().name(), n.type());
                if (target.kind() == TypeKind.FEATURE) {
                    throw wrongTarget(m, target, TypeKind.DATA);
                }
            }
        }
    }

    private void expect(Declaration.Member m, QualifiedName name, TypeKind kind) {
        FeatureType target = target(m.location(), m.property().name(), name);
        if (target.kind() != kind) {
            throw wrongTarget(m, target, kind);
        }
    }

    private static JunnException wrongTarget(Declaration.Member m, FeatureType target, TypeKind expected) {
        return error(
                m.location(),
                SchemaMessage.WRONG_TARGET,
                m.property().name(),
                target,
                Keywords.of(target.kind()),
                Keywords.of(expected));
    }

    private FeatureType target(Location at, QualifiedName from, QualifiedName name) {
        FeatureType target = made.get(name);
        if (target == null) {
            throw error(at, SchemaMessage.UNKNOWN_TARGET, from, name, near(name));
        }
        return target;
    }

    private String near(QualifiedName name) {
        return Names.near(name.local(), declared.keySet());
    }

    /** The types in the order of their declaration. */
    private Map<QualifiedName, FeatureType> inOrder() {
        Map<QualifiedName, FeatureType> ordered = new LinkedHashMap<>();
        for (QualifiedName name : declared.keySet()) {
            ordered.put(name, made.get(name));
        }
        return ordered;
    }

    private static JunnException error(Location at, Message message, Object... parts) {
        return new JunnException(message, parts).at(at);
    }
}
