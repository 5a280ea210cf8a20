/** Run descriptions executed on stores and files; reports. */
module fr.junn.run {
    requires transitive fr.junn.simulation;
    requires transitive fr.junn.interop;
    requires static org.jspecify;
}
