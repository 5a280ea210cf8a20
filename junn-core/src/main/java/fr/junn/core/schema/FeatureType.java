package fr.junn.core.schema;

import fr.junn.core.value.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of features, or of the objects and structured values that features are made of: a row of a
 * {@link FeatureSchema}, not a Java class.
 *
 * <p>A type is known by its {@linkplain #name() name}: two types are equal when their names are. An extended schema holds a
 * type of the same name with more properties, and features made with either can stand side by side.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class FeatureType {
    private final QualifiedName name;
    private final Module module;
    private final TypeKind kind;
    private final boolean isAbstract;
    private final boolean topLevel;
    private final boolean known;
    private final @Nullable FeatureType supertype;
    private final List<Property> declared;
    private final Map<QualifiedName, Property> properties = new LinkedHashMap<>();
    private final Set<QualifiedName> boundaries;

    FeatureType(
            QualifiedName name,
            Module module,
            TypeKind kind,
            boolean isAbstract,
            boolean topLevel,
            boolean known,
            @Nullable FeatureType supertype,
            List<Property> declared,
            Set<QualifiedName> boundaries) {
        this.name = name;
        this.module = module;
        this.kind = kind;
        this.isAbstract = isAbstract;
        this.topLevel = topLevel;
        this.known = known;
        this.supertype = supertype;
        this.declared = List.copyOf(declared);
        if (supertype != null) {
            properties.putAll(supertype.properties);
        }
        declared.forEach(p -> properties.put(p.name(), p));
        this.boundaries = new LinkedHashSet<>(boundaries);
    }

    /**
     * A type of which nothing is known but the name, so that a reader can keep what it does not understand: any property is
     * allowed. A schema gives better ones, see {@link FeatureSchema}.
     */
    public static FeatureType unknown(QualifiedName name) {
        Module module = new Module("", name.namespace(), name.namespace(), "");
        return new FeatureType(name, module, TypeKind.FEATURE, false, true, false, null, List.of(), Set.of());
    }

    /** The name; what equality goes by. */
    public QualifiedName name() {
        return name;
    }

    /** The module that declares the type. */
    public Module module() {
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

    /** Whether this is that type or refines it. No allocation; a handful of comparisons. */
    public boolean isA(FeatureType other) {
        return isA(other.name);
    }

    /** Whether this is the type of that name or refines it. No allocation; a handful of comparisons. */
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
        return declared;
    }

    /** All properties, those of supertypes first, in the order in which encodings write them. */
    public List<Property> properties() {
        return List.copyOf(properties.values());
    }

    /** The property of that name, declared or inherited. */
    public Optional<Property> property(QualifiedName property) {
        return Optional.ofNullable(properties.get(property));
    }

    /** The types of boundaries that a space of this type may have, each with all its subtypes; empty for what is no space. */
    public Set<QualifiedName> allowedBoundaries() {
        return Set.copyOf(boundaries);
    }

    /** Whether a space of this type may have a boundary of that type. */
    public boolean allowsBoundary(FeatureType boundary) {
        return !known || boundaries.stream().anyMatch(boundary::isA);
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
        return name.toString();
    }
}
