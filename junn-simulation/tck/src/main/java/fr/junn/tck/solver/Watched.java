package fr.junn.tck.solver;

import fr.junn.core.field.Field;
import fr.junn.simulation.Advance;
import fr.junn.simulation.RunParameters;
import fr.junn.simulation.Solver;
import fr.junn.simulation.SolverContext;
import fr.junn.simulation.SolverDescription;
import fr.junn.simulation.SolverProvider;
import fr.junn.simulation.SolverState;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A provider whose solvers are wrapped, so that a rule can act in the middle of a run. */
record Watched(SolverProvider provider, UnaryOperator<Solver> wrap) implements SolverProvider {
    @Override
    public String name() {
        return provider.name();
    }

    @Override
    public String version() {
        return provider.version();
    }

    @Override
    public int apiGeneration() {
        return provider.apiGeneration();
    }

    @Override
    public String description(Locale locale) {
        return provider.description(locale);
    }

    @Override
    public SolverDescription describe() {
        return provider.describe();
    }

    @Override
    public Solver create(RunParameters parameters, SolverContext context) {
        return wrap.apply(provider.create(parameters, context));
    }

    /** Hands everything on; rules override what they act upon. */
    static class Wrapper implements Solver {
        final Solver inner;

        Wrapper(Solver inner) {
            this.inner = inner;
        }

        @Override
        public void enterInitialization() {
            inner.enterInitialization();
        }

        @Override
        public void set(String port, Field values) {
            inner.set(port, values);
        }

        @Override
        public void exitInitialization() {
            inner.exitInitialization();
        }

        @Override
        public Advance advance(long from, long to) {
            return inner.advance(from, to);
        }

        @Override
        public Field get(String port) {
            return inner.get(port);
        }

        @Override
        public SolverState save() {
            return inner.save();
        }

        @Override
        public void restore(SolverState state) {
            inner.restore(state);
        }

        @Override
        public void terminate() {
            inner.terminate();
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
