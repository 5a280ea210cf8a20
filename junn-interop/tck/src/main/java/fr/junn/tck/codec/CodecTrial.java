package fr.junn.tck.codec;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Writes and reads with a codec, and keeps what came of it. For one thread. */
final class CodecTrial {
    /** How long a reader may take for a sample. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String SOURCE = "sample";

    private final CodecProvider codec;
    private ExecutorService reading = oneThread();

    CodecTrial(CodecProvider codec) {
        this.codec = codec;
    }

    /** What came of a reading. */
    record Outcome(List<Feature> features, CrsId crs, Optional<Throwable> error) {
        void requireNoError(CodecRule rule, String what) {
            error.ifPresent(e -> {
                throw new AssertionError(rule.failed(what + ": " + e), e);
            });
        }

        void requireLocatedError(CodecRule rule, String what) {
            if (error.isEmpty()) {
                throw new AssertionError(rule.failed(what + ": no error, " + features.size() + " features"));
            }
            requireNoForeignError(rule, what);
        }

        void requireNoForeignError(CodecRule rule, String what) {
            error.ifPresent(e -> {
                if (!(e instanceof JunnException known)) {
                    throw new AssertionError(rule.failed(what + ": " + e), e);
                }
                if (known.location().source() == null) {
                    throw new AssertionError(rule.failed(what + ": the error does not name the source: " + e), e);
                }
                boolean placed = known.location().line() > 0
                        || known.location().offset() >= 0
                        || known.location().path() != null
                        || known.location().feature() != null;
                if (!placed) {
                    throw new AssertionError(rule.failed(what + ": the error has no place in the source: " + e), e);
                }
            });
        }
    }

    byte[] write(FeatureSample sample) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WriteOptions options = WriteOptions.in(sample.crs()).withPersonal();
        try (FeatureWriter writer = codec.writeFeatures(DataSink.of(SOURCE, bytes), options)) {
            sample.features().forEach(writer::write);
            writer.finish();
        }
        return bytes.toByteArray();
    }

    /** Reads on another thread, so that a reader that hangs fails its test and not the build. */
    Outcome read(byte[] bytes, ReadOptions options) {
        Future<Outcome> task = reading.submit(() -> readHere(bytes, options));
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reading.shutdownNow();
            reading = oneThread();
            throw new AssertionError("the reader did not end within " + PATIENCE.toSeconds() + " s", e);
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** One thread for all readings, because starting a thread may cost more than reading a sample; it ends when idle. */
    private static ExecutorService oneThread() {
        ThreadPoolExecutor one =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "codec under test");
                    thread.setDaemon(true);
                    return thread;
                });
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    private Outcome readHere(byte[] bytes, ReadOptions options) {
        List<Feature> features = new ArrayList<>();
        CrsId crs = CrsId.UNKNOWN;
        @Nullable Throwable error = null;
        try (FeatureReader reader = codec.readFeatures(DataSource.of(SOURCE, bytes), options)) {
            crs = reader.info().crs();
            reader.forEach(features::add);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            error = e;
        }
        return new Outcome(features, crs, Optional.ofNullable(error));
    }

    /** Where the geometries of features are: what changes when axes are swapped. */
    static List<Envelope> places(List<Feature> features) {
        return features.stream()
                .flatMap(f -> f.geometries().stream())
                .map(PlacedGeometry::geometry)
                .map(g -> g.envelope())
                .toList();
    }

    /** What an action prints to the streams of the process. */
    static String printedBy(Runnable action) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream watch = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(watch);
        System.setErr(watch);
        try {
            action.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
