/** Names and values: what the attributes of a feature hold. */
@NullMarked
package fr.junn.core.value;

import org.jspecify.annotations.NullMarked;
