package fr.junn.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.core.error.MessageContract;
import fr.junn.core.field.Field;
import fr.junn.core.field.Quantity;
import fr.junn.core.field.ScalarSupport;
import fr.junn.core.field.SupportKind;
import fr.junn.core.spi.Providers;
import fr.junn.core.spi.SpiMessage;
import fr.junn.core.spi.Wording;
import fr.junn.core.unit.Unit;
import fr.junn.core.work.CancellationSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Wording HELP = Wording.of("help", "aide");

    /** A gauge that adds up the rain; what happens to it is written down. */
    private static class Gauge implements SolverProvider, Solver {
        final List<String> calls = new ArrayList<>();
        double rain;
        double depth;

        @Override
        public String name() {
            return "gauge";
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
            return "a gauge";
        }

        @Override
        public SolverDescription describe() {
            return SolverDescription.of("gauge", HELP)
                    .ports(
                            Port.input("rain", Quantity.RAINFALL_RATE, SupportKind.SCALAR, HELP)
                                    .measuredIn("mm/h")
                                    .changing(),
                            Port.input("offset", Quantity.RAINFALL_AMOUNT, SupportKind.SCALAR, HELP)
                                    .optional(),
                            Port.output("depth", Quantity.RAINFALL_AMOUNT, SupportKind.SCALAR, HELP)
                                    .measuredIn("mm"));
        }

        @Override
        public Solver create(RunParameters parameters, SolverContext context) {
            calls.add("create");
            return this;
        }

        @Override
        public void enterInitialization() {
            calls.add("enter");
        }

        @Override
        public void set(String port, Field values) {
            calls.add("set " + port);
            rain = values.value(0);
        }

        @Override
        public void exitInitialization() {
            calls.add("exit");
        }

        @Override
        public Advance advance(long from, long to) {
            calls.add("advance " + from / SECOND + " " + to / SECOND);
            depth += rain * ((to - from) / (3600.0 * SECOND));
            return Advance.to(to);
        }

        @Override
        public Field get(String port) {
            return Field.of(Quantity.RAINFALL_AMOUNT, Unit.parse("mm"), ScalarSupport.NOWHERE, depth);
        }

        @Override
        public void terminate() {
            calls.add("terminate");
        }

        @Override
        public void close() {
            calls.add("close");
        }
    }

    private static Field rain(double value, String unit) {
        return Field.of(Quantity.RAINFALL_RATE, Unit.parse(unit), ScalarSupport.NOWHERE, value);
    }

    private static RunSettings hours(int n) {
        return RunSettings.defaults().over(START, Duration.ofHours(n));
    }

    private static RunReport run(SolverProvider solver, Field rain, RunSettings settings) {
        return Simulation.of(solver).run(InputSource.of(Map.of("rain", rain)), RunParameters.none(), settings);
    }

    @Test
    void the_life_cycle_is_kept_and_windows_add_up_to_the_length() {
        Gauge gauge = new Gauge();
        List<Long> times = new ArrayList<>();
        RunSettings settings = hours(1).every(Duration.ofMinutes(25), (port, time, values) -> times.add(time / SECOND));
        RunReport report = run(gauge, rain(12, "mm/h"), settings);
        assertThat(gauge.calls)
                .containsExactly(
                        "create",
                        "enter",
                        "set rain",
                        "exit",
                        "advance 0 1500",
                        "advance 1500 3000",
                        "advance 3000 3600",
                        "terminate",
                        "close");
        assertThat(times).containsExactly(0L, 1500L, 3000L, 3600L);
        assertThat(report.reached()).isEqualTo(3600 * SECOND);
        assertThat(report.start()).isEqualTo(START);
        assertThat(report.field("depth").value(0)).isEqualTo(12);
    }

    @Test
    void inputs_in_another_unit_are_converted() {
        // 10 µm/s = 36 mm/h
        RunReport report = run(new Gauge(), rain(1e-5, "m/s"), hours(1));
        assertThat(report.field("depth").value(0)).isCloseTo(36, within(1e-12));
    }

    @Test
    void changing_inputs_are_asked_for_before_each_window() {
        InputSource source = (port, time) -> port.name().equals("rain") && time <= 3600 * SECOND
                ? Optional.of(rain(time == 0 ? 5 : 7, "mm/h"))
                : Optional.empty();
        RunReport report = Simulation.of(new Gauge())
                .run(source, RunParameters.none(), hours(3).every(Duration.ofHours(1), OutputSink.none()));
        assertThat(report.field("depth").value(0))
                .as("5 + 7 + 7, the last one held")
                .isEqualTo(19);
    }

    @Test
    void an_early_return_is_gone_on_from_and_an_end_ends_the_run() {
        Gauge early = new Gauge() {
            @Override
            public Advance advance(long from, long to) {
                super.advance(from, Math.min(to, from + 1800 * SECOND));
                long reached = Math.min(to, from + 1800 * SECOND);
                return reached >= 5400 * SECOND ? Advance.endedAt(reached) : Advance.to(reached);
            }
        };
        RunReport report = run(early, rain(10, "mm/h"), hours(3));
        assertThat(report.reached()).isEqualTo(5400 * SECOND);
        assertThat(report.field("depth").value(0)).isEqualTo(15);
    }

    @Test
    void what_does_not_fit_the_description_is_refused_before_anything_runs() {
        Gauge gauge = new Gauge();
        Field speed = Field.of(Quantity.WIND_SPEED, ScalarSupport.NOWHERE, 1);
        Map<Message, Runnable> cases = Map.of(
                SimulationMessage.MISSING_INPUT,
                        () -> Simulation.of(gauge).run(InputSource.none(), RunParameters.none(), hours(1)),
                SimulationMessage.WRONG_INPUT, () -> run(gauge, speed, hours(1)),
                SimulationMessage.WRONG_LENGTH, () -> run(gauge, rain(1, "mm/h"), RunSettings.defaults()),
                SimulationMessage.UNKNOWN_PARAMETER,
                        () -> Simulation.of(gauge)
                                .run(
                                        InputSource.of(Map.of("rain", rain(1, "mm/h"))),
                                        RunParameters.none().with("speed", 1.0),
                                        hours(1)));
        cases.forEach((message, run) -> {
            JunnException e = catchThrowableOfType(JunnException.class, run::run);
            assertThat(e.message()).isEqualTo(message);
        });
        assertThat(gauge.calls).isEmpty();
    }

    @Test
    void a_solver_that_goes_nowhere_too_far_or_back_is_caught() {
        for (long reached : new long[] {-1, 0, 3601 * SECOND}) {
            Gauge astray = new Gauge() {
                @Override
                public Advance advance(long from, long to) {
                    return Advance.to(reached);
                }
            };
            JunnException e = catchThrowableOfType(JunnException.class, () -> run(astray, rain(1, "mm/h"), hours(1)));
            assertThat(e.message()).isEqualTo(SimulationMessage.WRONG_ADVANCE);
            assertThat(astray.calls).endsWith("close");
        }
    }

    @Test
    void a_solver_that_breaks_down_is_named_with_the_time_and_closed() {
        Gauge broken = new Gauge() {
            @Override
            public Advance advance(long from, long to) {
                throw new ArithmeticException("overflow");
            }
        };
        JunnException e = catchThrowableOfType(JunnException.class, () -> run(broken, rain(1, "mm/h"), hours(1)));
        assertThat(e.message()).isEqualTo(SimulationMessage.SOLVER_FAILED);
        assertThat(e).hasCauseInstanceOf(ArithmeticException.class);
        assertThat(broken.calls).endsWith("close");
    }

    @Test
    void an_output_that_is_not_what_was_declared_is_caught() {
        Gauge wrong = new Gauge() {
            @Override
            public Field get(String port) {
                return Field.of(Quantity.RAINFALL_AMOUNT, ScalarSupport.NOWHERE, 1);
            }
        };
        JunnException e = catchThrowableOfType(JunnException.class, () -> run(wrong, rain(1, "mm/h"), hours(1)));
        assertThat(e.message()).isEqualTo(SimulationMessage.WRONG_OUTPUT);
    }

    @Test
    void a_cancelled_run_ends_between_windows() {
        CancellationSource cancel = new CancellationSource();
        Gauge gauge = new Gauge() {
            @Override
            public Advance advance(long from, long to) {
                cancel.cancel();
                return super.advance(from, to);
            }
        };
        RunSettings settings =
                hours(2).every(Duration.ofHours(1), OutputSink.none()).with(cancel);
        CancelledException e =
                catchThrowableOfType(CancelledException.class, () -> run(gauge, rain(1, "mm/h"), settings));
        assertThat(e.parts()).containsExactly("gauge");
        assertThat(gauge.calls).containsOnlyOnce("advance 0 3600").endsWith("close");
    }

    @Test
    void saving_without_being_capable_is_an_error() {
        JunnException e = catchThrowableOfType(JunnException.class, () -> new Gauge().save());
        assertThat(e.message()).isEqualTo(SimulationMessage.NOT_CAPABLE);
    }

    @Test
    void equal_runs_have_equal_outcomes_and_others_have_others() {
        RunReport once = run(new Gauge(), rain(12, "mm/h"), hours(1));
        assertThat(run(new Gauge(), rain(12, "mm/h"), hours(1)).outcome()).isEqualTo(once.outcome());
        assertThat(run(new Gauge(), rain(13, "mm/h"), hours(1)).outcome()).isNotEqualTo(once.outcome());
        assertThat(catchThrowableOfType(JunnException.class, () -> once.field("dept"))
                        .message())
                .isEqualTo(SimulationMessage.UNKNOWN_PORT);
    }

    @Test
    void a_solver_that_there_is_not_is_missed_with_reason() {
        JunnException e = catchThrowableOfType(JunnException.class, () -> Simulation.find("gauge"));
        assertThat(e.message()).isEqualTo(SpiMessage.NO_PROVIDER);
        assertThat(Simulation.solvers(Providers.standard()).all()).isEmpty();
    }

    @Test
    void descriptions_refuse_what_cannot_be() {
        Port port = Port.output("depth", Quantity.FLOOD_WATER_THICKNESS, SupportKind.GRID, HELP);
        for (Runnable make : List.<Runnable>of(
                () -> port.measuredIn("s"),
                () -> port.within(2, 1),
                () -> port.nominal(0),
                () -> port.optional(),
                () -> Port.input("Depth", Quantity.FLOOD_WATER_THICKNESS, SupportKind.GRID, HELP))) {
            assertThat(catchThrowableOfType(JunnException.class, make::run).message())
                    .isEqualTo(SimulationMessage.BAD_PORT);
        }
        JunnException twice = catchThrowableOfType(
                JunnException.class, () -> SolverDescription.of("x", HELP).ports(port, port));
        assertThat(twice.message()).isEqualTo(SimulationMessage.BAD_DESCRIPTION);
        assertThat(SolverDescription.of("x", HELP).capable(Capability.ROLLBACK).can(Capability.SAVE_RESTORE))
                .isTrue();
    }

    @Test
    void messages_keep_the_house_rules() {
        MessageContract.check(SimulationMessage.class);
    }
}
