/**
 * The junn command.
 */
@NullMarked
package fr.junn.cli;

import org.jspecify.annotations.NullMarked;
