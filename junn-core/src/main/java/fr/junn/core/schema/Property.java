package fr.junn.core.schema;

import fr.junn.core.value.QualifiedName;

/**
 * A property that a type declares: its name and how many values it takes.
 *
 * @param name the name, in the namespace of the module that declares it
 * @param min the least number of values
 * @param max the greatest number of values; {@link #UNBOUNDED} where there is no bound
 * @param personal whether values say something about a person, and exports leave them out unless told otherwise
 */
public record Property(QualifiedName name, int min, int max, boolean personal) {
    /** As {@code max}: any number of values. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;
}
