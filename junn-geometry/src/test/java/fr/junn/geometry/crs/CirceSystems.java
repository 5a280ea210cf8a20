package fr.junn.geometry.crs;

import java.util.Map;

/** Circé's names of systems in our codes, and how well each block is met. */
final class CirceSystems {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("WGS84GUAD", "EPSG:4556"),
            Map.entry("WGS84GUADG", "EPSG:4557"),
            Map.entry("WGS84GUADUTM20", "EPSG:4559"),
            Map.entry("WGS84MART", "EPSG:4556"),
            Map.entry("WGS84MARTG", "EPSG:4557"),
            Map.entry("WGS84MARTUTM20", "EPSG:4559"),
            Map.entry("WGS84SMSB", "EPSG:4556"),
            Map.entry("WGS84SMSBG", "EPSG:4557"),
            Map.entry("WGS84SMSBUTM20", "EPSG:4559"),
            Map.entry("CSG67G", "IGNF:C67IG95G"),
            Map.entry("CSG67UTM22", "IGNF:C67IG95UTM22"),
            Map.entry("STPM50UTM21", "EPSG:2987"),
            Map.entry("STPM50G", "EPSG:4638"),
            Map.entry("RGSPM06UTM21", "EPSG:4467"),
            Map.entry("KERGK0UTM42S", "EPSG:3336"),
            Map.entry("KERGK0G", "EPSG:4698"),
            Map.entry("PGP50G", "EPSG:4637"),
            Map.entry("PGP50STPSTA", "EPSG:2986"),
            Map.entry("RGTAAF07G", "EPSG:7072"),
            Map.entry("RGFG95G", "EPSG:4967"),
            Map.entry("RGR92G", "EPSG:4971"),
            Map.entry("RGSPM06G", "EPSG:4466"),
            Map.entry("RGAF09G", "EPSG:5488"),
            Map.entry("RGF93G", "EPSG:4965"),
            Map.entry("ED50EULAMB", ""),
            Map.entry("ED50EUCART", ""),
            Map.entry("ED50OACI", ""),
            Map.entry("NTFPG", "IGNF:NTFPGRAD"));

    private CirceSystems() {}

    static String code(String name, CirceFile.Block block) {
        boolean flat = name.equals("WGS84") && block.format().startsWith("IXYZ");
        // its third coordinate came from altitudes through a grid of EGM2008 that is not in the corpus
        return flat ? "" : CODES.getOrDefault(name, "IGNF:" + name);
    }

    /** [m] */
    static double tolerance(String file, String name) {
        return switch (name) {
            // Circé's inverse of TSG 10602 is neither that of its matrix nor TSG 10355, and lies 4.5 cm from both
            case "REUN47G", "REUN47GAUSSL" -> 0.0465;
            // the blocks were made from one another through WGS84, whose heights come from other grids
            case "GUADANNG", "GUADANNUTM20", "GUADFMG", "GUADFMUTM20" -> 0.0024;
            case "MARTFDG", "MARTFDUTM20" -> 0.0019;
            // MART2: "heights = altitude + ggm00", where the reference has altitude + gg10; 10 cm apart
            case "WGS84MART", "WGS84MARTG" -> file.contains("MART2") ? 0.1 : 0.0015;
            default -> 0.0015;
        };
    }
}
