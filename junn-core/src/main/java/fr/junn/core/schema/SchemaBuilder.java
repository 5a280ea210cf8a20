package fr.junn.core.schema;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.value.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An extension of a schema, stated in code: new types, more properties for existing ones, all in one namespace. Begun by
 * {@link FeatureSchema#extend(String, String, String)}.
 *
 * <pre>{@code
 * SchemaBuilder acme = FeatureSchema.citygml3().extend("acme", "https://acme.example/1", "1.0");
 * SimpleType kind = acme.enumeration("PanelKind", "thermal", "photovoltaic");
 * FeatureSchema schema = acme
 *         .type("SolarPanel", "core:AbstractOccupiedSpace",
 *                 acme.property("kind", new Range.Simple(kind)).occurs(1, 1),
 *                 acme.property("peakPower", new Range.Measured("W", false)))
 *         .add("bldg:AbstractBuilding",
 *                 acme.property("ownerName", new Range.Simple(SimpleType.any(SimpleType.Base.TEXT))).with(PERSONAL),
 *                 acme.property("panel", new Range.Related(acme.name("SolarPanel"), PART, Optional.empty())).occurs(0, UNBOUNDED))
 *         .build();
 * }</pre>
 *
 * <p>For one thread. Names of types are written as in {@link FeatureSchema#type(String)}; a type of the extension itself by
 * its local name. Whether everything fits is checked by {@link #build()}.
 */
public final class SchemaBuilder {
    private final FeatureSchema base;
    private final SchemaModule module;
    private final List<Declaration> declarations = new ArrayList<>();

    SchemaBuilder(FeatureSchema base, SchemaModule module) {
        base.modules().stream()
                .filter(m ->
                        m.prefix().equals(module.prefix()) && !m.namespace().equals(module.namespace()))
                .findFirst()
                .ifPresent(m -> {
                    throw new JunnException(SchemaMessage.PREFIX_TAKEN, m.prefix(), m.namespace(), module.namespace());
                });
        this.base = base;
        this.module = module;
    }

    /** The name in the namespace of the extension. */
    public QualifiedName name(String local) {
        if (!TableScope.isName(local)) {
            throw new JunnException(SchemaMessage.BAD_NAME, local);
        }
        return QualifiedName.of(module.namespace(), local);
    }

    /** A property in the namespace of the extension: optional, with at most one value, until told otherwise. */
    public Property property(String local, Range range) {
        return Property.of(name(local), range);
    }

    /** Declares an enumeration. */
    public SimpleType enumeration(String local, String... terms) {
        SimpleType type = SimpleType.enumeration(name(local), List.of(terms));
        declarations.add(new Declaration.Simple(type, Location.UNKNOWN));
        return type;
    }

    /** Declares a type whose instances stand on their own. */
    public SchemaBuilder topLevelType(String local, String supertype, Property... properties) {
        return add(declaration(local, supertype, properties).withTopLevel(true));
    }

    /** Declares a type whose instances are parts of others. */
    public SchemaBuilder type(String local, String supertype, Property... properties) {
        return add(declaration(local, supertype, properties));
    }

    /** Declares a type that has instances by its subtypes only. */
    public SchemaBuilder abstractType(String local, String supertype, Property... properties) {
        return add(declaration(local, supertype, properties).withAbstract(true));
    }

    /** Adds properties to an existing type, and so to its subtypes: what CityGML calls an ADE hook. */
    public SchemaBuilder add(String type, Property... properties) {
        return add(new Declaration.Addition(typeName(type), members(properties), List.of(), Location.UNKNOWN));
    }

    /** Lets an existing type of space, and so its subtypes, have boundaries of these types besides those it may have. */
    public SchemaBuilder allowBoundary(String space, String... boundaries) {
        List<QualifiedName> names =
                Arrays.stream(boundaries).map(this::typeName).toList();
        return add(new Declaration.Addition(typeName(space), List.of(), names, Location.UNKNOWN));
    }

    /**
     * The extended schema.
     *
     * @throws JunnException a {@link SchemaMessage} where something does not fit
     */
    public FeatureSchema build() {
        return Assembler.extend(base, List.of(module), declarations);
    }

    private SchemaBuilder add(Declaration declaration) {
        declarations.add(declaration);
        return this;
    }

    private Declaration.Type declaration(String local, String supertype, Property... properties) {
        return Declaration.Type.of(module, name(local), Location.UNKNOWN)
                .withSupertype(typeName(supertype))
                .withMembers(members(properties));
    }

    private static List<Declaration.Member> members(Property... properties) {
        return Arrays.stream(properties)
                .map(p -> new Declaration.Member(p, Location.UNKNOWN))
                .toList();
    }

    private QualifiedName typeName(String name) {
        Optional<QualifiedName> own = declarations.stream()
                .filter(d -> d instanceof Declaration.Type t && t.name().local().equals(name))
                .map(d -> ((Declaration.Type) d).name())
                .findFirst();
        String ownPrefix = module.prefix() + ":";
        return own.orElseGet(
                () -> name.startsWith(ownPrefix) ? name(name.substring(ownPrefix.length())) : base.name(name));
    }
}
