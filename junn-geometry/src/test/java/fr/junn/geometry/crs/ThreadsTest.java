package fr.junn.geometry.crs;

import static fr.junn.geometry.crs.CorpusGeodesy.operations;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadsTest {
    private static final int POINTS = 20_000;

    @ParameterizedTest
    @CsvSource({
        "EPSG:4171, EPSG:2154",
        "EPSG:4258, EPSG:25831",
        "EPSG:4275, EPSG:4171",
        "EPSG:4171, EPSG:4275",
        "EPSG:4979, EPSG:4978",
        "EPSG:9781, EPSG:9785"
    })
    void eight_threads_that_share_an_operation_and_single_points_give_the_same_bits(String from, String to)
            throws Exception {
        CoordinateOperation operation = operations().between(Crs.of(from), Crs.of(to));
        Random random = new Random(7);
        double[] points = new double[3 * POINTS];
        for (int i = 0; i < points.length; i += 3) {
            points[i] = -1 + 7 * random.nextDouble();
            points[i + 1] = 43 + 7 * random.nextDouble();
            points[i + 2] = 300 * random.nextDouble();
        }
        double[] expected = points.clone();
        operation.transform(expected, 3);

        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<double[]>> done = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                done.add(pool.submit(() -> {
                    double[] own = points.clone();
                    operation.transform(own, 3);
                    return own;
                }));
            }
            for (Future<double[]> result : done) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
        for (int i = 0; i < points.length; i += 300) {
            assertThat(operation.transformed(points[i], points[i + 1], points[i + 2]))
                    .containsExactly(expected[i], expected[i + 1], expected[i + 2]);
        }
    }
}
