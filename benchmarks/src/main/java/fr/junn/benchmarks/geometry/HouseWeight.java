package fr.junn.benchmarks.geometry;

import fr.junn.geometry.shape.Solid;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million buildings of 40 faces held at once, in a heap of 2.5 GB in all: that it does not fail is the result, beside the
 * bytes of each after a full collection.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar HouseWeight</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2500m", "-XX:+UseSerialGC"})
public class HouseWeight {
    private final int count = Smoke.size(1_000_000);

    /** What is measured beside the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Bytes {
        /** For each building. */
        public double perBuilding;
    }

    /** Makes and holds all. */
    @Benchmark
    public Object hold(Bytes bytes) {
        long before = used();
        Houses houses = new Houses();
        Solid[] city = new Solid[count];
        for (int i = 0; i < count; i++) {
            city[i] = houses.house(i);
        }
        bytes.perBuilding = (used() - before) / (double) count;
        Counted.check("faces", city[count - 1].faceCount(), 40);
        return city;
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
