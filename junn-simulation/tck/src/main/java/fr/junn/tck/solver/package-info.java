/**
 * The conformance kit that a solver extends.
 */
@NullMarked
package fr.junn.tck.solver;

import org.jspecify.annotations.NullMarked;
