package fr.junn.geometry.crs;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.spatial.Envelope;
import fr.junn.geometry.crs.grid.GridCatalog;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.Transform;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/**
 * The way from one reference system to another: its steps, the grids it uses, how exact it is and where.
 *
 * <p>Most operations are one way. Where registers give several for parts of an area (the islands of the Antilles), each
 * position goes by the one of its place.
 *
 * <p>Coordinates: see {@link Crs}. Where neither system says what heights count from, heights pass through unchanged; they
 * never enter into a shift of datum.
 *
 * <p>Immutable, safe for use by several threads, and the same bits for any number of them. Cost: 5 to 25 million positions a
 * second and core for projections, 2 to 5 million with grids; a call allocates 6 kB, nothing per position.
 */
public final class CoordinateOperation {
    private static final int BLOCK = 256;

    private final Crs source;
    private final Crs target;
    private final List<Candidate> ways;
    private final Pipeline[] pipelines;
    private final Kernel[] locator;
    private final Context context;

    /** What it takes to make the way back. */
    record Context(SystemTable table, GridCatalog grids, OptionalDouble epoch) {}

    CoordinateOperation(Crs source, Crs target, List<Candidate> ways, Context context) {
        this.source = source;
        this.target = target;
        this.ways = ways;
        this.context = context;
        this.pipelines = ways.stream()
                .map(way -> PipelineBuilder.build(
                        context.table, context.grids, context.epoch.orElse(Double.NaN), source, way, target))
                .toArray(Pipeline[]::new);
        this.locator = PipelineBuilder.locator(source, context.table);
    }

    /** Where it starts from. */
    public Crs source() {
        return source;
    }

    /** Where it leads to. */
    public Crs target() {
        return target;
    }

    /** The steps, in order; of the first way, where there are several. */
    public List<OperationStep> steps() {
        return pipelines[0].steps();
    }

    /** The grids that it uses, with the hashes of their files. */
    public List<GridUse> grids() {
        Set<GridUse> all = new LinkedHashSet<>();
        for (Pipeline pipeline : pipelines) {
            all.addAll(pipeline.grids());
        }
        return List.copyOf(all);
    }

    /** The accuracy that the registers state, of the least exact way [m]; 0 for conversions within one datum. */
    public double accuracy() {
        double worst = 0;
        for (Pipeline pipeline : pipelines) {
            worst = Math.max(worst, pipeline.accuracy());
        }
        return worst;
    }

    /**
     * The accuracy that the registers state for the way that this position goes [m]. NaN where they state none: outside the
     * area of an operation that has a formula for everywhere, and where there is no way.
     *
     * @param position in the source system
     */
    public double accuracyAt(double... position) {
        if (accuracy() == 0) {
            return 0;
        }
        if (pipelines.length > 1) {
            int branch = branch(position, new double[3]);
            return branch < 0 ? Double.NaN : pipelines[branch].accuracy();
        }
        double[] place = place(position);
        return pipelines[0].area().contains(place[0], place[1]) ? pipelines[0].accuracy() : Double.NaN;
    }

    /** Where it is to be used; of the first way, where there are several. */
    public Area area() {
        return pipelines[0].area();
    }

    /** The epoch for which it was made. */
    public OptionalDouble epoch() {
        return context.epoch;
    }

    /** The way back, with the same grids at the same epoch. */
    public CoordinateOperation inverse() {
        return new CoordinateOperation(
                target, source, ways.stream().map(Candidate::reversed).toList(), context);
    }

    /**
     * One position.
     *
     * @param position 2 or 3 numbers
     * @return as many
     * @throws JunnException as {@link #transform(double[], int, int, int)}
     */
    public double[] transformed(double... position) {
        double[] out = position.clone();
        transform(out, out.length);
        return out;
    }

    /**
     * Positions in place, all of an array.
     *
     * @throws JunnException as {@link #transform(double[], int, int, int)}
     */
    public void transform(double[] coordinates, int dimension) {
        transform(coordinates, dimension, 0, coordinates.length);
    }

    /**
     * Positions in place.
     *
     * @param coordinates positions one after the other
     * @param dimension numbers per position, 2 or more; what comes after the third stays
     * @param from index of the first number of the first position
     * @param to index after the last number of the last position
     * @throws JunnException {@link CrsMessage#DIMENSION}; {@link CrsMessage#OFF_GRID}, {@link CrsMessage#OUTSIDE_DOMAIN},
     *     {@link CrsMessage#OUTSIDE_AREA} or {@link CrsMessage#NOT_FINITE} with the index of the position: those before it
     *     are transformed, it and those after it are as they were
     */
    public void transform(double[] coordinates, int dimension, int from, int to) {
        run(coordinates, dimension, from, to, true);
    }

    /**
     * Positions in place, as {@link #transform(double[], int, int, int)}; but a position that cannot be done becomes NaN.
     *
     * @return how many became NaN
     */
    public int transformSome(double[] coordinates, int dimension, int from, int to) {
        return run(coordinates, dimension, from, to, false);
    }

    private int run(double[] coordinates, int dimension, int from, int to, boolean strict) {
        check(coordinates, dimension, from, to);
        boolean solid = dimension >= 3;
        boolean heights = !target.heightKey().isEmpty();
        int total = (to - from) / dimension;
        double[] block = new double[3 * Math.min(total, BLOCK)];
        int lost = 0;
        for (int done = 0; done < total; done += BLOCK) {
            int n = Math.min(BLOCK, total - done);
            int start = from + done * dimension;
            for (int i = 0, p = start; i < 3 * n; i += 3, p += dimension) {
                block[i] = coordinates[p];
                block[i + 1] = coordinates[p + 1];
                block[i + 2] = solid ? coordinates[p + 2] : 0;
            }
            apply(block, n);
            for (int i = 0, p = start; i < 3 * n; i += 3, p += dimension) {
                double x = block[i];
                double y = block[i + 1];
                double z = block[i + 2];
                boolean good = Double.isFinite(x) && Double.isFinite(y) && (!heights || Double.isFinite(z));
                if (!good && strict) {
                    throw refusal(coordinates, p, solid, total == 1 ? -1 : (p - from) / dimension);
                }
                if (!good) {
                    lost++;
                }
                coordinates[p] = good ? x : Double.NaN;
                coordinates[p + 1] = good ? y : Double.NaN;
                if (solid) {
                    coordinates[p + 2] = good ? z : Double.NaN;
                }
            }
        }
        return lost;
    }

    private void check(double[] coordinates, int dimension, int from, int to) {
        Objects.checkFromToIndex(from, to, coordinates.length);
        if (dimension < 2 || (to - from) % dimension != 0) {
            throw new JunnException(
                    CoreMessage.ILLEGAL_ARGUMENT,
                    "coordinates",
                    (to - from) + " numbers, " + dimension + " per position",
                    "whole positions of 2 or more numbers");
        }
        boolean solid =
                source.kind() == CrsKind.GEOCENTRIC || !target.heightKey().isEmpty();
        if (solid && dimension < 3) {
            throw new JunnException(CrsMessage.DIMENSION, source, target, 3, dimension);
        }
    }

    private void apply(double[] block, int n) {
        if (pipelines.length == 1) {
            pipelines[0].apply(block, n);
            return;
        }
        double[] point = new double[3];
        double[] original = new double[3];
        for (int i = 0; i < 3 * n; i += 3) {
            System.arraycopy(block, i, original, 0, 3);
            int branch = branch(original, point);
            System.arraycopy(point, 0, block, i, 3);
            if (branch < 0) {
                block[i] = Double.NaN;
            }
        }
    }

    /** The first way whose area holds the position and that can do it, or −1; {@code out} gets the result. */
    private int branch(double[] position, double[] out) {
        double[] place = place(position);
        for (int i = 0; i < pipelines.length; i++) {
            if (pipelines[i].area().contains(place[0], place[1])) {
                out[0] = position[0];
                out[1] = position[1];
                out[2] = position.length > 2 ? position[2] : 0;
                pipelines[i].apply(out, 1);
                if (Double.isFinite(out[0])) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Longitude and latitude from Greenwich in the source's datum. */
    private double[] place(double... position) {
        double[] place = {position[0], position[1], position.length > 2 ? position[2] : 0};
        for (Kernel kernel : locator) {
            kernel.apply(place, 1);
        }
        return place;
    }

    private JunnException refusal(double[] coordinates, int at, boolean solid, int index) {
        double x = coordinates[at];
        double y = coordinates[at + 1];
        double z = solid ? coordinates[at + 2] : 0;
        boolean finite = Double.isFinite(x)
                && Double.isFinite(y)
                && (Double.isFinite(z) || source.heightKey().isEmpty());
        JunnException why = !finite
                ? new JunnException(CrsMessage.NOT_FINITE, x, y, z)
                : pipelines.length > 1
                        ? new JunnException(CrsMessage.OUTSIDE_AREA, x, y, source, target)
                        : pipelines[0].refusal(new double[] {x, y, z});
        Location place = Location.UNKNOWN.withPlace(x, y, solid ? z : Double.NaN);
        return why.at(index < 0 ? place : place.withPath("[" + index + "]"));
    }

    /**
     * The smallest box, but for a hundredth of its size, around all that lies in a box: what is straight here is seldom so
     * there, so that corners alone do not do.
     *
     * @throws JunnException as {@link #transform(double[], int, int, int)}
     */
    public Envelope transform(Envelope box) {
        return Outlines.transform(this, box);
    }

    /**
     * A shape, vertex by vertex: nesting, numbering and labels stay. One without heights stays so, and goes as at height 0.
     * Of a template instance the place goes, and its axes turn and stretch as the operation does there
     * ({@link #derivative}).
     *
     * @throws JunnException {@link CrsMessage#OTHER_CRS} where it is not in the source system, and as
     *     {@link #transform(double[], int, int, int)}
     */
    public Shape transform(Shape shape) {
        if (!shape.crs().equals(source.id())) {
            throw new JunnException(CrsMessage.OTHER_CRS, shape.crs(), source.id());
        }
        return shape.mapped(target.id(), positions());
    }

    /**
     * A shape whose straight lines stay where they were, to a tolerance: curves and rings get vertices where a straight line
     * of the target system would leave the image of the source's. Faces keep their edges in common. Corners are numbered
     * anew; triangles and templates stay as they are.
     *
     * @param tolerance more than 0 [m]
     * @throws JunnException as {@link #transform(Shape)}
     */
    public Shape transform(Shape shape, double tolerance) {
        return transform(new Densifier(this, tolerance).densified(shape));
    }

    /**
     * How axes turn and lengths change about a position: the linear map that comes nearest to this, to the second order of
     * differences over 16 m. At the border of a grid the difference is taken to one side.
     *
     * @param position 2 or 3 numbers
     * @throws JunnException as {@link #transform(double[], int, int, int)}
     */
    public Transform derivative(double... position) {
        return positions().derivative(position[0], position[1], position.length > 2 ? position[2] : 0);
    }

    OperationPositions positions() {
        return new OperationPositions(this);
    }

    /**
     * A plane geometry, vertex by vertex.
     *
     * @throws JunnException as {@link #transform(double[], int, int, int)}
     */
    public Geometry transform(Geometry geometry) {
        return Outlines.transform(this, geometry, Double.POSITIVE_INFINITY);
    }

    /**
     * A plane geometry whose straight lines stay where they were, to a tolerance: vertices are added where a straight line
     * of the target system would leave the image of the source's.
     *
     * @param tolerance more than 0 [m]
     * @throws JunnException as {@link #transform(double[], int, int, int)}
     */
    public Geometry transform(Geometry geometry, double tolerance) {
        return Outlines.transform(this, geometry, tolerance);
    }

    /** The ways that were taken, for people: steps with their accuracies. */
    @Override
    public String toString() {
        List<String> told = new ArrayList<>();
        for (Pipeline pipeline : pipelines) {
            told.add(pipeline.steps() + " " + pipeline.accuracy() + " m");
        }
        return source.id() + " → " + target.id() + ": " + String.join(" | ", told);
    }
}
