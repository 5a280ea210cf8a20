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
import java.util.Locale;

/** The codec of CityJSONSeq: a line for what all share, then a line for each feature. */
public final class CityJsonSeqCodec implements CodecProvider {
    private static final FormatDescription FORMAT = FormatDescription.of(
                    "CityJSONSeq", "CityJSON 2.0.1, clause 7 CityJSONFeature; CityJSON Text Sequences")
            .withExtensions("city.jsonl", "jsonl")
            .withMediaTypes("application/city+json-seq")
            .withVersions("2.0", "1.1")
            .reading(ContentKind.FEATURES)
            .writing(ContentKind.FEATURES)
            .holding(
                    Capability.CRS,
                    Capability.THREE_D,
                    Capability.LEVELS_OF_DETAIL,
                    Capability.SEMANTIC_SURFACES,
                    Capability.APPEARANCE,
                    Capability.RELATIONS,
                    Capability.NESTED_ATTRIBUTES,
                    Capability.EXTENSIONS,
                    Capability.STREAMING)
            .withOptions(CityJsonCodec.CHECK, CityJsonCodec.VERSION, CityJsonCodec.PRECISION);

    /** For {@link java.util.ServiceLoader}. */
    public CityJsonSeqCodec() {}

    @Override
    public String name() {
        return "cityjsonseq";
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
                ? "Maquettes urbaines en JSON, un objet par ligne, versions 1.1 et 2.0."
                : "City models as JSON, one feature a line, versions 1.1 and 2.0.";
    }

    @Override
    public FormatDescription format() {
        return FORMAT;
    }

    @Override
    public ProbeResult probe(DataSource source) {
        return CityJsonCodec.probe(source, true);
    }

    @Override
    public FeatureReader readFeatures(DataSource source, ReadOptions options) {
        return new CityJsonReader(source, options);
    }

    @Override
    public FeatureWriter writeFeatures(DataSink sink, WriteOptions options) {
        return new SequenceWriter(sink, options);
    }
}
