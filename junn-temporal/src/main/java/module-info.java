/** History, branching store, series and field store. */
module fr.junn.temporal {
    requires transitive fr.junn.core;
    requires transitive fr.junn.geometry;
    requires static org.jspecify;

    exports fr.junn.temporal;
    exports fr.junn.temporal.page;
    exports fr.junn.temporal.time;
}
