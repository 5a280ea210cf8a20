package fr.junn.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of one operation, on all threads of Java but without collecting garbage [ms]: what is left to measure by
 * where other work takes the machine away. With {@code -prof fr.junn.benchmarks.CpuTime}.
 */
public final class CpuTime implements InternalProfiler {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Long, Long> before = new HashMap<>();

    @Override
    public String getDescription() {
        return "processor time of all Java threads per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before.clear();
        for (long thread : THREADS.getAllThreadIds()) {
            before.put(thread, THREADS.getThreadCpuTime(thread));
        }
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long nanos = 0;
        for (long thread : THREADS.getAllThreadIds()) {
            nanos += THREADS.getThreadCpuTime(thread) - before.getOrDefault(thread, 0L);
        }
        double ms = nanos / 1e6 / result.getMetadata().getAllOps();
        return List.of(new ScalarResult("·cpu", ms, "ms/op", AggregationPolicy.AVG));
    }
}
