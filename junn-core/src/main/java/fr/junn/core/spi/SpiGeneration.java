package fr.junn.core.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an SPI, and says for which generations of it a plug-in may have been built. The generation rises when a plug-in of
 * the generation before would no longer work.
 *
 * <pre>{@code
 * @SpiGeneration(SolverProvider.GENERATION)
 * public interface SolverProvider extends NamedProvider {
 *     int GENERATION = 1;
 *     …
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SpiGeneration {
    /** The generation of the SPI as it is now; from 1. */
    int value();

    /** The oldest generation that still works; 0 where that is {@link #value()} alone. */
    int oldest() default 0;
}
