package fr.junn.geometry.crs;

import static fr.junn.geometry.crs.CorpusGeodesy.grids;
import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.crs.grid.GridCatalog;
import fr.junn.geometry.crs.grid.ShiftGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every operation of the table that goes by a grid, one by one. */
class GridOperationsTest {
    private final SystemTable table = CrsRegistry.builtIn().table();
    private final GridCatalog grids = grids();

    private final Map<String, Crs> systems = new HashMap<>();

    GridOperationsTest() {
        CrsRegistry.builtIn().systems().map(Crs::of).forEach(crs -> {
            if (crs.frame() != null && crs.primeMeridian() == 0) {
                systems.putIfAbsent(crs.kind() + " " + crs.frame().datum().code(), crs);
            }
        });
    }

    /** Heights count where the operation is one of heights. */
    private Crs system(OperationRow row, String datum) {
        Crs solid = systems.get(CrsKind.GEOGRAPHIC_3D + " " + datum);
        boolean heights = row.method() == OperationRow.Method.GEOID && solid != null;
        return heights ? solid : Objects.requireNonNull(systems.get(CrsKind.GEOGRAPHIC_2D + " " + datum), datum);
    }

    private Pipeline pipeline(OperationRow row, boolean inverse) {
        Crs from = system(row, row.datum());
        Crs to = system(row, row.toDatum());
        Candidate way = new Candidate(List.of(new Candidate.Leg(row, inverse)), row.area());
        return PipelineBuilder.build(table, grids, Double.NaN, inverse ? to : from, way, inverse ? from : to);
    }

    private static double[] place(ShiftGrid grid, Area area) {
        double[] box = grid.bounds();
        double[] values = new double[3];
        double west = Math.max(box[0], area.west());
        double south = Math.max(box[1], area.south());
        double width = Math.min(box[2], area.east()) - west;
        double height = Math.min(box[3], area.north()) - south;
        for (int i = 0; i < 400; i++) {
            int row = i / 20;
            double x = west + width * (i * 7 % 20 + 0.5) / 20;
            double y = south + height * (row + 0.5) / 20;
            if (grid.sample(x, y, values)) {
                return new double[] {x, y, 12};
            }
        }
        throw new AssertionError(grid.name() + " has no value in " + area);
    }

    @Test
    void each_goes_there_and_back_and_refuses_a_point_off_its_grid() {
        List<String> bad = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        int[] done = {0};
        table.operations().filter(row -> !row.grid().isEmpty()).forEach(row -> {
            if (grids.find(row.grid()).isEmpty()) {
                absent.add(row.grid());
                return;
            }
            ShiftGrid grid = grids.find(row.grid()).orElseThrow().grid();
            double[] box = grid.bounds();
            double[] from = place(grid, row.area());
            double[] p = from.clone();
            pipeline(row, false).apply(p, 1);
            double moved = Math.abs(p[0] - from[0]) + Math.abs(p[1] - from[1]) + Math.abs(p[2] - from[2]);
            pipeline(row, true).apply(p, 1);
            double error = CorpusGeodesy.METRES_PER_DEGREE * Math.hypot(p[0] - from[0], p[1] - from[1])
                    + Math.abs(p[2] - from[2]);
            if (!(moved > 0) || !(error < 1e-6)) {
                bad.add(row.id() + " moves by " + moved + " and comes back to " + error + " m");
            }
            for (double[] off : new double[][] {
                {box[0] - 1, from[1], 0}, {box[2] + 1, from[1], 0}, {from[0], box[1] - 1, 0}, {from[0], box[3] + 1, 0}
            }) {
                double[] q = off.clone();
                pipeline(row, false).apply(q, 1);
                JunnException why = pipeline(row, false).refusal(off.clone());
                if (!Double.isNaN(q[0])
                        || why.message() != CrsMessage.OFF_GRID
                        || !why.parts().contains(grid.name())) {
                    bad.add(row.id() + " off the grid: " + q[0] + " " + why.getMessage());
                }
            }
            done[0]++;
        });
        assertThat(bad).isEmpty();
        assertThat(absent).containsOnly("us_nga_egm08_25", "us_nga_egm96_15"); // the world's geoids are not IGN's
        assertThat(done[0]).isEqualTo(65);
    }
}
