package fr.junn.interop.codec;

import fr.junn.core.field.Field;

/** Writes coverages. */
public interface CoverageWriter extends Writer<Field> {}
