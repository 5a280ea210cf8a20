package fr.junn.geometry.crs;

import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import fr.junn.geometry.crs.projection.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small reader of PROJ's test files, for pipelines of conversions within one datum: the GIGS tests of IOGP. */
final class Gie {
    private static final Map<String, Ellipsoid> ELLIPSOIDS = Map.of(
            "GRS80", Ellipsoid.GRS80,
            "WGS84", Ellipsoid.WGS84,
            "intl", new Ellipsoid("International 1924", 6378388, 1 / 297.0),
            "bessel", new Ellipsoid("Bessel 1841", 6377397.155, 1 / 299.1528128),
            "krass", new Ellipsoid("Krassowsky 1940", 6378245, 1 / 298.3),
            "GRS67", new Ellipsoid("GRS 1967", 6378160, 1 / 298.247167427),
            "clrk80ign", new Ellipsoid("Clarke 1880 (IGN)", 6378249.2, (6378249.2 - 6356515) / 6378249.2));

    private static final double PARIS = 2.33722917;

    /** The systems that the tests name by code, as EPSG v11.022 has them. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("32631", "utm zone=31 ellps=WGS84"),
            Map.entry("28354", "utm zone=54 south ellps=GRS80"),
            Map.entry(
                    "2192",
                    "lcc lat_1=46.8 lat_0=46.8 lon_0=2.33722916666667 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=intl"),
            Map.entry(
                    "27572",
                    "lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=clrk80ign pm=paris"),
            Map.entry(
                    "31370",
                    "lcc lat_0=90 lon_0=4.36748666666667 lat_1=51.1666672333333 lat_2=49.8333339 x_0=150000.013"
                            + " y_0=5400088.438 ellps=intl"),
            Map.entry(
                    "2921",
                    "lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667"
                            + " x_0=500000.0001504 y_0=999999.999996 ellps=GRS80 units=ft"),
            Map.entry(
                    "3568",
                    "lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667"
                            + " x_0=500000.00001016 y_0=999999.99998984 ellps=GRS80 units=us-ft"),
            Map.entry(
                    "28992",
                    "sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=155000 y_0=463000 ellps=bessel"),
            Map.entry(
                    "23700",
                    "somerc lat_0=47.1443937222222 lon_0=19.0485717777778 k_0=0.99993 x_0=650000 y_0=200000 ellps=GRS67"),
            Map.entry(
                    "3376",
                    "omerc no_uoff lat_0=4 lonc=115 alpha=53.31580995 gamma=53.1301023611111 k=0.99984 x_0=0 y_0=0"
                            + " ellps=GRS80"),
            Map.entry(
                    "3377",
                    "cass lat_0=2.12167974444444 lon_0=103.427936236111 x_0=-14810.562 y_0=8758.32 ellps=GRS80"),
            Map.entry("3577", "aea lat_0=0 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0 ellps=GRS80"),
            Map.entry("3001", "merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel"),
            Map.entry("3388", "merc lat_ts=42 lon_0=51 x_0=0 y_0=0 ellps=krass"),
            Map.entry("2049", "tmerc axis=wsu lat_0=0 lon_0=21 k=1 x_0=0 y_0=0 ellps=WGS84"),
            Map.entry("4978", "geocent ellps=WGS84"),
            Map.entry("4807", "longlat ellps=clrk80ign pm=paris"));

    /** One step: from what it is in to longitude and latitude from Greenwich, or back. */
    private record Stage(String words, boolean inverse) {
        void apply(double[] p, boolean backwards) {
            boolean toGeographic = inverse != backwards;
            double meridian = words.contains("pm=paris") ? PARIS : 0;
            if (words.startsWith("unitconvert")) {
                double factor = (words.contains("xy_in=grad") != backwards) ? 0.9 : 1 / 0.9;
                p[0] *= factor;
                p[1] *= factor;
            } else if (words.startsWith("longlat")) {
                p[0] += toGeographic ? meridian : -meridian;
            } else if (words.startsWith("geocent")) {
                if (toGeographic) {
                    ellipsoid().toGeographic(p, 1);
                } else {
                    ellipsoid().toGeocentric(p, 1);
                }
            } else if (toGeographic) {
                Projection.parse(plain(), ellipsoid()).inverse(p, 1);
                p[0] += meridian;
            } else {
                p[0] -= meridian;
                Projection.parse(plain(), ellipsoid()).forward(p, 1);
            }
        }

        private String plain() {
            return words.replaceAll("\\b(ellps|towgs84|pm)=\\S+|no_def\\b", "").replaceAll("units=m\\b", "");
        }

        private Ellipsoid ellipsoid() {
            for (String word : words.split("\\s+")) {
                if (word.startsWith("ellps=")) {
                    return ELLIPSOIDS.get(word.substring(6));
                }
            }
            return Ellipsoid.WGS84;
        }

        boolean isGeographic() {
            return words.startsWith("longlat") || words.startsWith("unitconvert");
        }
    }

    private final List<Stage> stages = new ArrayList<>();
    private double tolerance = 0.0005;
    private double[] accepted = new double[0];
    private int checks;
    private final List<String> missed = new ArrayList<>();

    private Gie() {}

    /** Runs a file; the result holds how many checks there were and which failed. */
    static Gie run(List<String> lines) {
        Gie gie = new Gie();
        StringBuilder command = new StringBuilder();
        for (String raw : lines) {
            String line = raw.replaceAll("#.*", "").trim();
            boolean goesOn = line.endsWith("\\");
            command.append(' ').append(goesOn ? line.substring(0, line.length() - 1) : line);
            if (!goesOn) {
                gie.command(command.toString().trim());
                command.setLength(0);
            }
        }
        return gie;
    }

    int checks() {
        return checks;
    }

    List<String> missed() {
        return missed;
    }

    private void command(String line) {
        String[] w = line.split("\\s+");
        switch (w[0]) {
            case "operation" -> pipeline(line);
            case "tolerance" -> tolerance = Double.parseDouble(w[1]) * (w[2].equals("mm") ? 1e-3 : 1);
            case "accept" -> accepted = numbers(w, 1);
            case "expect" -> expect(numbers(w, 1));
            case "roundtrip" -> roundtrip();
            default -> {}
        }
    }

    private static double[] numbers(String[] w, int from) {
        double[] p = new double[3];
        for (int i = 0; i < 3 && from + i < w.length; i++) {
            p[i] = Double.parseDouble(w[from + i]);
        }
        return p;
    }

    private void pipeline(String line) {
        stages.clear();
        for (String step : line.replace("+", "").split("\\bstep\\b")) {
            String words = step.trim().replaceAll("\\s+", " ");
            if (words.startsWith("operation")) {
                continue;
            }
            boolean inverse = words.matches(".*\\binv\\b.*");
            words = words.replaceAll("\\binv\\b", "").trim();
            if (words.startsWith("init=epsg:")) {
                String code = words.substring("init=epsg:".length()).trim();
                String ellipsoid = code.equals("4275") ? "clrk80ign" : "WGS84";
                words = CODES.getOrDefault(code, "longlat ellps=" + ellipsoid);
            }
            stages.add(new Stage(words.replace("proj=", ""), inverse));
        }
    }

    private double[] run(double[] from, boolean backwards) {
        double[] p = from.clone();
        for (int i = 0; i < stages.size(); i++) {
            stages.get(backwards ? stages.size() - 1 - i : i).apply(p, backwards);
        }
        return p;
    }

    private void expect(double[] expected) {
        check(run(accepted, false), expected, stages.get(stages.size() - 1).isGeographic());
    }

    private void roundtrip() {
        check(run(run(accepted, false), true), accepted, stages.get(0).isGeographic());
    }

    private void check(double[] got, double[] expected, boolean degrees) {
        double factor = degrees ? CorpusGeodesy.METRES_PER_DEGREE : 1;
        double dx = Math.abs(got[0] - expected[0]);
        dx = degrees ? Math.min(dx, Math.abs(dx - 360)) : dx;
        double error = factor * Math.hypot(dx, got[1] - expected[1]);
        checks++;
        if (!(error <= tolerance)) {
            missed.add(stages + " " + accepted[0] + " " + accepted[1] + ": " + error + " m > " + tolerance);
        }
    }
}
