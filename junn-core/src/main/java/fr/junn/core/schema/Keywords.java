package fr.junn.core.schema;

import fr.junn.core.spatial.GeometryKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How constants of enums are spelt in a table: in lower case, with hyphens. */
final class Keywords {
    static final Map<String, SimpleType.Base> BASES = map(SimpleType.Base.values());
    static final Map<String, Range.Nature> NATURES = map(Range.Nature.values());
    static final Map<String, GeometryKind> GEOMETRIES = map(GeometryKind.values());
    static final Map<String, Property.Mark> MARKS = map(Property.Mark.values());
    static final Map<String, Property.Holding> HOLDINGS = map(Property.Holding.values());
    static final Map<String, TypeKind> TYPE_KINDS = map(TypeKind.values());

    private Keywords() {}

    /** The keyword of a constant. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Map<String, E> map(E[] constants) {
        Map<String, E> map = new HashMap<>();
        for (E c : constants) {
            map.put(of(c), c);
        }
        return map;
    }
}
