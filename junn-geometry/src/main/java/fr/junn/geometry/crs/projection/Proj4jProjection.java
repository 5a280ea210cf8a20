package fr.junn.geometry.crs.projection;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/**
 * Any of the eighty projections of Proj4J, for the methods that French systems do not use (Albers, oblique Mercator and stereographic, …). To about a centimetre where the GIGS tests reach; its functions are those
 * of {@code Math}.
 */
final class Proj4jProjection implements fr.junn.geometry.crs.projection.Projection {
    private final Projection projection;
    private final String method;
    private final boolean westSouth;

    private Proj4jProjection(Projection projection, String method, boolean westSouth) {
        this.projection = projection;
        this.method = method;
        this.westSouth = westSouth;
    }

    static Proj4jProjection of(Parameters p, Ellipsoid ellipsoid) {
        String words =
                p.proj4() + " +a=" + ellipsoid.semiMajorAxis() + " +b=" + ellipsoid.semiMinorAxis() + " +no_defs";
        try {
            Projection projection =
                    new CRSFactory().createFromParameters(p.method(), words).getProjection();
            return new Proj4jProjection(projection, p.method(), p.text("axis").startsWith("wsu"));
        } catch (Proj4jException | IllegalArgumentException e) {
            throw new JunnException(
                    e, ProjectionMessage.UNKNOWN_METHOD, p.text(), p.method(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String method() {
        return method + " (Proj4J)";
    }

    @Override
    public void forward(double[] xyz, int count) {
        each(xyz, count, true);
    }

    @Override
    public void inverse(double[] xyz, int count) {
        each(xyz, count, false);
    }

    private void each(double[] xyz, int count, boolean forward) {
        ProjCoordinate from = new ProjCoordinate();
        ProjCoordinate to = new ProjCoordinate();
        double sign = westSouth ? -1 : 1;
        for (int i = 0, end = 3 * count; i < end; i += 3) {
            try {
                if (forward) {
                    from.setValue(xyz[i], xyz[i + 1]);
                    projection.project(from, to);
                    xyz[i] = sign * to.x;
                    xyz[i + 1] = sign * to.y;
                } else {
                    from.setValue(sign * xyz[i], sign * xyz[i + 1]);
                    projection.inverseProject(from, to);
                    xyz[i] = to.x;
                    xyz[i + 1] = to.y;
                }
            } catch (Proj4jException e) {
                xyz[i] = Double.NaN; // outside the domain, as with our own projections
            }
        }
    }
}
