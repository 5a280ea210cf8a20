/** Codec SPI and codecs. */
module fr.junn.interop {
    requires transitive fr.junn.temporal;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;

    exports fr.junn.interop.appearance;
    exports fr.junn.interop.codec;
    exports fr.junn.interop.io;

    uses fr.junn.interop.codec.CodecProvider;

    provides fr.junn.interop.codec.CodecProvider with
            fr.junn.interop.cityjson.CityJsonCodec,
            fr.junn.interop.cityjson.CityJsonSeqCodec,
            fr.junn.interop.geojson.GeoJsonCodec;
}
