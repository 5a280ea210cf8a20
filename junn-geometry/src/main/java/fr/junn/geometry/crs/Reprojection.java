package fr.junn.geometry.crs;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.Geometry;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings whole features into one reference system, whatever theirs are: all their geometries, each in its slot, template
 * instances with their axes. What counts faces and corners (thematic surfaces, materials, textures) goes on to count right.
 *
 * <pre>{@code
 * Reprojection globe = Reprojection.to("EPSG:4978");
 * Feature placed = globe.apply(feature);
 * globe.operations();                              // the ways taken, with grids and accuracy: for the provenance
 * }</pre>
 *
 * <p><b>Heights.</b> A target with heights wants sources with heights. A target without leaves heights what they are: from
 * {@code EPSG:2154+5720} to {@code EPSG:4326} leads to {@code EPSG:4326+5720}; ellipsoidal heights would lose their meaning
 * and are refused. Shapes without heights stay so.
 *
 * <p>Safe for use by several threads; the operations, found once for each source system, are kept. Cost: that of the
 * operations, and of making the features anew.
 */
public final class Reprojection {
    private final CoordinateOperations operations;
    private final Crs target;
    private final OperationRequest request;
    private final @Nullable CrsId source;
    private final double tolerance;
    private final Map<CrsId, CoordinateOperation> found = new ConcurrentHashMap<>();

    private Reprojection(
            CoordinateOperations operations,
            Crs target,
            OperationRequest request,
            @Nullable CrsId source,
            double tolerance) {
        this.operations = operations;
        this.target = target;
        this.request = request;
        this.source = source;
        this.tolerance = tolerance;
    }

    /**
     * Into the system of this name, with the grids of {@link fr.junn.geometry.crs.grid.GridCatalog#standard()}.
     *
     * @param target in any of the forms that {@link CrsId#parse(String)} reads
     * @throws JunnException as {@link Crs#of(String)}
     */
    public static Reprojection to(String target) {
        return of(CoordinateOperations.standard(), CrsId.parse(target), OperationRequest.best());
    }

    /**
     * Into a system.
     *
     * @param operations what is known, with the grids at hand
     * @param request what else is asked, such as an epoch
     * @throws JunnException as {@link CrsRegistry#find(CrsId)}
     */
    public static Reprojection of(CoordinateOperations operations, CrsId target, OperationRequest request) {
        return new Reprojection(
                operations, operations.registry().find(target), request, null, Double.POSITIVE_INFINITY);
    }

    /** The same for geometries that are in this system, whatever they say; for data that says nothing or too little. */
    public Reprojection from(CrsId stated) {
        return new Reprojection(operations, target, request, stated, tolerance);
    }

    /**
     * The same, but straight lines stay where they were to a tolerance, by additional vertices: see
     * {@link CoordinateOperation#transform(Shape, double)}.
     *
     * @param metres more than 0
     */
    public Reprojection densified(double metres) {
        return new Reprojection(operations, target, request, source, metres);
    }

    /** Into what. Where it has no heights, those of compound sources are kept: see above. */
    public Crs target() {
        return target;
    }

    /** The operations taken until now, one for each source system met, in no order. */
    public List<CoordinateOperation> operations() {
        return List.copyOf(found.values());
    }

    /**
     * The operation from a system.
     *
     * @throws JunnException as {@link CoordinateOperations#between(Crs, Crs, OperationRequest)} and
     *     {@link CrsRegistry#find(CrsId)}
     */
    public CoordinateOperation operation(CrsId from) {
        CoordinateOperation known = found.get(from);
        if (known == null) {
            Crs crs = operations.registry().find(from);
            known = operations.between(crs, targetFor(crs), request);
            found.put(from, known);
        }
        return known;
    }

    /** With the heights of the source where the target has none of its own and can be paired. */
    private Crs targetFor(Crs from) {
        Crs.Height heights = from.height();
        boolean open = target.heightKey().isEmpty() && target.kind() != CrsKind.LOCAL;
        return heights == null || !open
                ? target
                : operations.registry().find(CrsId.compound(target.id(), heights.system()));
    }

    /**
     * A feature. Itself where all its geometries are in the target system already.
     *
     * @throws JunnException as {@link #apply(Geometry)}, with the id of the feature and the slot of the geometry
     */
    public Feature apply(Feature feature) {
        List<PlacedGeometry> geometries = feature.geometries();
        Geometry[] images = new Geometry[geometries.size()];
        boolean changed = false;
        for (int i = 0; i < images.length; i++) {
            PlacedGeometry placed = geometries.get(i);
            try {
                images[i] = apply(placed.geometry());
                if (feature.appearance().isPresent()) {
                    requireCorners(placed.geometry(), images[i]);
                }
            } catch (JunnException e) {
                throw e.at(Location.feature(feature.id()).withPath(placed.slot().toString()));
            }
            changed |= images[i] != placed.geometry();
        }
        if (!changed) {
            return feature;
        }
        FeatureBuilder builder = feature.toBuilder();
        geometries.forEach(placed -> builder.remove(placed.slot()));
        for (int i = 0; i < images.length; i++) {
            builder.add(geometries.get(i).slot(), images[i]);
        }
        return builder.build();
    }

    private static void requireCorners(Geometry before, Geometry after) {
        if (before instanceof Faceted a && after instanceof Faceted b && a.cornerCount() != b.cornerCount()) {
            throw new JunnException(CrsMessage.CORNERS_COUNTED);
        }
    }

    /**
     * A geometry. Itself where it is in the target system already.
     *
     * @throws JunnException {@link CrsMessage#FOREIGN_GEOMETRY}, {@link CrsMessage#HEIGHTS_LOST}, and as
     *     {@link #operation(CrsId)} and {@link CoordinateOperation#transform(Shape)}
     */
    public Geometry apply(Geometry geometry) {
        CrsId from = source == null ? geometry.crs() : source;
        if (from.equals(target.id()) && geometry.crs().equals(from)) {
            return geometry;
        }
        if (!(geometry instanceof Shape shape)) {
            throw new JunnException(
                    CrsMessage.FOREIGN_GEOMETRY, geometry.getClass().getSimpleName());
        }
        CoordinateOperation operation = operation(from);
        if (operation.target().id().equals(geometry.crs())) {
            return geometry;
        }
        boolean ellipsoidal = operation.source().heightKey().equals(OperationRow.ELLIPSOIDAL);
        if (ellipsoidal && operation.target().heightKey().isEmpty() && shape.coordinateDimension() == 3) {
            throw new JunnException(CrsMessage.HEIGHTS_LOST, operation.source(), target);
        }
        Shape stated = shape.crs().equals(from) ? shape : shape.withCrs(from);
        return tolerance == Double.POSITIVE_INFINITY
                ? operation.transform(stated)
                : operation.transform(stated, tolerance);
    }

    /**
     * A box, such as the extent of a file.
     *
     * @throws JunnException as {@link CoordinateOperation#transform(Envelope)}
     */
    public Envelope apply(Envelope box, CrsId from) {
        return from.equals(target.id()) ? box : operation(from).transform(box);
    }
}
