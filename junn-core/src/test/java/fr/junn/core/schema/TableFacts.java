package fr.junn.core.schema;

import fr.junn.core.spatial.GeometryKind;
import fr.junn.core.value.QualifiedName;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the table of CityGML 3.0 says, in the words of {@link XsdFacts}. The rules by which the GML encoding turns types into
 * XML (OGC 21-006r2, annex on the encoding; ISO 19136 annex E) are applied here: an element, a type and a property type for
 * each type, and a hook for each feature type.
 */
final class TableFacts {
    private static final String GML = "http://www.opengis.net/gml/3.2";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema";

    private static final Map<SimpleType.Base, String> BASES = Map.ofEntries(
            Map.entry(SimpleType.Base.TEXT, "{" + XSD + "}string"),
            Map.entry(SimpleType.Base.INTEGER, "{" + XSD + "}integer"),
            Map.entry(SimpleType.Base.REAL, "{" + XSD + "}double"),
            Map.entry(SimpleType.Base.BOOLEAN, "{" + XSD + "}boolean"),
            Map.entry(SimpleType.Base.URI, "{" + XSD + "}anyURI"),
            Map.entry(SimpleType.Base.DATE, "{" + XSD + "}date"),
            Map.entry(SimpleType.Base.INSTANT, "{" + XSD + "}dateTime"),
            Map.entry(SimpleType.Base.DURATION, "{" + XSD + "}duration"),
            Map.entry(SimpleType.Base.TIME, "{" + GML + "}TimePositionType"),
            Map.entry(SimpleType.Base.POSITION, "{" + GML + "}DirectPositionType"),
            Map.entry(SimpleType.Base.NUMBERS, "{" + GML + "}doubleList"));

    private static final Map<GeometryKind, String> SHAPES = Map.of(
            GeometryKind.POINT, "is {" + GML + "}PointPropertyType",
            GeometryKind.MULTI_POINT, "is {" + GML + "}MultiPointPropertyType",
            GeometryKind.MULTI_CURVE, "is {" + GML + "}MultiCurvePropertyType",
            GeometryKind.SURFACE, "is {" + GML + "}SurfacePropertyType",
            GeometryKind.MULTI_SURFACE, "is {" + GML + "}MultiSurfacePropertyType",
            GeometryKind.SOLID, "is {" + GML + "}SolidPropertyType",
            GeometryKind.COLLECTION, "is {" + GML + "}GeometryPropertyType",
            GeometryKind.TRIANGULATED_SURFACE, "holds {" + GML + "}TriangulatedSurface either",
            GeometryKind.TEMPLATE_INSTANCE, "holds {http://www.opengis.net/citygml/3.0}ImplicitGeometry either");

    private static final Map<String, String> QUANTITIES =
            Map.of("", "MeasureType", "m", "LengthType", "m2", "AreaType", "m3", "VolumeType");

    private final SortedSet<String> facts = new TreeSet<>();

    private TableFacts() {}

    static SortedSet<String> of(FeatureSchema schema) {
        TableFacts all = new TableFacts();
        for (SchemaModule m : schema.modules()) {
            if (!m.namespace().equals(GML)) {
                all.facts.add("module " + m.namespace());
            }
        }
        schema.simpleTypes().forEach(t -> all.facts.add("simple type " + t.name() + "Type " + simple(t)));
        schema.types().stream().filter(t -> !t.name().namespace().equals(GML)).forEach(all::type);
        return all.facts;
    }

    private void type(FeatureType t) {
        String isAbstract = t.isAbstract() ? " abstract" : "";
        QualifiedName supertype = t.supertype().orElseThrow().name();
        facts.add("element " + t.name() + isAbstract + " for " + supertype + " of " + t.name() + "Type");
        facts.add("type " + t.name() + "Type" + isAbstract + base(supertype));
        // The metadata of code lists is the one type that nothing holds as a property.
        if (!t.name().local().equals("CodeListMetaData")) {
            String how = t.kind() == TypeKind.DATA ? " inline" : " either";
            facts.add("property type " + t.name() + "PropertyType holds " + t.name() + how);
        }
        int position = 0;
        for (Property p : t.declaredProperties()) {
            String fallback = p.defaultValue().isEmpty() ? "" : " default " + p.defaultValue();
            property(t, position++, p.name().local() + " " + p.occurrence() + " " + range(p) + fallback);
        }
        if (t.kind() == TypeKind.FEATURE) {
            QualifiedName hook = t.name().sibling("ADEOf" + t.name().local());
            property(t, position, "adeOf" + t.name().local() + " 0..* holds " + hook + " inline");
            facts.add("element " + hook + " abstract for {" + GML + "}AbstractObject of " + hook + "Type");
            facts.add("type " + hook + "Type abstract");
            facts.add("property type " + hook + "PropertyType holds " + hook + " inline");
        }
    }

    private void property(FeatureType t, int position, String what) {
        facts.add("property " + t.name() + "Type " + position + " " + what);
    }

    private static String base(QualifiedName supertype) {
        boolean root = supertype.equals(QualifiedName.of(GML, "AbstractObject"));
        return root ? "" : " from " + supertype + "Type";
    }

    private static String range(Property p) {
        Range range = p.range();
        if (range instanceof Range.Simple s) {
            boolean builtIn = s.type().name().namespace().isEmpty();
            return "is " + (builtIn ? BASES.get(s.type().base()) : s.type().name() + "Type");
        } else if (range instanceof Range.Code) {
            return "is {" + GML + "}CodeType";
        } else if (range instanceof Range.Measured m) {
            return "is {" + GML + "}" + (m.list() ? "MeasureOrNilReasonListType" : QUANTITIES.get(m.unit()));
        } else if (range instanceof Range.Nested n) {
            return "holds " + n.type() + " inline";
        } else if (range instanceof Range.Foreign f) {
            return "holds " + f.element() + " " + Keywords.of(p.holding());
        } else if (range instanceof Range.Shape s) {
            return SHAPES.get(s.form());
        } else if (range instanceof Range.Related r) {
            return r.via()
                    .map(v -> "holds " + v + " inline")
                    .orElseGet(() -> "holds " + r.target() + " " + Keywords.of(p.holding())
                            + (r.nature().isAcyclic() ? " member" : ""));
        }
        throw new AssertionError(range);
    }

    private static String simple(SimpleType t) {
        StringBuilder out = new StringBuilder();
        if (t.base() == SimpleType.Base.NUMBERS) {
            boolean bounded = !Double.isInfinite(t.least());
            out.append("list of ")
                    .append(
                            bounded
                                    ? "{http://www.opengis.net/citygml/3.0}DoubleBetween0and1Type"
                                    : "{" + XSD + "}double");
            out.append(
                    t.minLength() == t.maxLength()
                            ? " length=" + t.minLength()
                            : " minLength=" + t.minLength() + " maxLength=" + t.maxLength());
            return out.toString();
        }
        out.append(BASES.get(t.base()));
        t.terms().forEach(term -> out.append(" enumeration=").append(term));
        if (!t.isEnumeration()) {
            out.append(" minInclusive=").append((int) t.least());
            out.append(" maxInclusive=").append((int) t.greatest());
        }
        return out.toString();
    }
}
