package fr.junn.tck.solver;

import fr.junn.core.field.Field;
import fr.junn.core.field.Quantity;
import fr.junn.core.field.SupportKind;
import fr.junn.core.spi.Wording;
import fr.junn.simulation.Advance;
import fr.junn.simulation.Capability;
import fr.junn.simulation.Parameter;
import fr.junn.simulation.Port;
import fr.junn.simulation.RunParameters;
import fr.junn.simulation.Solver;
import fr.junn.simulation.SolverContext;
import fr.junn.simulation.SolverDescription;
import fr.junn.simulation.SolverProvider;
import fr.junn.simulation.SolverState;
import java.util.Locale;

/** A transient solver that keeps all rules: water that seeps away at a rate. What breaks a rule overrides a method. */
public class Decay implements SolverProvider {
    static final SolverDescription DESCRIPTION = SolverDescription.of("decay", Wording.of("seeping", "infiltration"))
            .ports(
                    Port.input(
                            "initial",
                            Quantity.FLOOD_WATER_THICKNESS,
                            SupportKind.GRID,
                            Wording.of("depth at the start", "hauteur au début")),
                    Port.output(
                                    "depth",
                                    Quantity.FLOOD_WATER_THICKNESS,
                                    SupportKind.GRID,
                                    Wording.of("depth", "hauteur"))
                            .within(0, 2))
            .parameters(Parameter.real("rate", "m/s", Wording.of("rate of seeping", "taux d'infiltration"))
                    .within(0, 1)
                    .example(1e-4))
            .capable(Capability.values());

    @Override
    public String name() {
        return "decay";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public int apiGeneration() {
        return SolverProvider.GENERATION;
    }

    @Override
    public String description(Locale locale) {
        return DESCRIPTION.title().in(locale);
    }

    @Override
    public SolverDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public Solver create(RunParameters parameters, SolverContext context) {
        return new Seeping(parameters.real("rate"), context);
    }

    static class Seeping implements Solver {
        final SolverContext context;
        private final double rate;
        Field given;
        double[] depth;

        Seeping(double rate, SolverContext context) {
            this.rate = rate;
            this.context = context;
        }

        @Override
        public void enterInitialization() {}

        @Override
        public void set(String port, Field values) {
            given = values;
        }

        @Override
        public void exitInitialization() {
            depth = given.toArray();
        }

        @Override
        public Advance advance(long from, long to) {
            context.cancellation().check("decay");
            for (int i = 0; i < depth.length; i++) {
                depth[i] = Math.max(0, depth[i] - rate * ((to - from) * 1e-9));
            }
            return Advance.to(to);
        }

        @Override
        public Field get(String port) {
            return Field.of(Quantity.FLOOD_WATER_THICKNESS, given.support(), depth.clone());
        }

        @Override
        public SolverState save() {
            return new Saved(depth.clone());
        }

        @Override
        public void restore(SolverState state) {
            depth = ((Saved) state).depth.clone();
        }
    }

    private static final class Saved implements SolverState {
        private final double[] depth;

        Saved(double[] depth) {
            this.depth = depth;
        }
    }
}
