/** The vocabulary of a digital twin: features, attributes with units, relations, provenance, errors, progress, plug-ins. */
module fr.junn.core {
    requires static transitive org.jspecify;

    exports fr.junn.core.error;
    exports fr.junn.core.feature;
    exports fr.junn.core.field;
    exports fr.junn.core.graph;
    exports fr.junn.core.hash;
    exports fr.junn.core.provenance;
    exports fr.junn.core.schema;
    exports fr.junn.core.spatial;
    exports fr.junn.core.spi;
    exports fr.junn.core.unit;
    exports fr.junn.core.value;
    exports fr.junn.core.work;
}
