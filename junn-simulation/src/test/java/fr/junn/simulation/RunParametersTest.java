package fr.junn.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.spi.Wording;
import fr.junn.core.unit.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunParametersTest {
    private static final Wording HELP = Wording.of("help", "aide");
    private static final SolverDescription SOLVER = SolverDescription.of("test", HELP)
            .parameters(
                    Parameter.real("level", "m", HELP).within(0, 100).example(5),
                    Parameter.real("roughness", "m(1/3)/s", HELP).byDefault(30),
                    Parameter.integer("steps", HELP).within(1, 9).byDefault(3),
                    Parameter.flag("dry", HELP).byDefault(true),
                    Parameter.choice("order", List.of("first", "second"), HELP).byDefault("second"),
                    Parameter.text("note", HELP).optional());

    @Test
    void numbers_come_in_the_units_of_the_solver_and_defaults_are_filled_in() {
        RunParameters checked = RunParameters.none()
                .with("level", Measure.of(450, "cm"))
                .with("steps", 7)
                .checkedFor(SOLVER);
        assertThat(checked.real("level")).isEqualTo(4.5);
        assertThat(checked.real("roughness")).isEqualTo(30);
        assertThat(checked.integer("steps")).isEqualTo(7);
        assertThat(checked.flag("dry")).isTrue();
        assertThat(checked.text("order")).isEqualTo("second");
        assertThat(checked.has("note")).isFalse();
        assertThat(checked.checkedFor(SOLVER))
                .as("checking twice changes nothing")
                .isEqualTo(checked);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_each_at_its_parameter() {
        RunParameters wrong = RunParameters.none()
                .with("roughness", Measure.of(30, "m"))
                .with("steps", 2.5)
                .with("dry", "yes")
                .with("order", "third")
                .with("rougness", 30.0);
        List<Finding> problems = wrong.problems(SOLVER);
        assertThat(problems)
                .extracting(f -> f.code() + " " + f.location().path())
                .containsExactly(
                        "missing-parameter level",
                        "wrong-parameter roughness",
                        "wrong-parameter steps",
                        "wrong-parameter dry",
                        "wrong-parameter order",
                        "unknown-parameter rougness");
        assertThat(problems.get(5).parts().get(2).toString()).startsWith("roughness");
        JunnException e = catchThrowableOfType(JunnException.class, () -> wrong.checkedFor(SOLVER));
        assertThat(e.message()).isEqualTo(SimulationMessage.MISSING_PARAMETER);
        assertThat(e.getSuppressed()).hasSize(5);
    }

    @Test
    void bounds_hold_in_the_units_of_the_solver_and_nan_is_within_none() {
        assertThat(RunParameters.none().with("level", Measure.of(100, "m")).problems(SOLVER))
                .isEmpty();
        for (Measure bad : List.of(Measure.of(101, "m"), Measure.of(1, "km"), Measure.of(-1, "mm"))) {
            assertThat(RunParameters.none().with("level", bad).problems(SOLVER))
                    .singleElement()
                    .satisfies(f -> {
                        assertThat(f.message()).isEqualTo(SimulationMessage.WRONG_PARAMETER);
                        assertThat(f.location()).isEqualTo(Location.path("level"));
                    });
        }
        assertThat(RunParameters.none().with("level", Double.NaN).problems(SOLVER))
                .hasSize(1);
    }

    @Test
    void asking_for_what_there_is_not_or_is_something_else_is_an_error() {
        RunParameters checked = RunParameters.none().with("level", 1).checkedFor(SOLVER);
        for (Runnable ask : List.<Runnable>of(
                () -> checked.text("note"), () -> checked.integer("level"), () -> checked.real("steps"))) {
            JunnException e = catchThrowableOfType(JunnException.class, ask::run);
            assertThat(e.message()).isEqualTo(SimulationMessage.NO_SUCH_VALUE);
        }
    }

    @Test
    void a_parameter_whose_default_example_or_name_is_bad_cannot_be_made() {
        for (Runnable make : List.<Runnable>of(
                () -> Parameter.real("level", "m", HELP).within(0, 1).byDefault(2),
                () -> Parameter.real("level", "m", HELP).example("high"),
                () -> Parameter.real("Level", "m", HELP),
                () -> Parameter.real("level", "m", HELP).within(1, 0),
                () -> Parameter.choice("order", List.of(), HELP),
                () -> Parameter.choice("order", List.of("first"), HELP).byDefault("second"))) {
            JunnException e = catchThrowableOfType(JunnException.class, make::run);
            assertThat(e.message()).isEqualTo(SimulationMessage.BAD_PARAMETER);
        }
    }
}
