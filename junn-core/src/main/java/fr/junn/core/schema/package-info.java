/** The types of features, as data. */
@NullMarked
package fr.junn.core.schema;

import org.jspecify.annotations.NullMarked;
