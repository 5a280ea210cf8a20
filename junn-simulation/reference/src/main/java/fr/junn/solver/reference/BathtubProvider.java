package fr.junn.solver.reference;

import fr.junn.core.error.JunnException;
import fr.junn.core.field.Quantity;
import fr.junn.core.field.SupportKind;
import fr.junn.core.spi.Wording;
import fr.junn.simulation.Capability;
import fr.junn.simulation.Parameter;
import fr.junn.simulation.Port;
import fr.junn.simulation.RunParameters;
import fr.junn.simulation.Solver;
import fr.junn.simulation.SolverContext;
import fr.junn.simulation.SolverDescription;
import fr.junn.simulation.SolverProvider;
import java.util.List;
import java.util.Locale;

/**
 * The solver {@code bathtub}: still water up to a level. The depth of a cell is {@code level − ground} where the ground is
 * below the level and water gets there, else 0; cells without ground have no depth, and hold water back.
 *
 * <p>Where water gets, the parameter {@code reach} says: {@code everywhere} below the level, also behind dikes; or only
 * where it flows from the {@code edge} of the terrain, or from a {@code seed}, over the sides of wet cells (not over their
 * corners: a dike that is closed diagonally holds).
 *
 * <p>Exact: one subtraction per cell. Cost: one pass over the cells, and a visit of each wet one; 9 to 13 bytes per cell.
 */
public final class BathtubProvider implements SolverProvider {
    static final String EVERYWHERE = "everywhere";
    static final String EDGE = "edge";
    static final String SEED = "seed";

    private static final SolverDescription DESCRIPTION = SolverDescription.of(
                    "bathtub",
                    Wording.of(
                            "still water up to a level, exact and trivial",
                            "eau dormante à un niveau, exact et trivial"))
            .steady()
            .ports(
                    Port.input(
                                    "terrain",
                                    Quantity.SURFACE_ALTITUDE,
                                    SupportKind.GRID,
                                    Wording.of("altitude of the ground", "altitude du sol"))
                            .within(-500, 9000)
                            .nominal(10),
                    Port.output(
                                    "depth",
                                    Quantity.FLOOD_WATER_THICKNESS,
                                    SupportKind.GRID,
                                    Wording.of("depth of the water, 0 where dry", "hauteur d'eau, 0 à sec"))
                            .within(0, 9500))
            .parameters(
                    Parameter.real(
                                    "level",
                                    "m",
                                    Wording.of(
                                            "level of the water, in the height system of the terrain",
                                            "niveau de l'eau, dans le système altimétrique du terrain"))
                            .within(-500, 9000)
                            .example(10.0),
                    Parameter.choice(
                                    "reach",
                                    List.of(EVERYWHERE, EDGE, SEED),
                                    Wording.of(
                                            "whether the water is everywhere below the level, or flows in from the edge or"
                                                    + " a seed",
                                            "si l'eau est partout sous le niveau, ou entre par le bord ou par un point"))
                            .byDefault(EVERYWHERE),
                    Parameter.real(
                                    "seedX",
                                    "1",
                                    Wording.of(
                                            "easting or longitude of the seed, in the system of the terrain",
                                            "abscisse ou longitude du point, dans le système du terrain"))
                            .optional(),
                    Parameter.real(
                                    "seedY",
                                    "1",
                                    Wording.of(
                                            "northing or latitude of the seed, in the system of the terrain",
                                            "ordonnée ou latitude du point, dans le système du terrain"))
                            .optional())
            .capable(Capability.values());

    @Override
    public String name() {
        return DESCRIPTION.name();
    }

    @Override
    public String version() {
        return "0.1.0";
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

    /** @throws JunnException {@link ReferenceMessage#SEED_MISSING} */
    @Override
    public Solver create(RunParameters parameters, SolverContext context) {
        return new BathtubSolver(parameters, context);
    }
}
