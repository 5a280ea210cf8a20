/**
 * Codecs and services: how twins come in and go out. Begin at {@code fr.junn.interop.codec}, where the doors and the codec SPI
 * are; {@code fr.junn.interop.io} is what codecs read from and write to; each format has a package of its own, which is not
 * exported: a codec is used through the SPI alone.
 */
@NullMarked
package fr.junn.interop;

import org.jspecify.annotations.NullMarked;
