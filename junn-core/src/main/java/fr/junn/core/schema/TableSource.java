package fr.junn.core.schema;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a table. */
final class TableSource {
    /** A hundred times the table of CityGML. */
    static final int MAX_BYTES = 8_000_000;

    private TableSource() {}

    static String read(InputStream in, String source) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new JunnException(SchemaMessage.TOO_BIG, MAX_BYTES).at(Location.file(source));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JunnException(e, SchemaMessage.NOT_UTF8).at(Location.file(source));
        } catch (IOException e) {
            throw failed(e, source);
        }
    }

    static JunnException failed(IOException cause, String source) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new JunnException(cause, CoreMessage.IO_FAILED, source, reason).at(Location.file(source));
    }
}
