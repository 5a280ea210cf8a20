/**
 * The conformance kit that a codec extends.
 */
@NullMarked
package fr.junn.tck.codec;

import org.jspecify.annotations.NullMarked;
