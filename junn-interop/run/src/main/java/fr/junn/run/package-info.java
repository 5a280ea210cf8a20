/**
 * Run descriptions executed on stores and files; reports.
 */
@NullMarked
package fr.junn.run;

import org.jspecify.annotations.NullMarked;
