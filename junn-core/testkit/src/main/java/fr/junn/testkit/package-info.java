/**
 * House helpers for tests.
 */
@NullMarked
package fr.junn.testkit;

import org.jspecify.annotations.NullMarked;
