package fr.junn.interop.codec;

import fr.junn.core.field.Field;

/** Reads coverages; a field that is read lazily can be used until its reader is closed. */
public interface CoverageReader extends Reader<Field> {}
