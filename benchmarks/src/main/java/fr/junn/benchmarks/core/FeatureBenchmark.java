package fr.junn.benchmarks.core;

import fr.junn.core.feature.Feature;
import fr.junn.core.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Making, reading and changing a small feature, beside the same held in a map of boxed values.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar FeatureBenchmark}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class FeatureBenchmark {
    private static final int COUNT = 1 << 16;

    /** A feature, or a map as a reader of GeoJSON would make it. */
    @Param({"feature", "map"})
    public String held = "";

    private Feature[] features = new Feature[0];
    private Map<?, ?>[] maps = new Map<?, ?>[0];
    private int next;

    /** Makes the inputs, and checks that both hold the same. */
    @Setup
    public void make() {
        features = City.buildings(COUNT, true);
        maps = new Map<?, ?>[COUNT];
        for (int i = 0; i < COUNT; i++) {
            maps[i] = map(i);
            Object height = maps[i].get("hauteur");
            if (!Double.valueOf(features[i].number("hauteur").orElseThrow()).equals(height)) {
                throw new AssertionError("feature " + i + " is not " + height + " m high");
            }
        }
    }

    private static Map<String, Object> map(int number) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", City.id(number));
        map.put("hauteur", number % 400 / 10.0);
        map.put("nombre_d_etages", (long) (number % 20));
        map.put("usage_1", "Résidentiel");
        map.put("toponyme", "École n° " + number);
        map.put("geometry", City.GEOMETRY);
        return map;
    }

    private int step() {
        next = next + 1 & COUNT - 1;
        return next;
    }

    /** Makes one with four attributes and a geometry. */
    @Benchmark
    public Object create() {
        int i = step();
        return held.equals("map") ? map(i) : City.building(i, true);
    }

    /** Reads a number by name. */
    @Benchmark
    public double readNumber() {
        int i = step();
        return held.equals("map")
                ? (Double) Objects.requireNonNull(maps[i].get("hauteur"))
                : features[i].number("hauteur").orElse(Double.NaN);
    }

    /** Reads a text by name. */
    @Benchmark
    public Object readText() {
        int i = step();
        return held.equals("map")
                ? Objects.requireNonNull(maps[i].get("toponyme"))
                : features[i].text("toponyme").orElse("");
    }

    /** Reads the id. */
    @Benchmark
    public Object readId() {
        int i = step();
        return held.equals("map") ? Objects.requireNonNull(maps[i].get("id")) : features[i].id();
    }

    /** Makes a copy with another height. */
    @Benchmark
    public Object change() {
        int i = step();
        if (held.equals("map")) {
            Map<Object, Object> copy = new LinkedHashMap<>(maps[i]);
            copy.put("hauteur", 4.2);
            return copy;
        }
        return features[i].with("hauteur", Value.of(4.2));
    }
}
