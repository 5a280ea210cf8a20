package fr.junn.simulation;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.JunnException;
import fr.junn.core.field.Field;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** One solver, from its first call to its last. */
final class SingleRun implements SolverContext {
    private static final double SHARES = 1000;

    private final SolverProvider provider;
    private final SolverDescription description;
    private final InputSource inputs;
    private final RunParameters parameters;
    private final RunSettings settings;
    private final RunThreads threads;
    private final PortCheck check;
    private final Diagnostics diagnostics = Diagnostics.lenient();
    private long time;

    SingleRun(
            SolverProvider provider,
            InputSource inputs,
            RunParameters parameters,
            RunSettings settings,
            RunThreads threads) {
        this.provider = provider;
        this.description = provider.describe();
        this.inputs = inputs;
        this.parameters = parameters;
        this.settings = settings;
        this.threads = threads;
        this.check = new PortCheck(description);
    }

    RunReport run() {
        long end = settings.length().toNanos();
        check.length(end);
        RunParameters checked = parameters.checkedFor(description);
        Map<Port, Field> first = firstInputs();
        Map<String, Field> last;
        try (Progress.Task task =
                        settings.progress().start(SimulationMessage.RUNNING, (long) SHARES, "‰", description.name());
                Solver solver = provider.create(checked, this)) {
            solver.enterInitialization();
            first.forEach((port, field) -> solver.set(port.name(), field));
            solver.exitInitialization();
            advanceAll(solver, end, task);
            solver.terminate();
            last = outputs(solver);
        } catch (JunnException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new JunnException(e, SimulationMessage.SOLVER_FAILED, description.name(), time, e.toString());
        }
        return new RunReport(
                description.name(),
                provider.version(),
                parameters,
                settings.start(),
                settings.seed(),
                time,
                last,
                diagnostics.findings());
    }

    private void advanceAll(Solver solver, long end, Progress.Task task) {
        long window = settings.window().toNanos();
        long shown = 0;
        boolean ended = false;
        if (description.transientRun()) {
            give(outputs(solver));
        }
        do {
            settings.cancellation().check(description.name());
            long to = end - time > window ? time + window : end;
            if (time > 0) {
                changeInputs(solver);
            }
            while (!ended && (time < to || to == 0)) {
                Advance advance = solver.advance(time, to);
                check.advance(time, to, advance);
                time = advance.reached();
                ended = advance.ended() || to == 0;
            }
            give(outputs(solver));
            long share = end == 0 ? (long) SHARES : (long) (SHARES * ((double) time / end));
            task.advance(share - shown);
            shown = share;
        } while (!ended && time < end);
    }

    private Map<Port, Field> firstInputs() {
        Map<Port, Field> first = new LinkedHashMap<>();
        for (Port port : description.ports(Direction.INPUT)) {
            Optional<Field> field = inputs.field(port, 0);
            if (field.isPresent()) {
                first.put(port, check.input(port, field.get()));
            } else if (port.required()) {
                throw check.missing(port);
            }
        }
        return first;
    }

    private void changeInputs(Solver solver) {
        for (Port port : description.ports(Direction.INPUT)) {
            if (port.varying()) {
                inputs.field(port, time).ifPresent(field -> solver.set(port.name(), check.input(port, field)));
            }
        }
    }

    private Map<String, Field> outputs(Solver solver) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Port port : description.ports(Direction.OUTPUT)) {
            fields.put(port.name(), check.output(port, solver.get(port.name())));
        }
        return fields;
    }

    private void give(Map<String, Field> outputs) {
        outputs.forEach((name, field) -> settings.sink().accept(description.port(name), time, field));
    }

    @Override
    public Instant start() {
        return settings.start();
    }

    @Override
    public long seed() {
        return settings.seed();
    }

    @Override
    public int threads() {
        return settings.threads();
    }

    @Override
    public Executor executor() {
        return threads.executor();
    }

    @Override
    public Progress progress() {
        return settings.progress();
    }

    @Override
    public Cancellation cancellation() {
        return settings.cancellation();
    }

    @Override
    public Diagnostics diagnostics() {
        return diagnostics;
    }
}
