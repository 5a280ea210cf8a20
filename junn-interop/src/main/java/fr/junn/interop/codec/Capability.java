package fr.junn.interop.codec;

/** What a format can hold, as its codec supports it; what is not declared is lost on writing, and reported. */
public enum Capability {
    /** A reference system stated in the data. */
    CRS,
    /** Coordinates with height. */
    THREE_D,
    /** Several levels of detail of one feature. */
    LEVELS_OF_DETAIL,
    /** Thematic surfaces with types and attributes of their own. */
    SEMANTIC_SURFACES,
    /** Colours, materials, textures. */
    APPEARANCE,
    /** Geometries stored once and placed often. */
    TEMPLATES,
    /** Relations between features. */
    RELATIONS,
    /** Attributes of attributes. */
    NESTED_ATTRIBUTES,
    /** Measures keep their unit. */
    UNITS,
    /** Valid time of features. */
    LIFESPAN,
    /** Types and properties beyond the format's own are kept. */
    EXTENSIONS,
    /** Items are read and written one by one in bounded memory. */
    STREAMING,
    /** A part can be read without the rest. */
    WINDOWED
}
