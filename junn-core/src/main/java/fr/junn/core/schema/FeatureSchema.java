package fr.junn.core.schema;

import fr.junn.core.error.JunnException;
import fr.junn.core.value.QualifiedName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The feature types that are known, and how they relate: the CityGML 3.0 conceptual model, and what a third party adds to
 * it without recompiling anything.
 *
 * <pre>{@code
 * FeatureSchema citygml = FeatureSchema.citygml3();
 * FeatureType building = citygml.type("Building");                       // or "bldg:Building", or "{http://…}Building"
 * building.isA(citygml.type("AbstractOccupiedSpace"));                   // true
 * building.property("storeysAboveGround").accepts(ValueKind.INTEGER);    // true
 *
 * FeatureSchema mine = citygml.extend(Path.of("acme.schema"));           // a table of one's own
 * FeatureSchema also = citygml.extend("acme", "https://acme.example/1", "1.0")
 *         .type("SolarPanel", "core:AbstractOccupiedSpace", …)
 *         .build();
 * }</pre>
 *
 * <p>Immutable, and safe for use by several threads; extending returns a new schema. A type of an extended schema equals
 * the one it extends, see {@link FeatureType}.
 *
 * <p>Cost: {@link #citygml3()} reads its table at the first call and keeps it, a quarter of a megabyte: 10 ms of processor
 * time in a fresh virtual machine, and two or three times as much again for loading the classes that do it. Extending costs
 * a few milliseconds. Lookup by full name is a hash lookup; by a local name or by a supertype, it walks the types.
 */
public final class FeatureSchema {
    private final Map<String, SchemaModule> modules;
    private final Map<QualifiedName, SimpleType> simpleTypes;
    private final List<Declaration.Type> declarations;
    private final Map<QualifiedName, FeatureType> types;

    FeatureSchema(
            Map<String, SchemaModule> modules,
            Map<QualifiedName, SimpleType> simpleTypes,
            List<Declaration.Type> declarations,
            Map<QualifiedName, FeatureType> types) {
        this.modules = modules;
        this.simpleTypes = simpleTypes;
        this.declarations = declarations;
        this.types = types;
    }

    /** The CityGML 3.0 conceptual model (OGC 20-010), as its GML encoding (OGC 21-006r2, schemas 3.0.0) writes it down. */
    public static FeatureSchema citygml3() {
        return CityGml.SCHEMA;
    }

    /**
     * CityGML 3.0 extended by a table; the same as {@code citygml3().extend(table)}.
     *
     * @throws JunnException as {@link #extend(Path)} does
     */
    public static FeatureSchema read(Path table) {
        return citygml3().extend(table);
    }

    /** A schema without types, for a model that has nothing to do with CityGML. */
    public static FeatureSchema empty() {
        return new FeatureSchema(Map.of(), Map.of(), List.of(), Map.of());
    }

    /**
     * This schema with the types and properties that a table declares; the package says how a table is written.
     *
     * @throws JunnException a {@link SchemaMessage} with file and line where the table cannot be read or does not fit;
     *     {@link fr.junn.core.error.CoreMessage#IO_FAILED} where the file cannot be read
     */
    public FeatureSchema extend(Path table) {
        try (InputStream in = Files.newInputStream(table)) {
            return extend(in, table.toString());
        } catch (IOException e) {
            throw TableSource.failed(e, table.toString());
        }
    }

    /**
     * This schema with the types and properties that a table declares. The stream is read to its end, not closed.
     *
     * @param table UTF-8 text, at most {@value TableSource#MAX_BYTES} bytes
     * @param source what to call it in messages
     * @throws JunnException as {@link #extend(Path)} does
     */
    public FeatureSchema extend(InputStream table, String source) {
        TableScope scope = TableReader.read(TableSource.read(table, source), source, this);
        return Assembler.extend(this, scope.modules(), scope.declarations());
    }

    /**
     * Begins an extension in code.
     *
     * @param prefix the short form of the namespace in messages and short names
     * @param namespace the namespace of the new types and properties
     * @param version the version of the extension
     */
    public SchemaBuilder extend(String prefix, String namespace, String version) {
        return new SchemaBuilder(this, new SchemaModule(prefix, namespace, prefix, version));
    }

    /** The modules, in the order of their declaration. */
    public Collection<SchemaModule> modules() {
        return Collections.unmodifiableCollection(modules.values());
    }

    /** All types, in the order of their declaration. */
    public Collection<FeatureType> types() {
        return Collections.unmodifiableCollection(types.values());
    }

    /** The enumerations and other simple types that the modules name, in the order of their declaration. */
    public Collection<SimpleType> simpleTypes() {
        return Collections.unmodifiableCollection(simpleTypes.values());
    }

    /** The simple type of that name. */
    public Optional<SimpleType> simpleType(QualifiedName name) {
        return Optional.ofNullable(simpleTypes.get(name));
    }

    /** The type of that name. */
    public Optional<FeatureType> find(QualifiedName name) {
        return Optional.ofNullable(types.get(name));
    }

    /**
     * The type of that name.
     *
     * @throws JunnException {@link SchemaMessage#UNKNOWN_TYPE} with near names where there is none
     */
    public FeatureType type(QualifiedName name) {
        FeatureType type = types.get(name);
        if (type == null) {
            throw new JunnException(SchemaMessage.UNKNOWN_TYPE, name, Names.near(name.local(), types.keySet()));
        }
        return type;
    }

    /**
     * The type of a name as people write it: {@code Building} where no other module has one, {@code bldg:Building}, or
     * {@code {namespace}Building}.
     *
     * @throws JunnException {@link SchemaMessage#UNKNOWN_TYPE} with near names, {@link SchemaMessage#AMBIGUOUS_NAME},
     *     {@link SchemaMessage#UNKNOWN_PREFIX}
     */
    public FeatureType type(String name) {
        return type(name(name));
    }

    /**
     * The full name of a type as people write it, whether or not the schema has the type where a prefix or namespace is
     * given.
     *
     * @throws JunnException as {@link #type(String)} does
     */
    public QualifiedName name(String name) {
        int colon = name.indexOf(':');
        if (name.startsWith("{")) {
            return QualifiedName.parse(name);
        }
        if (colon >= 0) {
            SchemaModule module = modules.get(name.substring(0, colon));
            if (module == null) {
                throw new JunnException(SchemaMessage.UNKNOWN_PREFIX, name.substring(0, colon), modules.keySet());
            }
            return QualifiedName.of(module.namespace(), name.substring(colon + 1));
        }
        List<QualifiedName> found =
                types.keySet().stream().filter(n -> n.local().equals(name)).toList();
        if (found.isEmpty()) {
            throw new JunnException(SchemaMessage.UNKNOWN_TYPE, name, Names.near(name, types.keySet()));
        }
        if (found.size() > 1) {
            throw new JunnException(SchemaMessage.AMBIGUOUS_NAME, name, found);
        }
        return found.get(0);
    }

    /**
     * The type of that name, or one made up for it: it keeps the name, is no {@linkplain FeatureType#isKnown() known} one,
     * allows any property and boundary, and is a {@code gen:GenericOccupiedSpace} where the schema has that, so that its
     * geometries have their place. Readers keep what they do not know that way. Each call makes a new one: a reader keeps
     * it for the next feature.
     */
    public FeatureType typeOrUnknown(QualifiedName name) {
        FeatureType type = types.get(name);
        return type != null ? type : FeatureType.unknown(name, find(CityGml.GENERIC));
    }

    /** The same for a reader that knows what the unknown type is a kind of, such as a thematic surface. */
    public FeatureType typeOrUnknown(QualifiedName name, FeatureType like) {
        FeatureType type = types.get(name);
        return type != null ? type : FeatureType.unknown(name, Optional.of(like));
    }

    /** The types that refine a type directly, in the order of their declaration. */
    public List<FeatureType> subtypes(FeatureType type) {
        return types.values().stream()
                .filter(t -> t.supertype().filter(type::equals).isPresent())
                .toList();
    }

    /** The type and all that refine it and can have instances, in the order of their declaration. */
    public List<FeatureType> concreteTypes(FeatureType type) {
        return types.values().stream()
                .filter(t -> !t.isAbstract() && t.isA(type))
                .toList();
    }

    /** What the schema was put together from. */
    List<Declaration.Type> declarations() {
        return declarations;
    }

    /** Read at the first use. */
    private static final class CityGml {
        static final QualifiedName GENERIC =
                QualifiedName.of("http://www.opengis.net/citygml/generics/3.0", "GenericOccupiedSpace");
        static final FeatureSchema SCHEMA = load();

        private static FeatureSchema load() {
            String name = "citygml-3.0.schema";
            try (InputStream in = FeatureSchema.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IOException("resource missing");
                }
                return empty().extend(in, name);
            } catch (IOException e) {
                throw TableSource.failed(e, name);
            }
        }
    }
}
