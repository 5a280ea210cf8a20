package fr.junn.interop.cityjson;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.MultiPoint;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Coordinates survive to the millimetre, and positions that differ stay different. */
class CityJsonPrecisionTest {
    private static final FeatureType TREE = FeatureSchema.citygml3().type("SolitaryVegetationObject");
    private static final CrsId LAMBERT_93 = CrsId.epsg(2154);

    private static Feature points(CrsId crs, String id, double... values) {
        return Feature.builder(TREE, id)
                .set(GeometrySlot.of(1, "multiPoint"), MultiPoint.of(crs, Coordinates.of(3, values)))
                .build();
    }

    private static byte[] write(CrsId crs, Feature... features) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FeatureWriter writer = new CityJsonCodec().writeFeatures(DataSink.of("out", out), WriteOptions.in(crs))) {
            for (Feature feature : features) {
                writer.write(feature);
            }
            writer.finish();
        }
        return out.toByteArray();
    }

    private static List<Coordinates> read(byte[] bytes) {
        List<Coordinates> read = new ArrayList<>();
        try (FeatureReader reader =
                new CityJsonCodec().readFeatures(DataSource.of("doc", bytes), ReadOptions.defaults())) {
            reader.forEach(f -> read.add(((MultiPoint) f.geometries().get(0).geometry()).coordinates()));
        }
        return read;
    }

    private static int vertices(byte[] bytes) throws Exception {
        return new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(bytes)
                .path("vertices")
                .size();
    }

    /**
     * Eastings of Strasbourg, 1 048 576 to 1 073 741 m, are where the fraction of a millimetre that truncation loses is met
     * most often: a quarter of all values. The truth is the decimal itself.
     */
    @Test
    void every_one_of_3000_points_of_strasbourg_decodes_to_the_same_whole_millimetre() {
        Random random = new Random(67_000);
        long[] millimetres = new long[9000];
        double[] values = new double[9000];
        for (int i = 0; i < 3000; i++) {
            millimetres[3 * i] = 1_048_576_000L + random.nextInt(25_165_000);
            millimetres[3 * i + 1] = 6_835_000_000L + random.nextInt(15_000_000);
            millimetres[3 * i + 2] = 128_000L + random.nextInt(60_000);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    new java.math.BigDecimal(millimetres[i]).movePointLeft(3).doubleValue();
        }
        Coordinates read = read(write(LAMBERT_93, points(LAMBERT_93, "strasbourg", values)))
                .get(0);
        int moved = 0;
        for (int i = 0; i < values.length; i++) {
            double value = read.ordinate(i / 3, i % 3);
            moved += Math.round(value * 1000) == millimetres[i] && value == values[i] ? 0 : 1;
        }
        assertThat(moved).isZero();
    }

    /** Two positions whose digits, put one behind the other, are the same: 1.0 12.0 3.0 and 1.01 2.0 3.0. */
    @Test
    void positions_with_the_same_digits_in_other_places_stay_two_vertices() throws Exception {
        byte[] written = write(CrsId.UNKNOWN, points(CrsId.UNKNOWN, "pair", 1.0, 12.0, 3.0, 1.01, 2.0, 3.0));
        assertThat(vertices(written)).isEqualTo(2);
        assertThat(read(written).get(0).toArray()).containsExactly(1.0, 12.0, 3.0, 1.01, 2.0, 3.0);
    }

    @Test
    void a_million_random_millimetre_points_stay_distinct() {
        int n = 1_000_000;
        NumberTable table = new NumberTable();
        Random random = new Random(1);
        java.util.HashSet<java.util.List<Long>> sample = new java.util.HashSet<>();
        java.util.BitSet seen = new java.util.BitSet();
        int distinct = 0;
        for (int i = 0; i < n; i++) {
            // the place in a cube of 2^9 m by 2^9 m by 2^9 m, as one number: what makes points the same, without
            // hashing
            int place = random.nextInt(1 << 27);
            boolean fresh = !seen.get(place);
            seen.set(place);
            distinct += fresh ? 1 : 0;
            long x = 1_050_000_000L + (place & 511) * 997L;
            long y = 6_840_000_000L + (place >> 9 & 511) * 991L;
            long z = place >> 18;
            int before = table.size();
            table.add(x, y, z);
            assertThat(table.size() - before).isEqualTo(fresh ? 1 : 0);
            if (i < 10) {
                sample.add(List.of(x, y, z));
            }
        }
        assertThat(table.size()).isEqualTo(distinct);
        assertThat(sample).isNotEmpty();
    }

    @Test
    void a_million_points_are_written_and_read_back_where_they_were() throws Exception {
        int n = 1_000_000;
        Random random = new Random(2);
        double[] values = new double[3 * n];
        for (int i = 0; i < values.length; i++) {
            int base = i % 3 == 0 ? 1_048_576 : i % 3 == 1 ? 6_835_000 : 128;
            values[i] = (base * 1000L + random.nextInt(i % 3 == 2 ? 100_000 : 20_000_000)) / 1000.0;
        }
        byte[] written = write(LAMBERT_93, points(LAMBERT_93, "cloud", values));
        Coordinates read = read(written).get(0);
        assertThat(read.count()).isEqualTo(n);
        int moved = 0;
        for (int i = 0; i < values.length; i++) {
            moved += read.ordinate(i / 3, i % 3) == values[i] ? 0 : 1;
        }
        assertThat(moved).isZero();
        java.util.HashSet<Position> distinct = new java.util.HashSet<>(2 * n);
        for (int i = 0; i < n; i++) {
            distinct.add(new Position(values[3 * i], values[3 * i + 1], values[3 * i + 2]));
        }
        assertThat(vertices(written)).isEqualTo(distinct.size());
    }

    private record Position(double x, double y, double z) {}

    @Test
    void degrees_are_kept_finer_than_a_millimetre() {
        CrsId wgs84 = CrsId.epsg(4979);
        double[] values = {2.294481234, 48.858370123, 324.125};
        Coordinates read = read(write(wgs84, points(wgs84, "tower", values))).get(0);
        // 1e-9 degree is 0.1 mm on the ground
        assertThat(read.x(0)).isEqualTo(values[0]);
        assertThat(read.y(0)).isEqualTo(values[1]);
        assertThat(read.z(0)).isEqualTo(values[2]);
    }
}
