package fr.junn.core.schema;

import fr.junn.core.spatial.GeometryKind;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.ValueKind;
import java.util.Optional;

/**
 * What the values of a property are. One member of this family for each way in which a feature holds something: attributes
 * ({@link Simple}, {@link Code}, {@link Measured}, {@link Nested}, {@link Foreign}), {@linkplain Related relations} and
 * {@linkplain Shape geometries}.
 */
public sealed interface Range {

    /** Whether an attribute value of that kind fits; always false for relations and geometries, which are no values. */
    boolean accepts(ValueKind kind);

    /** A simple type: text, number, date, a term of an enumeration. */
    record Simple(SimpleType type) implements Range {
        @Override
        public boolean accepts(ValueKind kind) {
            return type.base().accepts(kind);
        }

        @Override
        public String toString() {
            return type.name().local();
        }
    }

    /**
     * A term of a code list that is kept outside of the schema.
     *
     * @param list the identifier of the code list; empty where the schema leaves it to the data, as CityGML 3.0 does
     */
    record Code(String list) implements Range {
        @Override
        public boolean accepts(ValueKind kind) {
            return kind == ValueKind.CODE;
        }

        @Override
        public String toString() {
            return list.isEmpty() ? "code" : "code " + list;
        }
    }

    /**
     * A number with a unit, or a list of them.
     *
     * @param unit a UCUM code of the quantity that is measured, such as {@code m} for any length; empty where any quantity
     *     is meant
     * @param list whether one value of the property is a whole list of measures, as the heights of storeys are
     */
    record Measured(String unit, boolean list) implements Range {
        @Override
        public boolean accepts(ValueKind kind) {
            return kind == (list ? ValueKind.LIST : ValueKind.MEASURE);
        }

        @Override
        public String toString() {
            return (list ? "measures " : "measure ") + (unit.isEmpty() ? "*" : unit);
        }
    }

    /**
     * A structured value.
     *
     * @param type a type of kind {@link TypeKind#DATA} or {@link TypeKind#OBJECT}
     */
    record Nested(QualifiedName type) implements Range {
        @Override
        public boolean accepts(ValueKind kind) {
            return kind == ValueKind.NESTED || kind == ValueKind.REFERENCE;
        }

        @Override
        public String toString() {
            return "data " + type.local();
        }
    }

    /**
     * Something that another standard defines, and that this schema does not look into: a postal address in xAL, a grid
     * coverage, a coordinate reference system.
     *
     * @param element the name of its root in that standard
     */
    record Foreign(QualifiedName element) implements Range {
        @Override
        public boolean accepts(ValueKind kind) {
            return kind != ValueKind.LIST;
        }

        @Override
        public String toString() {
            return "foreign " + element.local();
        }
    }

    /**
     * A relation to a feature.
     *
     * @param target the type of the feature at the other end, or a supertype
     * @param nature how the two hang together
     * @param via the type of object that carries properties of the relation itself, such as the role of a group member;
     *     empty where the relation has none
     */
    record Related(QualifiedName target, Nature nature, Optional<QualifiedName> via) implements Range {
        @Override
        public boolean accepts(ValueKind kind) {
            return false;
        }

        @Override
        public String toString() {
            return Keywords.of(nature) + " " + target.local();
        }
    }

    /** How the ends of a relation hang together. */
    enum Nature {
        /** The target is a part of the source. A part may belong to several wholes (an intersection to two roads). */
        PART,
        /** The target is a thematic surface that bounds the source, or fills an opening in it. */
        BOUNDARY,
        /** The target is collected by the source, which does not depend on it: a group, a version. */
        MEMBER,
        /** Anything else. */
        LINK;

        /**
         * Whether a chain of such relations must never lead back to where it began: nothing is a part or a member of itself.
         * A UML aggregation is so by definition (UML 2.5.1, 9.5.3); CityGML models both as aggregations.
         */
        public boolean isAcyclic() {
            return this == PART || this == MEMBER;
        }
    }

    /**
     * A geometry. Level of detail and role follow from the name of the property, see {@link Property#lod()}.
     *
     * @param form the kind that the schema asks for; {@link GeometryKind#COLLECTION} where it leaves the kind open
     */
    record Shape(GeometryKind form) implements Range {
        @Override
        public boolean accepts(ValueKind kind) {
            return false;
        }

        /**
         * Whether a geometry of that kind fits: any where the form is open; for a multi- form, whatever has its dimension,
         * since one surface is a set of one; for a primitive form, the composite that can stand for it.
         */
        public boolean accepts(GeometryKind kind) {
            return switch (form) {
                case COLLECTION -> true;
                case MULTI_POINT, MULTI_CURVE, MULTI_SURFACE, MULTI_SOLID -> kind.dimension() == form.dimension();
                case CURVE -> kind == form || kind == GeometryKind.COMPOSITE_CURVE;
                case SURFACE ->
                    kind == form || kind == GeometryKind.COMPOSITE_SURFACE || kind == GeometryKind.TRIANGULATED_SURFACE;
                case SOLID -> kind == form || kind == GeometryKind.COMPOSITE_SOLID;
                default -> kind == form;
            };
        }

        @Override
        public String toString() {
            return "shape " + form.id();
        }
    }
}
