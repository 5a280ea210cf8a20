package fr.junn.core.spi;

import java.util.Locale;

/**
 * What every plug-in of the SDK is: a factory with a name, found by {@link Providers}.
 *
 * <p>An SPI extends this interface, carries {@link SpiGeneration} and a constant {@code GENERATION}. A plug-in implements
 * the SPI in a public class with a public constructor without parameters and declares it in {@code META-INF/services} (and
 * by {@code provides}, where it is a module). The constructor and the methods of this interface are called once each when
 * plug-ins are looked up, also by a user who wants another one: they do nothing but answer. Whatever they throw is
 * reported as a finding about this plug-in alone.
 *
 * <p>A provider is immutable and safe for use by several threads; one instance serves all users of a {@link Providers}.
 */
public interface NamedProvider {
    /**
     * The name by which users ask for it: {@code [a-z][a-z0-9-]{1,62}}, unique among the providers of its SPI, the same
     * in every version.
     */
    String name();

    /** The version of the plug-in, as its users know it ({@code 1.4.2}); not blank, one line. */
    String version();

    /**
     * The generation of the SPI it was built for. Always written as {@code return XProvider.GENERATION;} with X the SPI:
     * the compiler copies the constant, so that the plug-in keeps the number of the SPI it was compiled against.
     */
    int apiGeneration();

    /**
     * What it is, in one sentence.
     *
     * @param locale the reader's locale; French where its language is French, English otherwise
     */
    String description(Locale locale);
}
