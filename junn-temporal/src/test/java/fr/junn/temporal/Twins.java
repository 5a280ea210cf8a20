package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.unit.Measure;
import fr.junn.core.value.Value;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Surface;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;

/** What the tests of this module put into stores. */
public final class Twins {
    public static final CrsId CRS = CrsId.parse("EPSG:2154+5720");
    public static final FeatureType BUILDING = FeatureSchema.citygml3().type("bldg:Building");
    public static final FeatureType ROAD = FeatureSchema.citygml3().type("tran:Road");

    private Twins() {}

    public static StoreOptions options() {
        return StoreOptions.defaults().withCrs(CRS).withAuthor("test").withClock(ticking());
    }

    /** A clock that shows the next second each time it is looked at, from 2026 on. */
    public static Clock ticking() {
        return new Clock() {
            private long second = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

            @Override
            public synchronized Instant instant() {
                return Instant.ofEpochSecond(second++);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    public static Instant year(int year) {
        return Instant.parse(year + "-01-01T00:00:00Z");
    }

    public static Value.Period years(int from, int to) {
        return Value.Period.between(year(from), year(to));
    }

    public static Value.Period since(int from) {
        return Value.Period.between(year(from), null);
    }

    /** A building of four attributes and a footprint, some 300 bytes as text. */
    public static Feature building(String id, int number) {
        double x = 652000 + number % 1000 * 20;
        double y = 6862000 + number / 1000 * 20;
        return Feature.builder(BUILDING, id)
                .set("height", Measure.of(3 + number % 40, "m"))
                .set("usage", Value.of(number % 3 == 0 ? "Résidentiel" : "Commercial et services"))
                .set("floors", Value.of(1L + number % 13))
                .set("source", Value.of("BD TOPO 2026"))
                .add(GeometrySlot.of(0, "footPrint"), square(x, y, 10 + number % 7))
                .build();
    }

    public static Feature building(int number) {
        return building("BATIMENT" + String.format(java.util.Locale.ROOT, "%016d", number), number);
    }

    public static Surface square(double x, double y, double size) {
        return Surface.of(
                CRS, Coordinates.of(3, x, y, 35.2, x + size, y, 35.2, x + size, y + size, 35.2, x, y + size, 35.2));
    }

    public static Feature simple(String id, long value) {
        return Feature.builder(BUILDING, id).set("value", Value.of(value)).build();
    }

    public static Feature simple(Random random) {
        return simple("f" + random.nextInt(50), random.nextInt(8));
    }
}
