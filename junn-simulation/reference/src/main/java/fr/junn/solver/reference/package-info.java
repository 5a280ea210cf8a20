/**
 * Small solvers with exact answers.
 */
@NullMarked
package fr.junn.solver.reference;

import org.jspecify.annotations.NullMarked;
