package fr.junn.interop.cityjson;

import fr.junn.core.error.JunnException;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.schema.Property;
import fr.junn.core.schema.Range;
import fr.junn.core.schema.SimpleType;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.core.value.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What types and properties the names of a document stand for, looked up once for each. Used by one reader. */
final class TypeCache {
    /** How many names are held for one type: a document that names each attribute differently must not fill the heap. */
    private static final int MOST = 4096;

    private final Map<String, FeatureType> surfaces = new HashMap<>();
    private final Map<String, FeatureType> unknown = new HashMap<>();
    private final Map<FeatureType, Map<String, Name>> names = new HashMap<>();

    /**
     * What an attribute's name stands for.
     *
     * @param name the property of the type of that local name, or the name as it is
     * @param kind the kind that texts of the property stand for
     */
    record Name(QualifiedName name, ValueKind kind) {
        /** The value as the property wants it, where the same text is written back. */
        Value fit(Value value) {
            if (kind == ValueKind.TEXT) {
                return value;
            }
            if (value instanceof Value.Text text) {
                return fit(text);
            }
            if (value instanceof Value.Many many && kind == ValueKind.CODE) {
                List<Value> items = new ArrayList<>(many.items().size());
                many.items().forEach(item -> items.add(item instanceof Value.Text text ? fit(text) : item));
                return new Value.Many(items);
            }
            return value;
        }

        private Value fit(Value.Text text) {
            if (kind == ValueKind.CODE) {
                return Value.Code.of(text.value());
            }
            if (kind == ValueKind.URI) {
                return new Value.Uri(text.value());
            }
            try {
                Value parsed = Value.parse(kind, text.value());
                return parsed.text().equals(text.value()) ? parsed : text;
            } catch (JunnException e) {
                return text; // real data has all kinds of dates
            }
        }
    }

    /** The type of surfaces of that name on an object. */
    FeatureType surface(String name, FeatureType owner) {
        if (owner.equals(CityTypes.WATER_BODY)) {
            return CityTypes.surface(name, owner);
        }
        return bounded(surfaces).computeIfAbsent(name, n -> CityTypes.surface(n, owner));
    }

    /** A type that the model does not have. */
    FeatureType unknown(String name) {
        return bounded(unknown).computeIfAbsent(name, n -> CityTypes.SCHEMA.typeOrUnknown(QualifiedName.of(n)));
    }

    /** What an attribute of that local name is on objects of a type. */
    Name name(FeatureType type, String local) {
        Map<String, Name> known = bounded(names).computeIfAbsent(type, t -> new HashMap<>());
        return bounded(known).computeIfAbsent(local, name -> resolve(type, name));
    }

    private static <K, V> Map<K, V> bounded(Map<K, V> map) {
        if (map.size() > MOST) {
            map.clear();
        }
        return map;
    }

    private static Name resolve(FeatureType type, String local) {
        for (Property property : type.properties()) {
            if (property.name().local().equals(local) && property.isAttribute()) {
                return new Name(property.name(), kind(property.range()));
            }
        }
        return new Name(QualifiedName.of(local), ValueKind.TEXT);
    }

    private static ValueKind kind(Range range) {
        if (range instanceof Range.Code) {
            return ValueKind.CODE;
        }
        if (range instanceof Range.Simple simple) {
            SimpleType.Base base = simple.type().base();
            return switch (base) {
                case DATE -> ValueKind.DATE;
                case INSTANT -> ValueKind.INSTANT;
                case URI -> ValueKind.URI;
                default -> ValueKind.TEXT;
            };
        }
        return ValueKind.TEXT;
    }
}
