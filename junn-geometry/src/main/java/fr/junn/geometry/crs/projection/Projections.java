package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/** Which class makes which method. */
final class Projections {
    private Projections() {}

    static Projection of(Parameters p, Ellipsoid ellipsoid) {
        boolean plainAxes = !p.has("axis") || p.text("axis").equals("enu");
        if (!plainAxes) {
            return Proj4jProjection.of(p, ellipsoid);
        }
        return switch (p.method()) {
            case "lcc" -> new LambertConicConformal(p, ellipsoid);
            case "tmerc", "etmerc" -> new TransverseMercator(p, ellipsoid);
            case "utm" -> TransverseMercator.utm(p, ellipsoid);
            case "merc" -> new Mercator(p, ellipsoid);
            case "webmerc" -> Mercator.web(p, ellipsoid);
            case "eqc" -> new EquidistantCylindrical(p, ellipsoid);
            case "gstmerc" -> new GaussLaborde(p, ellipsoid);
            case "bonne" -> new Bonne(p, ellipsoid);
            case "cass" -> new CassiniSoldner(p, ellipsoid);
            case "poly" -> new Polyconic(p, ellipsoid);
            case "mill" -> new Miller(p, ellipsoid);
            case "laea" ->
                Math.abs(p.number("lat_0", 0)) < 89.9
                        ? new LambertAzimuthalEqualArea(p, ellipsoid)
                        : Proj4jProjection.of(p, ellipsoid);
            case "stere" ->
                Math.abs(p.number("lat_0", 0)) == 90
                        ? new PolarStereographic(p, ellipsoid)
                        : Proj4jProjection.of(p, ellipsoid);
            default -> Proj4jProjection.of(p, ellipsoid);
        };
    }
}
