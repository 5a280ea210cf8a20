package fr.junn.interop.cityjson;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.work.Limits;
import fr.junn.core.work.Progress;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.codec.DatasetInfo;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.LossReport;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.io.DataSource;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads city objects one by one, from a document or a sequence of features. A document is gone through twice: first for all
 * but its objects, which are passed over, then for the objects. Of a sequence the head stays, and each feature is read as a
 * small document of its own.
 */
final class CityJsonReader implements FeatureReader {
    private static final int LONGEST_STREAM = 1 << 30;

    private final DataSource source;
    private final ReadOptions options;
    private final Notes notes;
    private final LossReport losses = new LossReport();
    private final DocumentHead head;
    private final DatasetInfo info;
    private final ObjectReader objects;
    private final Progress.Task task;
    private final @Nullable DocumentCheck check;

    /** Behind the head: at the first feature of a sequence, or at the end. */
    private final JsonCursor outer;

    private @Nullable JsonCursor inner;
    private Resources resources;
    private boolean inFeature;
    private boolean ended;
    private String root = "";
    private boolean rootSeen;
    private Location featureAt = Location.UNKNOWN;
    private long told;

    CityJsonReader(DataSource given, ReadOptions options) {
        this.source = repeatable(given, options.limits());
        this.options = options;
        this.notes = new Notes(options.newDiagnostics());
        this.check = options.options().get(CityJsonCodec.CHECK) ? new DocumentCheck(notes) : null;
        this.head = new DocumentHead(source.name(), options.limits(), options.cancellation(), notes);
        this.outer = JsonCursor.open(source, options.limits(), options.cancellation());
        try {
            outer.onDuplicate(notes.duplicates());
            outer.expect(JsonKind.OBJECT);
            JsonCursor first = outer;
            head.read(first);
            boolean feature = head.type.equals("CityJSONFeature");
            if (feature) {
                notes.warning(Location.file(source.name()), CityJsonMessage.NO_HEADER, CityJsonVersion.NEWEST.text());
                head.assumeCoordinates();
            }
            this.resources = head.resources;
            this.objects = new ObjectReader(head.crs, notes, check);
            this.info = new DatasetInfo(
                    CityJsonCodec.NAME, notes.version.text(), head.crs, head.extent, Optional.empty(), head.kept);
            Location at = head.objectsAt;
            if (at != null) {
                inner = JsonCursor.openAt(source, at, options.limits(), options.cancellation());
                inner.onDuplicate(notes.duplicates());
                inner.expect(JsonKind.OBJECT);
            }
            this.inFeature = feature;
            this.root = head.id;
            this.featureAt = source.location();
            begin(resources);
        } catch (JunnException e) {
            outer.close();
            throw e;
        }
        this.task = options.progress().start(CodecMessage.READING, source.size().orElse(-1), "bytes", source.name());
    }

    private static DataSource repeatable(DataSource source, Limits limits) {
        if (source.isRepeatable()) {
            return source;
        }
        int most = (int) Math.min(limits.bytes(), LONGEST_STREAM);
        try (InputStream in = source.open(limits)) {
            byte[] bytes = in.readNBytes(most);
            if (bytes.length == most && in.read() >= 0) {
                throw new JunnException(CodecMessage.BEYOND_LIMIT, source.name(), most + " bytes; use a file")
                        .at(source.location().offset(most));
            }
            return DataSource.of(source.name(), bytes);
        } catch (IOException e) {
            throw new JunnException(e, CodecMessage.MALFORMED, source.name(), String.valueOf(e.getMessage()));
        }
    }

    private void begin(Resources of) {
        if (check != null) {
            check.begin(of.vertices);
        }
    }

    @Override
    public DatasetInfo info() {
        return info;
    }

    @Override
    public @Nullable Feature next() {
        while (!ended) {
            JsonCursor cursor = inner;
            if (cursor == null) {
                nextDocument();
            } else {
                String id = cursor.nextMember();
                tell(cursor);
                if (id == null) {
                    end(cursor);
                    continue;
                }
                rootSeen |= id.equals(root);
                Feature feature = object(cursor, id);
                if (feature != null) {
                    return feature;
                }
            }
        }
        return null;
    }

    private @Nullable Feature object(JsonCursor cursor, String id) {
        int depth =
                cursor.depth() - (cursor.current() == JsonKind.OBJECT || cursor.current() == JsonKind.ARRAY ? 1 : 0);
        try {
            return objects.read(cursor, id, resources);
        } catch (JunnException e) {
            notes.leave(cursor, depth, e);
            return null;
        } finally {
            notes.object = "";
        }
    }

    /** Advances by the bytes of the outer document; of a sequence, those of its features. */
    private void tell(JsonCursor cursor) {
        if (!inFeature) {
            task.advance(cursor.offset() - told);
            told = cursor.offset();
        }
    }

    /** Leaves the objects of a document; what stands behind them was read before. */
    private void end(JsonCursor cursor) {
        if (check != null) {
            check.end(cursor.location());
        }
        if (inFeature && !rootSeen) {
            notes.error(featureAt.withPath("$.id"), CityJsonMessage.FEATURE_ROOT, root);
        }
        rootSeen = false;
        cursor.close();
        inner = null;
    }

    /** Goes on to the next feature of a sequence; at the end of all, ends. */
    private void nextDocument() {
        JsonKind kind = outer.next();
        if (kind == null) {
            ended = true;
            if (check != null) {
                check.finish(head, Location.file(source.name()));
            }
            return;
        }
        outer.requireObject();
        Location from = outer.location();
        byte[] bytes = outer.passedBytes();
        DocumentHead feature = new DocumentHead(source.name(), options.limits(), options.cancellation(), notes);
        JsonCursor first = JsonCursor.over(source.name(), bytes, from, options.limits(), options.cancellation());
        first.onDuplicate(notes.duplicates());
        first.next();
        task.advance(bytes.length);
        try {
            feature.readFeature(first, head);
        } catch (JunnException e) {
            notes.leave(first, 0, e);
            return;
        }
        feature.kept.forEach(c -> losses.add(CityJsonMessage.MEMBER_NOT_KEPT, "", c.place(), c.place()));
        resources = feature.resources;
        inFeature = true;
        begin(resources);
        root = feature.id;
        featureAt = from;
        Location at = feature.objectsAt;
        if (at != null) {
            int skipped = (int) (at.offset() - from.offset());
            byte[] rest = Arrays.copyOfRange(bytes, skipped, bytes.length);
            JsonCursor second = JsonCursor.over(source.name(), rest, at, options.limits(), options.cancellation());
            second.onDuplicate(notes.duplicates());
            second.next();
            inner = second;
        }
    }

    @Override
    public Location locate(Feature feature, int geometry, int shell, int face, int ring) {
        Location document = inFeature ? featureAt : Location.UNKNOWN;
        return document.withPath(PartPaths.path(feature, geometry, shell, face, ring));
    }

    @Override
    public Diagnostics diagnostics() {
        return notes.diagnostics;
    }

    @Override
    public LossReport losses() {
        return losses;
    }

    @Override
    public void close() {
        task.close();
        outer.close();
        JsonCursor open = inner;
        if (open != null) {
            open.close();
        }
    }
}
