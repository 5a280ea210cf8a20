package fr.junn.core.schema;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.value.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of features, or of the objects and structured values that features are made of: a row of a {@link FeatureSchema},
 * not a Java class.
 *
 * <p>A type is known by its {@linkplain #name() name}: two types are equal when their names are. An extended schema holds a
 * type of the same name with more properties, and features made with either can stand side by side; so keys and comparisons
 * by type go across schemas, while questions about properties are answered by the type at hand.
 *
 * <p>Immutable, and safe for use by several threads. Every question is a hash lookup or a walk up at most a dozen
 * supertypes, without allocation unless it returns a list.
 */
public final class FeatureType {
    private final QualifiedName name;
    private final SchemaModule module;
    private final TypeKind kind;
    private final boolean isAbstract;
    private final boolean topLevel;
    private final boolean known;
    private final @Nullable FeatureType supertype;
    private final Map<QualifiedName, Property> declared;
    private final List<QualifiedName> boundaryRule;
    private final List<QualifiedName> addedBoundaries;

    /** All properties, collected when first asked for: most types of a schema never are. Immutable, so a race is harmless. */
    private @Nullable List<Property> properties;

    /** @param supertype the type that the declaration names as such, or null where it names none */
    FeatureType(Declaration.Type declaration, boolean known, @Nullable FeatureType supertype) {
        this.name = declaration.name();
        this.module = declaration.module();
        this.kind = declaration.kind().orElse(supertype == null ? TypeKind.FEATURE : supertype.kind);
        this.isAbstract = declaration.isAbstract();
        this.topLevel = declaration.topLevel();
        this.known = known;
        this.supertype = supertype;
        this.declared = new LinkedHashMap<>();
        for (Declaration.Member m : declaration.members()) {
            declared.put(m.property().name(), m.property());
        }
        this.boundaryRule = declaration.boundaries().orElse(supertype == null ? List.of() : supertype.boundaryRule);
        if (supertype == null || supertype.addedBoundaries.isEmpty()) {
            this.addedBoundaries = declaration.addedBoundaries();
        } else {
            List<QualifiedName> added = new ArrayList<>(supertype.addedBoundaries);
            added.addAll(declaration.addedBoundaries());
            this.addedBoundaries = List.copyOf(added);
        }
    }

    /**
     * A type of which nothing is known but the name, so that a reader can keep what it does not understand: any property and
     * any boundary is allowed. {@link FeatureSchema#typeOrUnknown(QualifiedName)} gives better ones, which also have the
     * properties of a generic type.
     */
    public static FeatureType unknown(QualifiedName name) {
        return unknown(name, Optional.empty());
    }

    static FeatureType unknown(QualifiedName name, Optional<FeatureType> like) {
        SchemaModule module = new SchemaModule("", name.namespace(), name.namespace(), "");
        Declaration.Type declaration = Declaration.Type.of(module, name, Location.UNKNOWN)
                .withTopLevel(like.map(FeatureType::isTopLevel).orElse(true));
        return new FeatureType(declaration, false, like.orElse(null));
    }

    /** The name; what equality goes by. */
    public QualifiedName name() {
        return name;
    }

    /** The name with the prefix of its module, {@code bldg:Building}; for people, and unique within one schema. */
    public String shortName() {
        return module.prefix().isEmpty() ? name.toString() : module.prefix() + ":" + name.local();
    }

    /** The module that declares the type. */
    public SchemaModule module() {
        return module;
    }

    /** Feature, object or structured value. */
    public TypeKind kind() {
        return kind;
    }

    /** Whether only subtypes have instances. */
    public boolean isAbstract() {
        return isAbstract;
    }

    /** Whether instances stand on their own in a city model, and not only as a part of something. */
    public boolean isTopLevel() {
        return topLevel;
    }

    /** Whether the schema declares the type; otherwise it was made up for a name met in data, and allows any property. */
    public boolean isKnown() {
        return known;
    }

    /** The type that this one refines, if any. */
    public Optional<FeatureType> supertype() {
        return Optional.ofNullable(supertype);
    }

    /** This type and its supertypes, the most special first. */
    public List<FeatureType> lineage() {
        List<FeatureType> lineage = new ArrayList<>();
        for (FeatureType t = this; t != null; t = t.supertype) {
            lineage.add(t);
        }
        return lineage;
    }

    /** Whether this is that type or refines it. */
    public boolean isA(FeatureType other) {
        return isA(other.name);
    }

    /** Whether this is the type of that name or refines it. */
    public boolean isA(QualifiedName other) {
        for (FeatureType t = this; t != null; t = t.supertype) {
            if (t.name.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** The properties that this type adds to those of its supertype, in the order in which encodings write them. */
    public List<Property> declaredProperties() {
        return List.copyOf(declared.values());
    }

    /** All properties, those of supertypes first, in the order in which encodings write them. */
    public List<Property> properties() {
        List<Property> all = properties;
        if (all == null) {
            List<Property> collected = new ArrayList<>(supertype == null ? List.of() : supertype.properties());
            collected.addAll(declared.values());
            all = List.copyOf(collected);
            properties = all;
        }
        return all;
    }

    /** The property of that name, declared or inherited. */
    public Optional<Property> property(QualifiedName property) {
        for (FeatureType t = this; t != null; t = t.supertype) {
            Property found = t.declared.get(property);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /**
     * The property of that local name, declared or inherited. Walks all properties: for a reader's table and for people, not
     * for each feature.
     *
     * @throws JunnException {@link SchemaMessage#UNKNOWN_PROPERTY} with near names where there is none,
     *     {@link SchemaMessage#AMBIGUOUS_NAME} where two modules declare one
     */
    public Property property(String local) {
        List<Property> found = properties().stream()
                .filter(p -> p.name().local().equals(local))
                .toList();
        if (found.isEmpty()) {
            throw new JunnException(SchemaMessage.UNKNOWN_PROPERTY, local, shortName(), nearProperties(local));
        }
        if (found.size() > 1) {
            throw new JunnException(
                    SchemaMessage.AMBIGUOUS_NAME,
                    local,
                    found.stream().map(Property::name).toList());
        }
        return found.get(0);
    }

    /** Names of properties that the user may have meant, the nearest first. */
    String nearProperties(String local) {
        return Names.near(local, properties().stream().map(Property::name).toList());
    }

    /**
     * The geometry property of that level of detail and role, such as 2 and {@code multiSurface}, or −1 and {@code extent}.
     * Walks all properties.
     *
     * @param lod the level of detail, −1 where the property has none
     */
    public Optional<Property> geometry(int lod, String role) {
        return properties().stream()
                .filter(p ->
                        p.isGeometry() && p.lod().orElse(-1) == lod && p.role().equals(role))
                .findFirst();
    }

    /** The property that holds the identifier common to all versions of a feature, where the type has one. */
    public Optional<Property> identity() {
        return properties().stream().filter(p -> p.is(Property.Mark.IDENTITY)).findFirst();
    }

    /**
     * The types of boundaries that a space of this type may have, each with all its subtypes. Empty for what is no space,
     * and for a type that is not {@linkplain #isKnown() known}, which allows all.
     */
    public Set<QualifiedName> allowedBoundaries() {
        Set<QualifiedName> all = new LinkedHashSet<>(boundaryRule);
        all.addAll(addedBoundaries);
        return Collections.unmodifiableSet(all);
    }

    /** Whether a space of this type may have a boundary of that type. */
    public boolean allowsBoundary(FeatureType boundary) {
        if (!known) {
            return true;
        }
        for (FeatureType t = boundary; t != null; t = t.supertype) {
            if (boundaryRule.contains(t.name) || addedBoundaries.contains(t.name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return this == o || o instanceof FeatureType other && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return shortName();
    }
}
