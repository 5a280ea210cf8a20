/** The junn command. */
module fr.junn.cli {
    requires com.fasterxml.jackson.core;
    requires fr.junn.run;
    requires info.picocli;
    requires static org.jspecify;

    opens fr.junn.cli to
            info.picocli;
}
