package fr.junn.interop.cityjson;

import fr.junn.interop.codec.Capability;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.ContentKind;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.FormatDescription;
import fr.junn.interop.codec.Option;
import fr.junn.interop.codec.ProbeResult;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codec of CityJSON 2.0. */
public final class CityJsonCodec implements CodecProvider {
    static final String NAME = "cityjson";
    /** Whether the rules that speak of a document as a whole are held to; costs the ids and relatives of all objects. */
    public static final Option<Boolean> CHECK = Option.of(
            "check",
            false,
            "Also hold the document as a whole to the rules: relatives, vertices, extensions.",
            "Vérifier aussi les règles portant sur tout le document : parentés, sommets, extensions.");

    /** The version that is written. */
    public static final Option<Version> VERSION =
            Option.of("version", Version.V2_0, "The version of CityJSON to write.", "La version de CityJSON à écrire.");
    /** The size of a whole number of coordinates, where the source does not say. */
    public static final Option<Double> PRECISION = Option.of(
            "precision",
            0.0,
            "The step of coordinates; 0 for a millimetre, or as many digits of degrees.",
            "Le pas des coordonnées ; 0 pour un millimètre, ou l'équivalent en degrés.");

    /** The versions that can be written. */
    public enum Version {
        /** CityJSON 1.0. */
        V1_0(CityJsonVersion.V1_0),
        /** CityJSON 1.1. */
        V1_1(CityJsonVersion.V1_1),
        /** CityJSON 2.0. */
        V2_0(CityJsonVersion.V2_0);

        private final CityJsonVersion version;

        Version(CityJsonVersion version) {
            this.version = version;
        }

        CityJsonVersion version() {
            return version;
        }
    }

    private static final double MILLIMETRE = 0.001;
    /** 0.1 mm at the equator: as coordinates of degrees are kept beside heights in metres, finer than both. */
    private static final double DEGREES = 1e-9;

    private static final int HEAD = 1 << 14;
    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"CityJSON(Feature)?\"");
    private static final Pattern FEATURE = Pattern.compile("\"type\"\\s*:\\s*\"CityJSONFeature\"");
    private static final Pattern VERSION_MEMBER = Pattern.compile("\"version\"\\s*:\\s*\"(\\d+\\.\\d+)[^\"]*\"");
    private static final FormatDescription FORMAT = FormatDescription.of("CityJSON", "CityJSON 2.0.1 (OGC 20-072r5)")
            .withExtensions("city.json", "cityjson")
            .withMediaTypes("application/city+json")
            .withVersions("2.0", "1.1", "1.0")
            .reading(ContentKind.FEATURES)
            .writing(ContentKind.FEATURES)
            .holding(
                    Capability.CRS,
                    Capability.THREE_D,
                    Capability.LEVELS_OF_DETAIL,
                    Capability.SEMANTIC_SURFACES,
                    Capability.APPEARANCE,
                    Capability.TEMPLATES,
                    Capability.RELATIONS,
                    Capability.NESTED_ATTRIBUTES,
                    Capability.EXTENSIONS,
                    Capability.STREAMING)
            .withOptions(CHECK, VERSION, PRECISION);

    /** For {@link java.util.ServiceLoader}. */
    public CityJsonCodec() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public int apiGeneration() {
        return CodecProvider.GENERATION;
    }

    @Override
    public String description(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage())
                ? "Maquettes urbaines en JSON, versions 1.0, 1.1 et 2.0."
                : "City models as JSON, versions 1.0, 1.1 and 2.0.";
    }

    @Override
    public FormatDescription format() {
        return FORMAT;
    }

    @Override
    public ProbeResult probe(DataSource source) {
        return probe(source, false);
    }

    /** Whether a source is a document, or else a sequence of features. */
    static ProbeResult probe(DataSource source, boolean sequence) {
        String head = new String(source.head(HEAD), StandardCharsets.UTF_8);
        if (!head.stripLeading().startsWith("{")) {
            return ProbeResult.foreign();
        }
        boolean lines = FEATURE.matcher(head).find()
                || source.name().toLowerCase(Locale.ROOT).endsWith(".jsonl")
                || source.name().toLowerCase(Locale.ROOT).endsWith(".jsonl.gz");
        if (lines != sequence) {
            return ProbeResult.foreign();
        }
        if (!TYPE.matcher(head).find()) {
            // members have no order: the type may stand behind a long first member
            boolean begun = head.length() >= HEAD / 4 && head.contains("\"CityObjects\"");
            return begun ? ProbeResult.possible("has city objects, its type was not seen yet") : ProbeResult.foreign();
        }
        Matcher version = VERSION_MEMBER.matcher(head);
        if (!version.find()) {
            return ProbeResult.recognized("");
        }
        String found = version.group(1);
        return CityJsonVersion.of(found).isPresent()
                ? ProbeResult.recognized(found)
                : ProbeResult.unsupported(found, "this codec reads 1.0, 1.1, 2.0");
    }

    @Override
    public FeatureReader readFeatures(DataSource source, ReadOptions options) {
        return new CityJsonReader(source, options);
    }

    @Override
    public FeatureWriter writeFeatures(DataSink sink, WriteOptions options) {
        return new CityJsonWriter(sink, options);
    }

    /** The size of a whole number of coordinates along the three axes, where the source does not say. */
    static double[] scales(WriteOptions options) {
        double given = options.options().get(PRECISION);
        double plane = given > 0 ? given : Degrees.isIn(options.crs()) ? DEGREES : MILLIMETRE;
        return new double[] {plane, plane, given > 0 ? given : MILLIMETRE};
    }
}
