package fr.junn.interop.cityjson;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.error.Message;
import fr.junn.core.error.Severity;
import fr.junn.core.feature.FeatureMessage;
import fr.junn.core.spatial.SpatialMessage;
import fr.junn.core.value.ValueMessage;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.json.JsonCursor;
import java.util.function.Consumer;

/** Where a reader notes what is wrong, with the object that it stands in. */
final class Notes {
    final Diagnostics diagnostics;

    /** The object that is being read; empty outside of any. */
    String object = "";

    CityJsonVersion version = CityJsonVersion.NEWEST;

    Notes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void error(JsonCursor cursor, Message message, Object... parts) {
        add(Severity.ERROR, cursor.location(), message, parts);
    }

    void warning(JsonCursor cursor, Message message, Object... parts) {
        add(Severity.WARNING, cursor.location(), message, parts);
    }

    void error(Location at, Message message, Object... parts) {
        add(Severity.ERROR, at, message, parts);
    }

    void warning(Location at, Message message, Object... parts) {
        add(Severity.WARNING, at, message, parts);
    }

    /** Where a cursor tells of members that stand twice. */
    Consumer<JunnException> duplicates() {
        return e -> add(Severity.ERROR, e.location(), e.message(), e.parts().toArray());
    }

    private void add(Severity severity, Location at, Message message, Object... parts) {
        Location place = object.isEmpty() || at.feature() != null ? at : at.withFeature(object);
        diagnostics.add(Finding.of(severity, message, place, parts));
    }

    /**
     * Notes an error after which reading goes on behind the value that has it.
     *
     * @param outer how deep the value stands
     * @throws JunnException the error itself, where nothing behind it can be read
     */
    void leave(JsonCursor cursor, int outer, JunnException e) {
        if (!isRecoverable(e)) {
            throw e.at(object.isEmpty() ? Location.UNKNOWN : Location.feature(object));
        }
        JunnException located = e.at(cursor.location());
        add(
                Severity.ERROR,
                located.location(),
                located.message(),
                located.parts().toArray());
        cursor.leaveTo(outer);
    }

    private static boolean isRecoverable(JunnException e) {
        Message message = e.message();
        return !(e instanceof CancelledException)
                && (message == CodecMessage.WRONG_VALUE
                        || message instanceof CityJsonMessage
                        || message instanceof FeatureMessage
                        || message instanceof GeometryMessage
                        || message instanceof ValueMessage
                        || message instanceof SpatialMessage);
    }
}
