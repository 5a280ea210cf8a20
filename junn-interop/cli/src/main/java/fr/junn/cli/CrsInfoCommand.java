package fr.junn.cli;

import fr.junn.core.spatial.AxisOrder;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spi.Providers;
import fr.junn.geometry.crs.Area;
import fr.junn.geometry.crs.Crs;
import fr.junn.geometry.crs.CrsRegistry;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import fr.junn.geometry.crs.projection.Projection;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code junn crs info C}: what a reference system is. */
@Command(name = "info")
final class CrsInfoCommand extends JunnTask {
    @Parameters(paramLabel = "CRS", descriptionKey = "crs.name")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    CrsInfoCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        CrsRegistry registry = CrsRegistry.of(providers);
        Crs crs = registry.find(name);
        List<String> aliases =
                registry.aliases(crs.id()).stream().map(CrsId::toString).toList();
        String order = AxisOrder.of(crs.id()).map(Wire::name).orElse("");
        console.result(
                "crs-info",
                json -> json.member("id", crs.id())
                        .member("name", crs.name())
                        .member("kind", Wire.name(crs.kind()))
                        .member("dimension", crs.dimension())
                        .member("axisOrder", order.isEmpty() ? null : order)
                        .member("datum", crs.datum().orElse(null))
                        .member(
                                "ellipsoid",
                                crs.ellipsoid().map(Ellipsoid::name).orElse(null))
                        .member("primeMeridian", crs.primeMeridian())
                        .member(
                                "projection",
                                crs.projection().map(Projection::method).orElse(null))
                        .member("heights", crs.heights().orElse(null))
                        .member("moving", crs.isMoving())
                        .member("aliases", aliases)
                        .object("area", j -> area(j, crs.area())),
                out -> print(out, crs, order, aliases, Languages.isFrench(console.locale())));
        return ExitCode.DONE;
    }

    static void area(Json json, Area area) {
        json.member("name", area.name())
                .member("extent", List.of(area.west(), area.south(), area.east(), area.north()));
    }

    private static void print(PrintWriter out, Crs crs, String order, List<String> aliases, boolean french) {
        out.printf(Locale.ROOT, "%s  %s%n", crs.id(), crs.name());
        line(out, french ? "genre" : "kind", Wire.name(crs.kind()));
        line(out, "axes", order);
        line(out, french ? "référentiel" : "datum", crs.datum().orElse(""));
        line(
                out,
                french ? "ellipsoïde" : "ellipsoid",
                crs.ellipsoid().map(Ellipsoid::name).orElse(""));
        line(out, "projection", crs.projection().map(Projection::method).orElse(""));
        line(out, french ? "altitudes" : "heights", crs.heights().orElse(""));
        line(out, french ? "aussi" : "also", String.join(", ", aliases));
        Area area = crs.area();
        String extent = String.format(
                Locale.ROOT, "%s (%s %s %s %s)", area.name(), area.west(), area.south(), area.east(), area.north());
        line(out, french ? "emploi" : "area", extent);
        if (crs.isMoving()) {
            line(out, french ? "époque" : "epoch", french ? "nécessaire" : "needed");
        }
    }

    private static void line(PrintWriter out, String label, String value) {
        if (!value.isEmpty()) {
            out.printf(Locale.ROOT, "  %-12s %s%n", label, value);
        }
    }
}
