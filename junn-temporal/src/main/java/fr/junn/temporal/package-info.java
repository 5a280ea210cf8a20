/**
 * History, branching store, series and field store.
 */
@NullMarked
package fr.junn.temporal;

import org.jspecify.annotations.NullMarked;
