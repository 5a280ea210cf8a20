package fr.junn.geometry.crs;

import fr.junn.core.spi.NamedProvider;
import fr.junn.core.spi.SpiGeneration;

/**
 * Brings reference systems and operations that the SDK does not know.
 *
 * <p>A provider answers with a table in the form of the SDK's own (the resource {@code systems.txt} of this package, whose
 * head explains it): one row per ellipsoid, datum, system and operation, with codes of any authority. Rows may refer to what
 * the SDK knows, and to each other; a system that the SDK knows cannot be redefined.
 *
 * <pre>{@code
 * public String systems() {
 *     return "proj|EPSG:31370|EPSG:4313|2.5,49.5,6.4,51.51|Belgium|lcc lat_1=51.1666672333333 … |BD72 / Belgian Lambert 72\n" + …;
 * }
 * }</pre>
 */
@SpiGeneration(CrsProvider.GENERATION)
public interface CrsProvider extends NamedProvider {
    /** The generation of this SPI. */
    int GENERATION = 1;

    /** The rows, one a line. Called once for each registry that is made with this provider. */
    String systems();
}
