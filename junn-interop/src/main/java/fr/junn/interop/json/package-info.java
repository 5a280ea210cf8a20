/**
 * JSON tokens with places: what the codecs of JSON formats read with. A {@link fr.junn.interop.json.JsonCursor} walks over
 * a document in bounded memory, keeps to {@link fr.junn.core.work.Limits}, and turns whatever is wrong with the document into
 * a {@link fr.junn.core.error.JunnException} with file, line, column, byte offset and JSON path. Not exported.
 *
 * <p>Sources: RFC 8259 (JSON), RFC 9535 (JSON paths; the normalised form is used in locations, with dots where it allows).
 */
@NullMarked
package fr.junn.interop.json;

import org.jspecify.annotations.NullMarked;
