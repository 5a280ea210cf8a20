/**
 * Codec SPI and codecs.
 */
@NullMarked
package fr.junn.interop;

import org.jspecify.annotations.NullMarked;
