package fr.junn.cli.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.crs.CoordinateOperation;
import fr.junn.geometry.crs.CoordinateOperations;
import fr.junn.geometry.crs.OperationRequest;
import fr.junn.geometry.crs.Reprojection;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.IoMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings as GeoJSON, a point for each, for a map: in longitude and latitude (RFC 7946) where the system of the data
 * leads there; otherwise as they are, and the system stands in the property {@code crs} and, where it is that of the first
 * file, in the member {@code crs} of the GeoJSON of 2008. Heights stay what they are. A finding without a place is a feature
 * without a geometry.
 */
public final class Places implements AutoCloseable {
    private final DataSink sink;
    private final Reprojection globe;
    private final Locale locale;
    private @Nullable JsonGenerator out;
    private CrsId crs = CrsId.UNKNOWN;
    private @Nullable CoordinateOperation toGlobe;
    private final List<Located> held = new ArrayList<>();
    private boolean holds;

    /** Begins a file. */
    public Places(Path file, CoordinateOperations operations, Locale locale) {
        this.sink = DataSink.file(file);
        this.globe = Reprojection.of(operations, CrsId.CRS84, OperationRequest.best());
        this.locale = locale;
    }

    /** Holds what follows until its system is known. */
    public void hold() {
        holds = true;
    }

    /** Says the system of the places held and of those that follow. */
    public void in(CrsId system) {
        crs = system;
        toGlobe = null;
        try {
            toGlobe = globe.operation(system);
        } catch (JunnException e) {
            toGlobe = null; // no way is known: they stay as they are
        }
        release();
    }

    private void release() {
        holds = false;
        held.forEach(this::add);
        held.clear();
    }

    /** Writes a finding. */
    public void add(Located located) {
        if (holds) {
            held.add(located);
            return;
        }
        try {
            write(begun(), located);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private JsonGenerator begun() throws IOException {
        JsonGenerator begun = out;
        if (begun == null) {
            begun = new JsonFactory().createGenerator(sink.open());
            begun.writeStartObject();
            begun.writeStringField("type", "FeatureCollection");
            if (toGlobe == null && crs.isRegistered()) {
                begun.writeObjectFieldStart("crs");
                begun.writeStringField("type", "name");
                begun.writeObjectFieldStart("properties");
                begun.writeStringField("name", crs.toUrn());
                begun.writeEndObject();
                begun.writeEndObject();
            }
            begun.writeArrayFieldStart("features");
            out = begun;
        }
        return begun;
    }

    private void write(JsonGenerator json, Located located) throws IOException {
        Finding finding = located.finding();
        Location at = finding.location();
        Part part = located.part();
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeFieldName("geometry");
        Location.Place place = at.place();
        if (place == null) {
            json.writeNull();
        } else {
            point(json, place);
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        text(json, "feature", at.feature());
        text(json, "path", at.path());
        text(json, "part", part == null ? null : part.toString());
        number(json, "value", finding.value());
        number(json, "tolerance", finding.tolerance());
        json.writeStringField(
                "message", finding.message().text(locale, finding.parts().toArray()));
        text(json, "source", at.source());
        text(json, "crs", toGlobe == null ? crs.toString() : null);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void point(JsonGenerator json, Location.Place place) throws IOException {
        double[] xy = {place.x(), place.y(), Double.isFinite(place.z()) ? place.z() : 0};
        CoordinateOperation operation = toGlobe;
        if (operation != null) {
            xy = operation.transformed(xy);
        }
        if (!Double.isFinite(xy[0]) || !Double.isFinite(xy[1])) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(xy[0]);
        json.writeNumber(xy[1]);
        if (Double.isFinite(place.z())) {
            json.writeNumber(place.z());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, value);
        }
    }

    /** Makes the file visible. */
    public void finish() {
        release();
        try {
            JsonGenerator json = begun();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
            sink.commit();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        sink.close();
    }

    private JunnException failed(IOException e) {
        return new JunnException(e, IoMessage.CANNOT_WRITE, sink.name(), String.valueOf(e.getMessage()));
    }
}
