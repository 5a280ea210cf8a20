/** The conformance kit that a codec extends. */
module fr.junn.tck.codec {
    requires transitive fr.junn.interop;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports fr.junn.tck.codec;

    uses fr.junn.interop.codec.CodecProvider;
}
