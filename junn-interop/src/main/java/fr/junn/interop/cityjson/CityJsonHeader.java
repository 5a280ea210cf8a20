package fr.junn.interop.cityjson;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.work.Limits;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.io.DataSource;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document says for the whole: version, reference system, vertices; and how many objects it has. */
final class CityJsonHeader {
    static final Set<String> UNDERSTOOD = Set.of("type", "version", "transform", "metadata", "vertices");

    private String version = "";
    private CrsId crs = CrsId.UNKNOWN;
    private long[] numbers = new long[0];
    private Quantization @Nullable [] axes;
    private long objects;
    private boolean objectsSeen;

    private CityJsonHeader() {}

    /**
     * Reads all of a document but its objects.
     *
     * @throws JunnException where it is not a CityJSON document of the version that is read, or cut short
     */
    static CityJsonHeader read(DataSource source, ReadOptions options) {
        CityJsonHeader header = new CityJsonHeader();
        try (JsonCursor cursor = JsonCursor.open(source, options.limits(), options.cancellation())) {
            header.read(cursor, source, options.limits());
        }
        return header;
    }

    private void read(JsonCursor cursor, DataSource source, Limits limits) {
        cursor.expect(JsonKind.OBJECT);
        boolean typed = false;
        boolean vertices = false;
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            switch (member) {
                case "type" -> {
                    typed = cursor.textValue().equals("CityJSON");
                    if (!typed) {
                        throw notCityJson(source, cursor);
                    }
                }
                case "version" -> version(cursor, source);
                case "transform" -> transform(cursor);
                case "metadata" -> metadata(cursor);
                case "vertices" -> {
                    vertices(cursor, limits);
                    vertices = true;
                }
                case "CityObjects" -> count(cursor);
                default -> cursor.skip();
            }
        }
        if (!typed) {
            throw notCityJson(source, cursor);
        }
        require(axes != null, "transform", cursor);
        require(vertices, "vertices", cursor);
        require(objectsSeen, "CityObjects", cursor);
        if (cursor.next() != null) {
            throw cursor.unexpected("end of the document");
        }
    }

    private static JunnException notCityJson(DataSource source, JsonCursor cursor) {
        return new JunnException(CityJsonMessage.NOT_CITYJSON, source.name(), "\"type\" is not \"CityJSON\"")
                .at(cursor.location());
    }

    private static void require(boolean there, String member, JsonCursor cursor) {
        if (!there) {
            throw new JunnException(CityJsonMessage.MISSING_MEMBER, member).at(cursor.location());
        }
    }

    private void version(JsonCursor cursor, DataSource source) {
        version = cursor.textValue();
        if (!version.startsWith(CityJsonCodec.VERSION)) {
            String remark = "this codec reads " + CityJsonCodec.VERSION;
            throw new JunnException(CodecMessage.UNSUPPORTED_VERSION, source.name(), "CityJSON", version, remark)
                    .at(cursor.location());
        }
    }

    private void transform(JsonCursor cursor) {
        double[] scale = {1, 1, 1};
        double[] translate = {0, 0, 0};
        cursor.requireObject();
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            double[] target = member.equals("scale") ? scale : translate;
            cursor.requireArray();
            for (int i = 0; i < 3; i++) {
                cursor.next();
                target[i] = cursor.doubleValue();
                if (target == scale && !(scale[i] > 0)) {
                    throw cursor.unexpected("scale above 0");
                }
            }
            cursor.expect(JsonKind.END_ARRAY);
        }
        axes = new Quantization[3];
        for (int i = 0; i < 3; i++) {
            axes[i] = new Quantization(scale[i], translate[i]);
        }
    }

    private void metadata(JsonCursor cursor) {
        cursor.requireObject();
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            if (member.equals("referenceSystem")) {
                try {
                    crs = CrsId.parse(cursor.textValue());
                } catch (JunnException e) {
                    throw e.at(cursor.location());
                }
            } else {
                cursor.skip();
            }
        }
    }

    private void vertices(JsonCursor cursor, Limits limits) {
        cursor.requireArray();
        int n = 0;
        while (cursor.nextItem()) {
            cursor.requireArray();
            if (n + 3 > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(3 << 10, n * 2));
            }
            for (int i = 0; i < 3; i++) {
                cursor.next();
                numbers[n++] = cursor.longValue();
            }
            cursor.expect(JsonKind.END_ARRAY);
            Limits.check("vertices", n / 3, Math.min(limits.elements(), Integer.MAX_VALUE / 6));
        }
        numbers = Arrays.copyOf(numbers, n);
    }

    private void count(JsonCursor cursor) {
        cursor.requireObject();
        while (cursor.nextMember() != null) {
            cursor.skip();
            objects++;
        }
        objectsSeen = true;
    }

    String version() {
        return version;
    }

    CrsId crs() {
        return crs;
    }

    long objects() {
        return objects;
    }

    int vertexCount() {
        return numbers.length / 3;
    }

    double x(int vertex) {
        return value(vertex, 0);
    }

    double y(int vertex) {
        return value(vertex, 1);
    }

    double z(int vertex) {
        return value(vertex, 2);
    }

    private double value(int vertex, int axis) {
        Quantization[] known = axes;
        if (known == null) {
            throw new IllegalStateException("read before the header");
        }
        return known[axis].value(numbers[3 * vertex + axis]);
    }
}
