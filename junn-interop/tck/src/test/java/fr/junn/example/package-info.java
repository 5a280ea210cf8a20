/** A codec to start from: {@link fr.junn.example.PointLines}, and the test of a codec's author. */
@NullMarked
package fr.junn.example;

import org.jspecify.annotations.NullMarked;
