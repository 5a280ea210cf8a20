package fr.junn.geometry.crs;

import static fr.junn.geometry.crs.CorpusGeodesy.apart;
import static fr.junn.geometry.crs.CorpusGeodesy.operations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The check points of IGN's Circé 5 (github.com/IGNF/circe), all territories and all their systems: each block from the
 * block of the territory's modern system, and back. The points have three decimals of a metre and nine of a packed degree.
 *
 * <p>The error of each point is listed, in {@code circe-errors.txt}, and the list is checked here. Blocks that are not met to
 * 1.5 mm have their reason in {@link CirceSystems}; the accuracy that IGN states of each of these transformations is 5 cm or
 * worse.
 */
class CirceTest {
    /** file, reference block, its 2D and 3D systems, height system */
    @ParameterizedTest
    @CsvSource({
        "CirceFR/FR.txt, RGF93G, EPSG:4171, EPSG:4965, EPSG:5720, 31",
        "CirceANT/GUAD.txt, RGAF09G, EPSG:5489, EPSG:5488, EPSG:5757, 9",
        "CirceANT/MART1.txt, RGAF09G, EPSG:5489, EPSG:5488, EPSG:5756, 9",
        "CirceANT/MART2.txt, RGAF09G, EPSG:5489, EPSG:5488, EPSG:5756, 9",
        "CirceANT/SMSB.txt, RGAF09G, EPSG:5489, EPSG:5488, EPSG:5619, 9",
        "CirceGUY/GUYA.txt, RGFG95G, EPSG:4624, EPSG:4967, EPSG:5755, 6",
        "CirceREU/REU.txt, RGR92G, EPSG:4627, EPSG:4971, EPSG:5758, 5",
        "CirceSPM/SPM_20190524.txt, RGSPM06G, EPSG:4463, EPSG:4466, EPSG:5792, 6",
        "CirceKER/KER.txt, RGTAAF07G, EPSG:7073, EPSG:7072, IGNF:KERG62, 5",
        "CirceTA/TA.txt, RGTAAF07G, EPSG:7073, EPSG:7072, IGNF:PETRELS52, 5"
    })
    void each_block_of_a_territory_is_met(
            String file, String reference, String flat, String solid, String heights, int expectedBlocks)
            throws IOException {
        CoordinateOperations operations = operations();
        CirceFile circe = CirceFile.read(file);
        CirceFile.Block modern = circe.block(reference);
        List<String> missed = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        Set<CirceFile.Block> met = new HashSet<>();
        for (CirceFile.Block block : circe.blocks()) {
            String name = block.system().substring(0, block.system().indexOf('.'));
            String code = CirceSystems.code(name, block);
            if (code.isEmpty()) {
                continue; // ED50 projections of which no registry has a code
            }
            boolean sea = block.hasSeaLevelHeights();
            Crs other = Crs.of(sea ? code + "+" + heights : code);
            boolean plane = other.kind() == CrsKind.PROJECTED || other.kind() == CrsKind.GEOGRAPHIC_2D;
            Crs own = Crs.of(sea ? flat + "+" + heights : plane ? flat : solid);
            OperationRequest request = OperationRequest.best().within(CirceFile.around(modern));
            if (file.startsWith("CirceFR") && name.startsWith("WGS84")) {
                request = request.using("EPSG:1193"); // Circé's WGS 84 is that of the satellites of 1980
            }
            CoordinateOperation there = operations.between(own, other, request);
            CoordinateOperation back = operations.between(other, own, request);
            double tolerance = CirceSystems.tolerance(file, name);
            StringBuilder errors = new StringBuilder(file + " " + block.system() + " " + block.format());
            for (double[] p : block.points()) {
                double[] q = modern.point(p[0]);
                double height = sea ? p[3] : q[3];
                double[] expected = {p[1], p[2], p[3]};
                double error = apart(other, there.transformed(q[1], q[2], height), expected);
                error = Math.max(error, apart(own, back.transformed(expected), new double[] {q[1], q[2], height}));
                errors.append(String.format(Locale.ROOT, " %.2f", error * 1000));
                if (!(error <= tolerance)) {
                    missed.add(block.system() + " point " + (int) p[0] + ": " + error * 1000 + " mm, " + there);
                }
            }
            met.add(block);
            seen.add(errors.toString());
        }
        assertThat(missed).isEmpty();
        assertListed(file, seen);
        assertThat(met).hasSizeGreaterThanOrEqualTo(expectedBlocks);
    }

    /** The list must say the same to a fiftieth of a millimetre. */
    private static void assertListed(String file, List<String> seen) throws IOException {
        List<String> listed;
        try (InputStream in = CirceTest.class.getResourceAsStream("circe-errors.txt")) {
            listed = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(file + " "))
                    .toList();
        }
        assertThat(listed).as(String.join("\n", seen)).hasSameSizeAs(seen);
        for (int i = 0; i < seen.size(); i++) {
            String[] a = seen.get(i).split(" ");
            String[] b = listed.get(i).split(" ");
            assertThat(Arrays.copyOf(b, 3)).containsExactly(Arrays.copyOf(a, 3));
            assertThat(b).hasSameSizeAs(a);
            for (int k = 3; k < a.length; k++) {
                assertThat(Double.parseDouble(b[k])).as(seen.get(i)).isCloseTo(Double.parseDouble(a[k]), within(0.02));
            }
        }
    }
}
