package fr.junn.tck.solver;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.field.Field;
import fr.junn.core.field.Quantity;
import fr.junn.core.spi.Wording;
import fr.junn.core.unit.Unit;
import fr.junn.simulation.Advance;
import fr.junn.simulation.Parameter;
import fr.junn.simulation.RunParameters;
import fr.junn.simulation.Solver;
import fr.junn.simulation.SolverContext;
import fr.junn.simulation.SolverDescription;
import fr.junn.simulation.SolverState;
import fr.junn.testkit.MayPrint;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each rule is broken by a solver on purpose, and found by its id. */
class SolverContractTest {
    @Test
    void a_provider_that_cannot_be_found() {
        assertBroken("DESC-1", contract(new Hidden())::the_provider_can_be_found);
    }

    private static final class Hidden extends Decay {}

    @Test
    void a_description_of_another_name() {
        assertBroken("DESC-2", contract(new Decay() {
            @Override
            public String name() {
                return "other";
            }
        })::the_description_is_whole);
    }

    @Test
    void a_required_parameter_without_example() {
        assertBroken("DESC-3", contract(new Decay() {
            @Override
            public SolverDescription describe() {
                return DESCRIPTION.parameters(Parameter.flag("wet", Wording.of("wet", "humide")));
            }
        })::the_description_is_enough_to_run_the_solver);
    }

    @Test
    void an_output_out_of_its_bounds() {
        assertBroken("RUN-1", contract(new Broken((rate, context) -> new Decay.Seeping(rate, context) {
            @Override
            public Field get(String port) {
                depth[3] = -1;
                return super.get(port);
            }
        }))::outputs_are_as_declared);
    }

    @Test
    void an_output_in_another_unit() {
        assertBroken("RUN-1", contract(new Broken((rate, context) -> new Decay.Seeping(rate, context) {
            @Override
            public Field get(String port) {
                return Field.of(Quantity.FLOOD_WATER_THICKNESS, Unit.parse("cm"), given.support(), depth.clone());
            }
        }))::outputs_are_as_declared);
    }

    @Test
    void a_bound_at_which_the_solver_breaks_down() {
        assertBroken("RUN-2", contract(new Broken((rate, context) -> {
            if (rate == 0) {
                throw new ArithmeticException("division by zero");
            }
            return new Decay.Seeping(rate, context);
        }))::bounds_of_parameters_are_bounds);
    }

    @Test
    void a_solver_that_works_in_the_arrays_of_its_inputs() {
        assertBroken("RUN-3", contract(new Broken((rate, context) -> new Decay.Seeping(rate, context) {
            @Override
            public void exitInitialization() {
                depth = given.doubles().orElseThrow();
            }
        }))::inputs_are_not_changed);
    }

    @Test
    @MayPrint("the solver breaks the rule against printing")
    void a_solver_that_prints() {
        assertBroken("QUIET-1", contract(new Broken((rate, context) -> {
            System.err.println("decaying …");
            return new Decay.Seeping(rate, context);
        }))::nothing_is_printed);
    }

    @Test
    void a_solver_that_leaves_a_thread() {
        Thread[] left = new Thread[1];
        assertBroken("QUIET-2", contract(new Broken((rate, context) -> {
            left[0] = new Thread(LockSupport::park, "left over");
            left[0].setDaemon(true);
            left[0].start();
            return new Decay.Seeping(rate, context);
        }))::no_thread_is_left);
        LockSupport.unpark(left[0]);
    }

    @Test
    void a_solver_that_does_not_listen() {
        assertBroken("STOP-1", contract(new Broken((rate, context) -> new Decay.Seeping(rate, context) {
            @Override
            public Advance advance(long from, long to) {
                long end = System.nanoTime() + 1_200_000_000L;
                while (System.nanoTime() < end) {
                    LockSupport.parkNanos(10_000_000);
                }
                return Advance.to(to);
            }
        }))::cancellation_is_heard);
    }

    @Test
    void a_solver_that_cannot_be_closed_before_it_was_used() {
        assertBroken("LIFE-1", contract(new Broken((rate, context) -> new Decay.Seeping(rate, context) {
            @Override
            public void close() {
                depth[0] = 0;
            }
        }))::closing_is_always_possible);
    }

    @Test
    void a_solver_that_hands_out_the_array_it_works_in() {
        assertBroken("LIFE-2", contract(new Broken((rate, context) -> new Decay.Seeping(rate, context) {
            @Override
            public Field get(String port) {
                return Field.of(Quantity.FLOOD_WATER_THICKNESS, given.support(), depth);
            }
        }))::outputs_are_not_changed_later);
    }

    @Test
    void a_solver_that_remembers_earlier_runs() {
        AtomicInteger runs = new AtomicInteger();
        assertBroken(
                "DET-1",
                contract(new Broken((rate, context) -> new Decay.Seeping(rate * (1 + runs.getAndIncrement()), context)))
                        ::a_second_run_gives_the_same_bits);
    }

    @Test
    void a_solver_whose_outcome_depends_on_the_threads() {
        assertBroken(
                "DET-2",
                contract(new Broken((rate, context) -> new Decay.Seeping(rate * context.threads(), context)))
                        ::any_number_of_threads_gives_the_same_bits);
    }

    @Test
    void instances_that_share_state() {
        AtomicInteger made = new AtomicInteger();
        assertBroken(
                "DET-3",
                contract(new Broken((rate, context) -> new Decay.Seeping(rate * made.incrementAndGet(), context)))
                        ::runs_side_by_side_do_not_disturb_each_other);
    }

    @Test
    void a_solver_that_forgets_to_save() {
        assertBroken("STATE-1", contract(new Broken((rate, context) -> new Decay.Seeping(rate, context) {
            @Override
            public void restore(SolverState state) {}
        }))::a_restored_solver_goes_on_as_if_nothing_had_been);
    }

    private static void assertBroken(String id, ThrowingCallable rule) {
        assertThatThrownBy(rule).isInstanceOf(AssertionError.class).hasMessageStartingWith("[" + id + "]");
    }

    private static SolverContract contract(Decay provider) {
        return new SolverContract(provider) {};
    }

    private interface Maker {
        Solver make(double rate, SolverContext context);
    }

    private static final class Broken extends Decay {
        private final Maker maker;

        Broken(Maker maker) {
            this.maker = maker;
        }

        @Override
        public Solver create(RunParameters parameters, SolverContext context) {
            return maker.make(parameters.real("rate"), context);
        }
    }
}
