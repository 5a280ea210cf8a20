package fr.junn.interop.cityjson;

import fr.junn.interop.codec.Capability;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.ContentKind;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.FormatDescription;
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
    static final String VERSION = "2.0";

    private static final int HEAD = 1 << 14;
    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"CityJSON\"");
    private static final Pattern VERSION_MEMBER = Pattern.compile("\"version\"\\s*:\\s*\"(\\d+\\.\\d+)[^\"]*\"");
    private static final FormatDescription FORMAT = FormatDescription.of("CityJSON", "CityJSON 2.0.1 (OGC 20-072r5)")
            .withExtensions("city.json", "cityjson")
            .withMediaTypes("application/city+json")
            .withVersions(VERSION)
            .reading(ContentKind.FEATURES)
            .writing(ContentKind.FEATURES)
            .holding(Capability.CRS, Capability.THREE_D, Capability.LEVELS_OF_DETAIL, Capability.STREAMING);

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
                ? "Maquettes urbaines en JSON : première forme, attributs simples, surfaces et solides."
                : "City models as JSON: first form, simple attributes, surfaces and solids.";
    }

    @Override
    public FormatDescription format() {
        return FORMAT;
    }

    @Override
    public ProbeResult probe(DataSource source) {
        String head = new String(source.head(HEAD), StandardCharsets.UTF_8);
        if (!head.stripLeading().startsWith("{")) {
            return ProbeResult.foreign();
        }
        if (!TYPE.matcher(head).find()) {
            // members have no order: the type may stand behind a long first member
            boolean long1 = head.length() >= HEAD / 4 && head.contains("\"CityObjects\"");
            return long1 ? ProbeResult.possible("has city objects, its type was not seen yet") : ProbeResult.foreign();
        }
        Matcher version = VERSION_MEMBER.matcher(head);
        if (!version.find()) {
            return ProbeResult.recognized("");
        }
        String found = version.group(1);
        return found.equals(VERSION)
                ? ProbeResult.recognized(found)
                : ProbeResult.unsupported(found, "this codec reads " + VERSION);
    }

    @Override
    public FeatureReader readFeatures(DataSource source, ReadOptions options) {
        return new CityJsonReader(source, options);
    }

    @Override
    public FeatureWriter writeFeatures(DataSink sink, WriteOptions options) {
        return new CityJsonWriter(sink, options);
    }
}
