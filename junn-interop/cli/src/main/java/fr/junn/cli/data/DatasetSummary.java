package fr.junn.cli.data;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;
import fr.junn.core.value.ValueKind;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.MultiPoint;
import fr.junn.geometry.shape.TemplateInstance;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is in a set of features: counters that grow with the number of types and names, not of features. */
public final class DatasetSummary {
    /** Attributes that say when something was recorded or built. */
    private static final Set<String> DATES = Set.of("creationDate", "dateOfConstruction", "validFrom");

    private final Map<String, Long> types = new TreeMap<>();
    private final Map<String, Long> lods = new TreeMap<>();
    private final Map<String, Long> kinds = new TreeMap<>();
    private final Map<String, Long> surfaces = new TreeMap<>();
    private final Map<String, Filled> attributes = new LinkedHashMap<>();
    private Envelope extent = Envelope.EMPTY;
    private long features;
    private long rings;
    private long points;
    private long triangles;
    private @Nullable String earliest;
    private @Nullable String latest;

    /**
     * How often an attribute has a value.
     *
     * @param name its name
     * @param kind the kind of its values; {@code mixed} for several
     * @param filled how many features have it with a value
     */
    public record Filled(String name, String kind, long filled) {}

    /** Counts a feature. */
    public void add(Feature feature) {
        features++;
        types.merge(feature.type().name().local(), 1L, Long::sum);
        for (Attribute attribute : feature.attributes()) {
            attribute(attribute);
        }
        for (PlacedGeometry placed : feature.geometries()) {
            geometry(placed);
        }
        for (int row = 0; row < feature.boundaries().size(); row++) {
            surfaces.merge(feature.boundaries().type(row).name().local(), 1L, Long::sum);
        }
    }

    private void attribute(Attribute attribute) {
        Value value = attribute.value();
        String name = attribute.name().local();
        long one = value instanceof Value.Absent ? 0 : 1;
        String kind = kind(value.kind());
        attributes.merge(
                name,
                new Filled(name, kind, one),
                (known, fresh) -> new Filled(
                        name,
                        known.filled == 0 || one == 0 || known.kind.equals(kind)
                                ? one == 0 ? known.kind : kind
                                : "mixed",
                        known.filled + one));
        if (DATES.contains(name) && one == 1) {
            String text = value.text();
            earliest = earliest == null || text.compareTo(earliest) < 0 ? text : earliest;
            latest = latest == null || text.compareTo(latest) > 0 ? text : latest;
        }
    }

    private static String kind(ValueKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void geometry(PlacedGeometry placed) {
        Geometry geometry = placed.geometry();
        lods.merge(placed.slot().lod().isEmpty() ? "-" : placed.slot().lod(), 1L, Long::sum);
        kinds.merge(geometry.kind().id(), 1L, Long::sum);
        extent = extent.union(geometry.envelope());
        if (geometry instanceof TemplateInstance instance && instance.template().content() != null) {
            count(instance.template().shape());
        } else {
            count(geometry);
        }
    }

    private void count(Geometry geometry) {
        if (geometry instanceof Faceted shape) {
            rings += shape.ringCount();
            points += shape.cornerCount();
        } else if (geometry instanceof MultiPoint several) {
            points += several.coordinates().count();
        } else if (geometry instanceof MultiCurve curves) {
            points += curves.coordinates().count();
        } else if (geometry instanceof Mesh mesh) {
            triangles += mesh.triangleCount();
        } else {
            points += 1;
        }
    }

    /** How many features there are. */
    public long features() {
        return features;
    }

    /** How many features of each type there are. */
    public Map<String, Long> types() {
        return types;
    }

    /** How many geometries there are of each level of detail; {@code -} for those without. */
    public Map<String, Long> lods() {
        return lods;
    }

    /** How many geometries there are of each kind. */
    public Map<String, Long> kinds() {
        return kinds;
    }

    /** How many thematic surfaces there are of each type. */
    public Map<String, Long> surfaces() {
        return surfaces;
    }

    /** The attributes, in the order of their first coming. */
    public Iterable<Filled> attributes() {
        return attributes.values();
    }

    /** The box around all geometries. */
    public Envelope extent() {
        return extent;
    }

    /** How many rings there are, those of templates once for each instance. */
    public long rings() {
        return rings;
    }

    /** How many corners, points of lines and points there are. */
    public long points() {
        return points;
    }

    /** How many triangles meshes have. */
    public long triangles() {
        return triangles;
    }

    /** The earliest date that an attribute says, where one does. */
    public @Nullable String earliest() {
        return earliest;
    }

    /** The latest date that an attribute says, where one does. */
    public @Nullable String latest() {
        return latest;
    }
}
