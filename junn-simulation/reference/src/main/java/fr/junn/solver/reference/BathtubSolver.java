package fr.junn.solver.reference;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.field.Field;
import fr.junn.core.field.Grid;
import fr.junn.core.field.Quantity;
import fr.junn.simulation.Advance;
import fr.junn.simulation.RunParameters;
import fr.junn.simulation.Solver;
import fr.junn.simulation.SolverContext;
import fr.junn.simulation.SolverState;
import org.jspecify.annotations.Nullable;

/** One run of {@code bathtub}. The fill itself is in {@link StillWater}. */
final class BathtubSolver implements Solver {
    private final SolverContext context;
    private final double level;
    private final String reach;
    private final double seedX;
    private final double seedY;
    private @Nullable Field terrain;
    private @Nullable Field depth;

    BathtubSolver(RunParameters parameters, SolverContext context) {
        this.context = context;
        this.level = parameters.real("level");
        this.reach = parameters.text("reach");
        boolean seeded = parameters.has("seedX") && parameters.has("seedY");
        if (reach.equals(BathtubProvider.SEED) && !seeded) {
            throw new JunnException(ReferenceMessage.SEED_MISSING).at(Location.path("seedX"));
        }
        this.seedX = seeded ? parameters.real("seedX") : Double.NaN;
        this.seedY = seeded ? parameters.real("seedY") : Double.NaN;
    }

    @Override
    public void enterInitialization() {}

    @Override
    public void set(String port, Field values) {
        terrain = values;
    }

    @Override
    public void exitInitialization() {
        if (reach.equals(BathtubProvider.SEED)) {
            Grid grid = terrain().grid();
            if (!grid.contains(grid.row(seedY), grid.column(seedX))) {
                throw new JunnException(ReferenceMessage.SEED_OUTSIDE, seedX, seedY, grid.envelope())
                        .at(Location.path("seedX"));
            }
        }
    }

    @Override
    public Advance advance(long from, long to) {
        Field ground = terrain();
        Grid grid = ground.grid();
        StillWater water = new StillWater(ground.toArray(), grid.rows(), grid.columns(), level, context.cancellation());
        switch (reach) {
            case BathtubProvider.EDGE -> water.fillFromEdge();
            case BathtubProvider.SEED -> fillFromSeed(water, ground, grid);
            default -> water.fillEverywhere();
        }
        depth = Field.of(Quantity.FLOOD_WATER_THICKNESS, grid, water.depth());
        return Advance.endedAt(to);
    }

    private void fillFromSeed(StillWater water, Field ground, Grid grid) {
        int row = grid.row(seedY);
        int column = grid.column(seedX);
        if (!water.fillFrom(row, column)) {
            double altitude = ground.value(grid.index(row, column));
            context.diagnostics()
                    .add(Finding.warning(
                            ReferenceMessage.SEED_DRY,
                            Location.UNKNOWN.withPlace(seedX, seedY, altitude),
                            seedX,
                            seedY,
                            altitude,
                            level));
        }
    }

    private Field terrain() {
        if (terrain == null) {
            throw new IllegalStateException("no terrain was set"); // the engine sets what is required
        }
        return terrain;
    }

    @Override
    public Field get(String port) {
        if (depth == null) {
            throw new IllegalStateException("not advanced"); // the engine asks after the advance
        }
        return depth;
    }

    @Override
    public SolverState save() {
        return new Saved(depth);
    }

    @Override
    public void restore(SolverState state) {
        depth = ((Saved) state).depth();
    }

    private record Saved(@Nullable Field depth) implements SolverState {}
}
