package fr.junn.geometry.crs;

import fr.junn.core.spatial.LocalAnchor;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import fr.junn.geometry.crs.grid.GridCatalog;
import fr.junn.geometry.crs.grid.GridFile;
import fr.junn.geometry.crs.grid.ShiftGrid;
import fr.junn.geometry.crs.projection.Projection;
import java.util.ArrayList;
import java.util.List;

/** From a way to the kernels that go it and the steps that tell of it. */
final class PipelineBuilder {
    private final SystemTable table;
    private final GridCatalog grids;
    private final double epoch;
    private final List<Kernel> kernels = new ArrayList<>();
    private final List<OperationStep> steps = new ArrayList<>();
    private final List<GridUse> uses = new ArrayList<>();

    private PipelineBuilder(SystemTable table, GridCatalog grids, double epoch) {
        this.table = table;
        this.grids = grids;
        this.epoch = epoch;
    }

    static Pipeline build(SystemTable table, GridCatalog grids, double epoch, Crs source, Candidate way, Crs target) {
        PipelineBuilder builder = new PipelineBuilder(table, grids, epoch);
        boolean sameFrame = way.legs().isEmpty() && sameCoordinates(source, target);
        if (!sameFrame) {
            builder.conversion(source, false);
        }
        String heights = source.heightKey();
        for (Candidate.Leg leg : way.legs()) {
            heights = builder.leg(leg, heights);
        }
        if (!sameFrame) {
            builder.conversion(target, true);
        }
        return new Pipeline(
                List.copyOf(builder.kernels),
                List.copyOf(builder.steps),
                List.copyOf(builder.uses),
                way.accuracy(),
                way.area());
    }

    /** The kernels from a system to longitude and latitude from Greenwich in its own datum. */
    static Kernel[] locator(Crs crs, SystemTable table) {
        PipelineBuilder builder = new PipelineBuilder(table, GridCatalog.none(), Double.NaN);
        builder.conversion(crs, false);
        return builder.kernels.toArray(new Kernel[0]);
    }

    /** Whether the same numbers mean the same, so that going through the ellipsoid would only add rounding. */
    private static boolean sameCoordinates(Crs a, Crs b) {
        Crs.Frame f = a.frame();
        Crs.Frame g = b.frame();
        if (f == null || g == null || a.anchor() != null || b.anchor() != null) {
            return a.equals(b);
        }
        boolean plain = f.projection() == null && g.projection() == null;
        return a.equals(b) || plain && f.geocentric() == g.geocentric() && f.meridian() == g.meridian();
    }

    /** Between a system and longitude, latitude from Greenwich in its datum. */
    private void conversion(Crs crs, boolean arriving) {
        Crs.Frame frame = crs.frame();
        if (frame == null) {
            return;
        }
        List<Kernel> own = new ArrayList<>();
        List<OperationStep> told = new ArrayList<>();
        Ellipsoid ellipsoid = frame.datum().ellipsoid();
        LocalAnchor anchor = crs.anchor();
        Projection projection = frame.projection();
        if (frame.meridian() != 0) {
            own.add(ConversionKernels.meridian(arriving ? -frame.meridian() : frame.meridian()));
            told.add(step("Longitude rotation of " + frame.meridian() + "°", "Longitude rotation", arriving));
        }
        if (frame.geocentric()) {
            own.add(ConversionKernels.geocentric(ellipsoid, arriving));
            told.add(step(
                    "Geocentric coordinates on " + ellipsoid.name(), "Geographic/geocentric conversion", !arriving));
        }
        if (projection != null) {
            own.add(ConversionKernels.projection(projection, arriving));
            told.add(step(crs.name(), projection.method(), !arriving));
        }
        if (anchor != null) {
            own.add(ConversionKernels.anchor(anchor, arriving));
            told.add(step("Anchor of " + crs.name(), "Rotation, scale and translation", arriving));
        }
        if (!arriving) {
            java.util.Collections.reverse(own);
            java.util.Collections.reverse(told);
        }
        kernels.addAll(own);
        steps.addAll(told);
    }

    private static OperationStep step(String name, String method, boolean inverse) {
        return new OperationStep("", name, method, inverse, 0, "");
    }

    /** Adds an operation; returns what heights count from after it. */
    private String leg(Candidate.Leg leg, String heights) {
        OperationRow row = leg.row();
        boolean inverse = leg.inverse();
        steps.add(new OperationStep(row.id(), row.name(), row.method().text, inverse, row.accuracy(), row.grid()));
        GeodeticDatum from = table.datum(inverse ? row.toDatum() : row.datum());
        GeodeticDatum to = table.datum(inverse ? row.datum() : row.toDatum());
        HelmertKernel.Heights keep = HelmertKernel.Heights.of(heights);
        double sign = inverse ? -1 : 1;
        switch (row.method()) {
            case HELMERT -> {
                if (!row.parameters().isBlank()) {
                    kernels.add(
                            HelmertKernel.of(row.parameters(), epoch, from.ellipsoid(), to.ellipsoid(), keep, inverse));
                }
            }
            case GEOCENTRIC_GRID -> {
                boolean nodesInTarget = row.parameters().endsWith("target");
                kernels.add(GridKernels.geocentric(
                        grid(row, 3), sign, nodesInTarget != inverse, from.ellipsoid(), to.ellipsoid(), keep));
            }
            case NTV2 -> kernels.add(GridKernels.horizontal(grid(row, 2), inverse));
            case GEOID -> kernels.add(GridKernels.height(grid(row, 1), -sign));
            case VERTICAL_GRID -> kernels.add(GridKernels.height(grid(row, 1), sign));
            case VERTICAL_OFFSET -> kernels.add(HeightKernels.offset(row.parameters(), from.ellipsoid(), inverse));
            case MODEL -> {
                HeightModel model = row.model();
                if (model != null) {
                    kernels.add(HeightKernels.model(model.name(), sign, model.surface()));
                }
            }
        }
        return row.changesHeights() ? (inverse ? row.fromHeight() : row.toHeight()) : heights;
    }

    private ShiftGrid grid(OperationRow row, int components) {
        GridFile file = grids.find(row.grid()).orElseThrow();
        GridUse use = GridUse.of(row.grid(), file);
        if (!uses.contains(use)) {
            uses.add(use);
        }
        return file.grid().require(components, row.method().text);
    }
}
