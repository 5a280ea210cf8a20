package fr.junn.geometry.crs;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.crs.grid.GridCatalog;
import fr.junn.geometry.crs.grid.GridFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How to go from one reference system to another: the best operation that is known, chosen by stated accuracy and area.
 *
 * <p>Nothing is passed over in silence. Where the best operation needs a grid that is not there, an epoch that was not given,
 * or heights that the source does not have, it refuses and says what to do; whoever is content with less says so by
 * {@link OperationRequest#accepting(double)}.
 *
 * <pre>{@code
 * CoordinateOperation operation =
 *         CoordinateOperations.standard().between(Crs.of("EPSG:2154+5720"), Crs.of("EPSG:4979"));
 * operation.accuracy();                                     // 1.065 m: what WGS 84 itself is good for
 * operation.transform(coordinates, 3);                      // in place
 * }</pre>
 *
 * <p>An immutable context that a program makes once and hands on; safe for use by several threads. Finding an operation takes
 * about a millisecond, and the time to read its grids when they are used for the first time; transforming takes nothing of it.
 */
public final class CoordinateOperations {
    private final CrsRegistry registry;
    private final GridCatalog grids;

    private CoordinateOperations(CrsRegistry registry, GridCatalog grids) {
        this.registry = registry;
        this.grids = grids;
    }

    /** With what the SDK knows and the grids of {@link GridCatalog#standard()}. */
    public static CoordinateOperations standard() {
        return of(CrsRegistry.builtIn(), GridCatalog.standard());
    }

    /** With the systems and operations of a registry, and these grids. */
    public static CoordinateOperations of(CrsRegistry registry, GridCatalog grids) {
        return new CoordinateOperations(registry, grids);
    }

    /** The same with these grids and no others. */
    public CoordinateOperations withGrids(GridCatalog others) {
        return new CoordinateOperations(registry, others);
    }

    /** The systems and operations that it knows. */
    public CrsRegistry registry() {
        return registry;
    }

    /**
     * The best operation from one system to another.
     *
     * @throws JunnException as {@link #between(Crs, Crs, OperationRequest)}
     */
    public CoordinateOperation between(Crs source, Crs target) {
        return between(source, target, OperationRequest.best());
    }

    /**
     * The best operation from one system to another.
     *
     * @throws JunnException {@link CrsMessage#NO_OPERATION}, {@link CrsMessage#NO_COMMON_AREA},
     *     {@link CrsMessage#MISSING_GRID}, {@link CrsMessage#MISSING_EPOCH}, {@link CrsMessage#HEIGHTS_UNKNOWN},
     *     {@link CrsMessage#LALLEMAND_HEIGHTS}, {@link CrsMessage#VERTICAL_ALONE}, {@link CrsMessage#NO_ANCHOR}
     */
    public CoordinateOperation between(Crs source, Crs target, OperationRequest request) {
        Area area = commonArea(source, target, request);
        List<Candidate> all = ways(source, target, request, area);
        if (all.isEmpty()) {
            throw OperationRefusals.noWay(source, target);
        }
        Candidate best = all.get(0);
        double limit = Math.max(best.accuracy(), request.accuracy());
        List<Candidate> usable = all.stream()
                .filter(way -> way.accuracy() <= limit && way.missing(grids).isEmpty())
                .toList();
        if (usable.isEmpty()) {
            throw OperationRefusals.missingGrid(source, target, all, grids);
        }
        List<Candidate> chosen = chain(usable, area, request.accuracy());
        for (Candidate way : chosen) {
            if (way.isTimeDependent() && request.epoch().isEmpty()) {
                throw OperationRefusals.missingEpoch(source, target, way);
            }
        }
        return new CoordinateOperation(
                source, target, chosen, new CoordinateOperation.Context(registry.table(), grids, request.epoch()));
    }

    /** All operations from one system to another that are known, best first, whether their grids are there or not. */
    public List<OperationCandidate> candidates(Crs source, Crs target, OperationRequest request) {
        List<OperationCandidate> out = new ArrayList<>();
        for (Candidate way : ways(source, target, request, commonArea(source, target, request))) {
            List<OperationStep> steps = way.legs().stream()
                    .map(leg -> step(leg.row(), leg.inverse()))
                    .toList();
            out.add(new OperationCandidate(steps, way.accuracy(), way.area(), way.missing(grids)));
        }
        return out;
    }

    /** The grids at hand that an operation can use, and which. */
    public List<GridPurpose> grids() {
        List<GridPurpose> out = new ArrayList<>();
        for (GridFile file : grids.files()) {
            List<OperationStep> uses = registry.table()
                    .operations()
                    .filter(row -> row.grid().equals(file.stem()))
                    .map(row -> step(row, false))
                    .toList();
            if (!uses.isEmpty()) {
                out.add(new GridPurpose(file, uses));
            }
        }
        return out;
    }

    private static OperationStep step(OperationRow row, boolean inverse) {
        return new OperationStep(row.id(), row.name(), row.method().text, inverse, row.accuracy(), row.grid());
    }

    private static Area commonArea(Crs source, Crs target, OperationRequest request) {
        OperationRefusals.checkSides(source, target);
        Area asked = request.area();
        if (asked != null) {
            return asked;
        }
        if (!source.area().intersects(target.area())) {
            throw new JunnException(
                    CrsMessage.NO_COMMON_AREA,
                    source,
                    source.area().name(),
                    target,
                    target.area().name());
        }
        return source.area().intersection(target.area());
    }

    private List<Candidate> ways(Crs source, Crs target, OperationRequest request, Area area) {
        Crs.Frame from = Optional.ofNullable(source.frame()).orElseThrow();
        Crs.Frame to = Optional.ofNullable(target.frame()).orElseThrow();
        List<OperationRow> models = request.heightModels().stream()
                .map(model -> model.row(registry))
                .toList();
        return OperationSearch.find(registry.table(), models, from, source.heightKey(), to, target.heightKey(), area)
                .stream()
                .filter(way -> way.takes(request.using()))
                .toList();
    }

    /**
     * The first way alone where it covers the area; else with those of like accuracy for the rest of it, and, for whoever
     * accepts less, with the less exact ones for positions that the first cannot do.
     */
    private static List<Candidate> chain(List<Candidate> usable, Area area, double accepted) {
        Candidate best = usable.get(0);
        double limit = Math.max(2 * best.accuracy(), accepted);
        List<Candidate> chain = new ArrayList<>();
        for (Candidate way : usable) {
            boolean elsewhere = chain.stream().noneMatch(c -> c.area().covers(way.area()));
            if (way.accuracy() <= limit && (elsewhere || way.accuracy() <= accepted)) {
                chain.add(way);
                if (way.area().covers(area) && (accepted == 0 || way.needsNoGrid())) {
                    break;
                }
            }
        }
        return chain;
    }
}
