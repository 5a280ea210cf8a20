package fr.junn.benchmarks.core;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureCollection;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jol.info.GraphLayout;

/**
 * The bytes that a small feature takes: id of 24 characters, type, four attributes and a reference to a geometry, which is
 * not counted. {@code layout} counts objects with JOL; {@code heap} makes all of them and looks at how much of the heap is
 * in use after a full collection, which is the truth, ten millions included.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar FeatureFootprint}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgs = {
            "-Xmx4g",
            "-XX:+UseSerialGC",
            "-Djdk.attach.allowAttachSelf=true",
            "-Djol.magicFieldOffset=true",
            "-XX:+EnableDynamicAgentLoading"
        })
public class FeatureFootprint {
    private static final int SAMPLE = 100_000;

    /** A measure, an integer, a code, and a date; or a text of about 15 characters in place of the date. */
    @Param({"date", "text"})
    public String last = "";

    /** How many features {@code heap} makes. */
    @State(Scope.Benchmark)
    public static class Size {
        /** One million, and the ten that are promised to fit. */
        @Param({"1000000", "10000000"})
        public int count;
    }

    /** What is measured beside the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Bytes {
        /** For each feature. */
        public double perFeature;

        /** For each feature in a collection that finds it by id. */
        public double perFeatureById;
    }

    /** By JOL, on a sample. */
    @Benchmark
    public Object layout(Bytes bytes) {
        Feature[] features = City.buildings(SAMPLE, last.equals("text"));
        long whole = GraphLayout.parseInstance((Object) features).totalSize();
        long one =
                GraphLayout.parseInstance((Object) Arrays.copyOf(features, 1)).totalSize();
        bytes.perFeature = (double) (whole - one) / (SAMPLE - 1) - 4;
        check(bytes.perFeature);
        return features;
    }

    /** By the heap in use. */
    @Benchmark
    public Object heap(Size size, Bytes bytes) {
        int count = size.count;
        City.building(0, true);
        long before = used();
        Feature[] features = City.buildings(count, last.equals("text"));
        bytes.perFeature = (double) (used() - before) / count - 4;
        check(bytes.perFeature);
        FeatureCollection all = FeatureCollection.of(Arrays.asList(features));
        bytes.perFeatureById = (double) (used() - before) / count - 4;
        if (all.indexOf(City.id(count / 2)) != count / 2) {
            throw new AssertionError("not found by id");
        }
        return features;
    }

    private static void check(double perFeature) {
        if (!(perFeature > 50 && perFeature <= 200)) {
            throw new AssertionError(perFeature + " bytes for each feature; at most 200 are promised");
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
