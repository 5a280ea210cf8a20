package fr.junn.benchmarks.core;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.feature.RelationType;
import fr.junn.core.graph.Direction;
import fr.junn.core.graph.MemoryGraph;
import fr.junn.core.graph.NodeFilter;
import fr.junn.core.graph.Path;
import fr.junn.core.graph.Pattern;
import fr.junn.core.graph.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Questions to a graph of 300 000 features and 1 000 000 relations. Each call asks about another feature.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar GraphBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class GraphBenchmark {
    private static final int FEATURES = 300_000;
    private static final int RELATIONS = 1_000_000;
    private static final int LIMIT = 100;

    private MemoryGraph graph = MemoryGraph.of(List.of());
    private int next;

    /** Makes the graph. */
    @Setup
    public void make() {
        graph = MemoryGraph.of(
                Arrays.asList(City.buildings(FEATURES, false)),
                City.relations(FEATURES, RELATIONS, 42),
                Diagnostics.strict());
        if (graph.nodeCount() != FEATURES || graph.relationCount() != RELATIONS) {
            throw new AssertionError(graph);
        }
    }

    private String house() {
        next = (next + 7919) % (FEATURES - FEATURES / 30);
        return City.id(FEATURES / 30 + next);
    }

    /** A house, its street, the other houses of the street, and their neighbours: the first hundred. */
    @Benchmark
    public Object threeHops() {
        Pattern pattern = Pattern.from("house", NodeFilter.id(house()))
                .out("street", NodeFilter.type(City.BUILDING), RelationType.ALONG)
                .in("other", NodeFilter.type(City.BUILDING), RelationType.ALONG)
                .both("near", NodeFilter.type(City.BUILDING), RelationType.ADJACENT_TO)
                .limit(LIMIT);
        return counted(graph.match(pattern).map(m -> m.id("near")).toList());
    }

    /** What is within three relations of a house: the first hundred. */
    @Benchmark
    public Object withinThreeHops() {
        Pattern pattern = Pattern.from("house", NodeFilter.id(house()))
                .both("near", NodeFilter.any())
                .hops(1, 3)
                .limit(LIMIT);
        return counted(graph.match(pattern).map(m -> m.id("near")).toList());
    }

    /** The houses of the street that are higher than 35 m; their attributes are read. */
    @Benchmark
    public Object threeHopsWithCondition() {
        Pattern pattern = Pattern.from("house", NodeFilter.id(house()))
                .out("street", NodeFilter.any(), RelationType.ALONG)
                .in("other", NodeFilter.any(), RelationType.ALONG)
                .both("near", NodeFilter.any().where(f -> f.number("hauteur").orElse(0) > 35), RelationType.ADJACENT_TO)
                .limit(LIMIT);
        return counted(graph.match(pattern).map(m -> m.id("near")).toList());
    }

    /** The way from house to house over any relations. */
    @Benchmark
    public Optional<Path> shortestPath() {
        Optional<Path> path = graph.shortestPath(house(), house(), Route.along().in(Direction.BOTH));
        if (path.isEmpty()) {
            throw new AssertionError("the city does not hang together");
        }
        return path;
    }

    private static List<String> counted(List<String> found) {
        if (found.size() > LIMIT) {
            throw new AssertionError(found.size() + " matches");
        }
        return found;
    }
}
