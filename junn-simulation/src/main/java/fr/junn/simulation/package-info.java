/**
 * Solver SPI, coupling engine and ensembles.
 */
@NullMarked
package fr.junn.simulation;

import org.jspecify.annotations.NullMarked;
