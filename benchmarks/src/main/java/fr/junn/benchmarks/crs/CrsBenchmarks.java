package fr.junn.benchmarks.crs;

import fr.junn.geometry.crs.grid.GridCatalog;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * All measurements of this package in one run: of the peers those whose jars are named, of the grids if there are any. With
 * {@code -Djunn.smoke=true} each for a twentieth of a second in one virtual machine, to see that they run.
 *
 * <pre>{@code
 * java -Djunn.grids=grids -Djunn.peers.geotools=DIR -Djunn.peers.sis=DIR -cp benchmarks/target/benchmarks.jar \
 *     fr.junn.benchmarks.crs.CrsBenchmarks
 * }</pre>
 */
public final class CrsBenchmarks {
    private CrsBenchmarks() {}

    /** Runs them. */
    public static void main(String... arguments) throws RunnerException {
        List<String> libraries = new ArrayList<>(List.of("own", "proj4j"));
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(TransformBenchmark.class.getName())
                .include(FirstTransformBenchmark.class.getName() + ".(own|proj4j)")
                .shouldFailOnError(true);
        for (String peer : List.of("geotools", "sis")) {
            if (System.getProperty("junn.peers." + peer) != null) {
                libraries.add(peer);
                options.include(FirstTransformBenchmark.class.getName() + "." + peer);
            }
        }
        if (GridCatalog.standard().find("raf20").isPresent()) {
            options.include(GridBenchmark.class.getName());
        }
        if (Boolean.getBoolean("junn.smoke")) {
            TimeValue moment = TimeValue.milliseconds(50);
            options.forks(0).warmupIterations(0).measurementIterations(1).measurementTime(moment);
        }
        new Runner(options.param("library", libraries.toArray(new String[0])).build()).run();
    }
}
