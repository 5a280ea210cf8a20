package fr.junn.tck.solver;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.JunnException;
import fr.junn.core.field.Field;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.work.CancellationSource;
import fr.junn.simulation.Advance;
import fr.junn.simulation.Capability;
import fr.junn.simulation.Direction;
import fr.junn.simulation.InputSource;
import fr.junn.simulation.Parameter;
import fr.junn.simulation.Port;
import fr.junn.simulation.RunParameters;
import fr.junn.simulation.RunReport;
import fr.junn.simulation.RunSettings;
import fr.junn.simulation.Simulation;
import fr.junn.simulation.SimulationMessage;
import fr.junn.simulation.Solver;
import fr.junn.simulation.SolverDescription;
import fr.junn.simulation.SolverProvider;
import fr.junn.simulation.SolverState;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What every solver keeps, as tests. A solver's test class extends it in one line:
 *
 * <pre>{@code
 * class SnowContractTest extends SolverContract {
 *     SnowContractTest() { super(new SnowProvider()); }
 * }
 * }</pre>
 *
 * <p>Each rule has an id, which stands at the head of its failure. MUST is for all solvers; IF CAPABLE is for those that
 * declare the {@link Capability}, and is skipped for the others. Inputs and parameters are made from the description alone,
 * from nominal values, bounds and examples; a solver that needs better ones, or inputs on other supports than grids and
 * scalars, overrides {@link #inputs()}, {@link #parameters()} or {@link #settings()}.
 *
 * <p>Not tested here: whether the answers are right. That takes truths, which only the author has.
 */
@Isolated("listens to what is printed, and looks at the threads there are")
public abstract class SolverContract {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,62}");
    private static final Duration LENGTH = Duration.ofMinutes(10);

    private final SolverProvider provider;
    private final SolverDescription description;

    /** @param provider of the solver under test */
    protected SolverContract(SolverProvider provider) {
        this.provider = provider;
        this.description = provider.describe();
    }

    /** The inputs of the test runs, by port; made new by each call. */
    protected Map<String, Field> inputs() {
        return ExampleCase.inputs(description);
    }

    /** The parameters of the test runs. */
    protected RunParameters parameters() {
        return ExampleCase.parameters(description);
    }

    /** The time of the test runs: none for a steady solver, else ten minutes in two windows. */
    protected RunSettings settings() {
        RunSettings usual = RunSettings.defaults().withThreads(2);
        return description.transientRun()
                ? usual.over(Instant.EPOCH, LENGTH).every(LENGTH.dividedBy(2), (port, time, values) -> {})
                : usual;
    }

    @Test
    @DisplayName(
            "DESC-1 MUST: the provider is a public class with a public constructor, a name, a version, a generation")
    public void the_provider_can_be_found() {
        Class<?> type = provider.getClass();
        boolean constructed = Modifier.isPublic(type.getModifiers())
                && List.of(type.getConstructors()).stream().anyMatch(c -> c.getParameterCount() == 0);
        rule("DESC-1", constructed, type + " is not public with a public constructor without parameters");
        rule("DESC-1", NAME.matcher(provider.name()).matches(), "the name is " + provider.name() + ", not " + NAME);
        rule("DESC-1", !provider.version().isBlank(), "the version is blank");
        rule("DESC-1", provider.apiGeneration() == SolverProvider.GENERATION, "built for " + provider.apiGeneration());
    }

    @Test
    @DisplayName("DESC-2 MUST: the description has the provider's name, is always the same, and in both languages")
    public void the_description_is_whole() {
        rule("DESC-2", description.name().equals(provider.name()), "the description is of " + description.name());
        rule(
                "DESC-2",
                description.equals(provider.describe()),
                "a second call of describe() gives another description");
        rule("DESC-2", !description.ports(Direction.OUTPUT).isEmpty(), "there is no output");
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            rule("DESC-2", !provider.description(locale).isBlank(), "the description is blank in " + locale);
        }
    }

    @Test
    @DisplayName("DESC-3 MUST: nominal values are within bounds, and required parameters have an example")
    public void the_description_is_enough_to_run_the_solver() {
        for (Port port : description.ports()) {
            boolean within = port.nominal() >= port.min() && port.nominal() <= port.max();
            rule("DESC-3", within, "the nominal value of " + port.name() + " is out of its bounds");
        }
        for (Parameter parameter : description.parameters()) {
            boolean shown = !parameter.required() || parameter.example() != null;
            rule("DESC-3", shown, "the required parameter " + parameter.name() + " has no example");
        }
    }

    @Test
    @DisplayName("RUN-1 MUST: a run with the example gives every output in its unit, on its support, within its bounds")
    public void outputs_are_as_declared() {
        RunReport report = run(provider, parameters(), settings(), "RUN-1");
        for (Port port : description.ports(Direction.OUTPUT)) {
            for (double value : report.field(port.name()).toArray()) {
                boolean within = Double.isNaN(value) || (value >= port.min() && value <= port.max());
                rule("RUN-1", within, port.name() + " is " + value + ", not within " + port.min() + " … " + port.max());
            }
        }
    }

    @Test
    @DisplayName("RUN-2 MUST: at the bounds of a parameter the solver runs, or refuses with a message")
    public void bounds_of_parameters_are_bounds() {
        for (Parameter parameter : description.parameters()) {
            for (double bound : new double[] {parameter.min(), parameter.max()}) {
                boolean whole = parameter.kind() == Parameter.Kind.INTEGER;
                if (Double.isFinite(bound) && (whole || parameter.kind() == Parameter.Kind.REAL)) {
                    Object value = whole ? (Object) Math.round(bound) : (Object) bound;
                    runAtBound(parameter, value);
                }
            }
            for (String choice : parameter.choices()) {
                runAtBound(parameter, choice);
            }
        }
    }

    private void runAtBound(Parameter parameter, Object value) {
        RunParameters changed = ExampleCase.with(parameters(), parameter.name(), value);
        try {
            Simulation.of(provider).run(InputSource.of(inputs()), changed, settings());
        } catch (JunnException e) {
            boolean told = e.message().getClass() != SimulationMessage.class;
            rule("RUN-2", told, parameter.name() + " = " + value + ": " + e.getMessage());
        }
    }

    @Test
    @DisplayName("RUN-3 MUST: inputs are left as they are")
    public void inputs_are_not_changed() {
        Map<String, Field> inputs = inputs();
        Map<String, ContentHash> before = hashes(inputs);
        Simulation.of(provider).run(InputSource.of(inputs), parameters(), settings());
        Map<String, ContentHash> after = hashes(inputs);
        before.entrySet().removeAll(after.entrySet());
        rule("RUN-3", before.isEmpty(), "the run changed the inputs " + before.keySet());
    }

    @Test
    @DisplayName("QUIET-1 MUST: nothing is printed")
    public void nothing_is_printed() {
        String heard;
        try (Prints prints = new Prints()) {
            run(provider, parameters(), settings(), "QUIET-1");
            heard = prints.heard();
        }
        rule("QUIET-1", heard.isEmpty(), "the solver printed: " + heard);
    }

    @Test
    @DisplayName("QUIET-2 MUST: a second after the run no thread is left")
    public void no_thread_is_left() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        run(provider, parameters(), settings(), "QUIET-2");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        Set<Thread> left = started(before);
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(20);
            left = started(before);
        }
        rule("QUIET-2", left.isEmpty(), "still alive: " + left);
    }

    private static Set<Thread> started(Set<Thread> before) {
        Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
        now.removeAll(before);
        now.removeIf(
                t -> t.getThreadGroup() == null || t.getThreadGroup().getName().equals("system"));
        return now;
    }

    @Test
    @DisplayName("STOP-1 MUST: cancelled in the midst of an advance, the run ends within a second")
    public void cancellation_is_heard() {
        CancellationSource cancel = new CancellationSource();
        long[] cancelledAt = {0};
        SolverProvider watched = watched(solver -> new Watched.Wrapper(solver) {
            @Override
            public Advance advance(long from, long to) {
                cancelledAt[0] = System.nanoTime();
                cancel.cancel();
                return super.advance(from, to);
            }
        });
        try {
            Simulation.of(watched)
                    .run(InputSource.of(inputs()), parameters(), settings().with(cancel));
        } catch (CancelledException e) {
            // as it should be; a solver that is done sooner than it asks may end as usual too
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - cancelledAt[0]);
        rule("STOP-1", millis <= 1000, "the run went on for " + millis + " ms after it was cancelled");
    }

    @Test
    @DisplayName("LIFE-1 MUST: a solver can be closed at any moment, and twice")
    public void closing_is_always_possible() {
        run(
                watched(solver -> new Watched.Wrapper(solver) {
                    @Override
                    public void close() {
                        super.close();
                        super.close();
                    }
                }),
                parameters(),
                settings(),
                "LIFE-1");
        try {
            SolverProvider unlucky = watched(solver -> new Watched.Wrapper(solver) {
                @Override
                public void enterInitialization() {
                    throw new Interrupted();
                }
            });
            Simulation.of(unlucky).run(InputSource.of(inputs()), parameters(), settings());
        } catch (JunnException e) {
            boolean quiet = e.getCause() instanceof Interrupted reason && reason.getSuppressed().length == 0;
            rule("LIFE-1", quiet, "closing before the initialization failed: " + e.getMessage());
        }
    }

    @Test
    @DisplayName("LIFE-2 MUST: what was handed out does not change when the solver goes on")
    public void outputs_are_not_changed_later() {
        Map<Field, ContentHash> handedOut = new HashMap<>();
        RunSettings settings = settings();
        run(
                provider,
                parameters(),
                settings.every(settings.window(), (port, time, values) -> handedOut.put(values, values.contentHash())),
                "LIFE-2");
        handedOut.forEach((field, hash) ->
                rule("LIFE-2", field.contentHash().equals(hash), "an earlier " + field.quantity() + " was changed"));
    }

    @Test
    @DisplayName("DET-1 IF CAPABLE of DETERMINISTIC: a second run gives the same bits")
    public void a_second_run_gives_the_same_bits() {
        assumeCapable(Capability.DETERMINISTIC);
        ContentHash first = run(provider, parameters(), settings(), "DET-1").outcome();
        ContentHash second = run(provider, parameters(), settings(), "DET-1").outcome();
        rule("DET-1", first.equals(second), "two equal runs gave " + first + " and " + second);
    }

    @Test
    @DisplayName("DET-2 IF CAPABLE of DETERMINISTIC_FOR_ANY_THREADS: 1, 2 and 5 threads give the same bits")
    public void any_number_of_threads_gives_the_same_bits() {
        assumeCapable(Capability.DETERMINISTIC_FOR_ANY_THREADS);
        ContentHash one =
                run(provider, parameters(), settings().withThreads(1), "DET-2").outcome();
        for (int threads : new int[] {2, 5}) {
            ContentHash more = run(provider, parameters(), settings().withThreads(threads), "DET-2")
                    .outcome();
            rule("DET-2", one.equals(more), threads + " threads gave another outcome than one");
        }
    }

    @Test
    @DisplayName("DET-3 IF CAPABLE of CONCURRENT_INSTANCES: runs side by side give what a run alone gives")
    public void runs_side_by_side_do_not_disturb_each_other() {
        assumeCapable(Capability.CONCURRENT_INSTANCES);
        Assumptions.assumeTrue(description.can(Capability.DETERMINISTIC), "not declared: DETERMINISTIC");
        ContentHash alone = run(provider, parameters(), settings(), "DET-3").outcome();
        List<CompletableFuture<RunReport>> runs = List.of(beside(), beside(), beside());
        for (CompletableFuture<RunReport> each : runs) {
            rule("DET-3", each.join().outcome().equals(alone), "a run beside others gave another outcome than alone");
        }
    }

    private CompletableFuture<RunReport> beside() {
        CompletableFuture<RunReport> report = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                report.complete(run(provider, parameters(), settings(), "DET-3"));
            } catch (Throwable e) {
                report.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return report;
    }

    @Test
    @DisplayName("STATE-1 IF CAPABLE of SAVE_RESTORE: a window taken again after a restore gives the same bits")
    public void a_restored_solver_goes_on_as_if_nothing_had_been() {
        assumeCapable(Capability.SAVE_RESTORE);
        SolverProvider again = watched(solver -> new Watched.Wrapper(solver) {
            @Override
            public Advance advance(long from, long to) {
                try (SolverState state = inner.save()) {
                    Advance first = inner.advance(from, to);
                    Map<String, ContentHash> once = outputs(inner);
                    inner.restore(state);
                    Advance second = inner.advance(from, to);
                    rule("STATE-1", first.equals(second), "after a restore it reached " + second + ", not " + first);
                    rule("STATE-1", once.equals(outputs(inner)), "after a restore the same window gave other outputs");
                    return second;
                }
            }
        });
        ContentHash usual = run(provider, parameters(), settings(), "STATE-1").outcome();
        rule(
                "STATE-1",
                usual.equals(run(again, parameters(), settings(), "STATE-1").outcome()),
                "restores left a trace");
    }

    private Map<String, ContentHash> outputs(Solver solver) {
        Map<String, Field> fields = new HashMap<>();
        description.ports(Direction.OUTPUT).forEach(port -> fields.put(port.name(), solver.get(port.name())));
        return hashes(fields);
    }

    private static Map<String, ContentHash> hashes(Map<String, Field> fields) {
        Map<String, ContentHash> hashes = new HashMap<>();
        fields.forEach((name, field) -> hashes.put(name, field.contentHash()));
        return hashes;
    }

    private SolverProvider watched(UnaryOperator<Solver> wrap) {
        return new Watched(provider, wrap);
    }

    private RunReport run(SolverProvider solver, RunParameters parameters, RunSettings settings, String id) {
        try {
            return Simulation.of(solver).run(InputSource.of(inputs()), parameters, settings);
        } catch (JunnException e) {
            throw new AssertionError("[" + id + "] the run failed: " + e.getMessage(), e);
        }
    }

    private void assumeCapable(Capability capability) {
        Assumptions.assumeTrue(description.can(capability), "not declared: " + capability);
    }

    private static void rule(String id, boolean kept, String otherwise) {
        if (!kept) {
            throw new AssertionError("[" + id + "] " + otherwise);
        }
    }

    /** Stands for whatever may go wrong between two calls. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
