/**
 * Finding plug-ins: solvers, codecs and whatever else is asked for by name.
 *
 * <p>The problem: a start-up's jar must be found wherever it lies, must not break the program or the jars beside it when
 * it is broken itself, must be able to use its own versions of libraries, and a user who mistypes a name must learn which
 * names there are and where was looked.
 *
 * <ul>
 *   <li>{@link fr.junn.core.spi.NamedProvider} is what every plug-in implements, through the SPI of its kind, which is
 *       marked {@link fr.junn.core.spi.SpiGeneration}.
 *   <li>{@link fr.junn.core.spi.Providers} is where plug-ins are looked for: an immutable context, no global state.
 *   <li>{@link fr.junn.core.spi.ProviderCatalog} is what was found for one SPI: providers by name, and
 *       {@linkplain fr.junn.core.spi.ProviderCatalog#findings() what was wrong} with the others.
 * </ul>
 *
 * <p>A plug-in, complete (beside it in the jar, {@code META-INF/services/fr.junn.simulation.SolverProvider} with the line
 * {@code org.example.Snow}):
 *
 * <pre>{@code
 * public final class Snow implements SolverProvider {
 *     public String name() { return "snow"; }
 *     public String version() { return "1.0.3"; }
 *     public int apiGeneration() { return SolverProvider.GENERATION; }
 *     public String description(Locale locale) { return "Snow melt by degree days"; }
 *     …
 * }
 * }</pre>
 *
 * <p>And its user:
 *
 * <pre>{@code
 * try (Providers providers = Providers.withPlugins(Path.of("plugins"))) {
 *     ProviderCatalog<SolverProvider> solvers = providers.catalog(SolverProvider.class);
 *     solvers.findings().forEach(diagnostics::add);
 *     SolverProvider snow = solvers.find("snow");
 * }
 * }</pre>
 *
 * <p>The search is that of {@link java.util.ServiceLoader}, which shows a provider's class before it is initialised. That
 * a miss says what was asked for and what there is, is a habit of Lucene's {@code NamedSPILoader}.
 */
@NullMarked
package fr.junn.core.spi;

import org.jspecify.annotations.NullMarked;
