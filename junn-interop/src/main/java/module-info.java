/** Codec SPI and codecs. */
module fr.junn.interop {
    requires transitive fr.junn.temporal;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;
}
