package fr.junn.interop.geojson;

import fr.junn.interop.codec.Capability;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.ContentKind;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.FormatDescription;
import fr.junn.interop.codec.ProbeResult;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import java.util.Locale;

/** The codec of GeoJSON, which writes. */
public final class GeoJsonCodec implements CodecProvider {
    private static final FormatDescription FORMAT = FormatDescription.of("GeoJSON", "RFC 7946, crs as of 2008")
            .withExtensions("geojson")
            .withMediaTypes("application/geo+json")
            .writing(ContentKind.FEATURES)
            .holding(Capability.CRS, Capability.THREE_D, Capability.NESTED_ATTRIBUTES, Capability.STREAMING);

    /** For {@link java.util.ServiceLoader}. */
    public GeoJsonCodec() {}

    @Override
    public String name() {
        return "geojson";
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
                ? "Objets pour cartes web et SIG : première forme, écriture seule, emprises."
                : "Features for web maps and GIS: first form, writing only, footprints.";
    }

    @Override
    public FormatDescription format() {
        return FORMAT;
    }

    @Override
    public ProbeResult probe(DataSource source) {
        return ProbeResult.foreign();
    }

    @Override
    public FeatureWriter writeFeatures(DataSink sink, WriteOptions options) {
        return new GeoJsonWriter(sink, options);
    }
}
