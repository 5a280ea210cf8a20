/** The junn command. */
module fr.junn.cli {
    requires fr.junn.run;
    requires info.picocli;
    requires static org.jspecify;
}
