package fr.junn.geometry.crs;

import static fr.junn.geometry.crs.CorpusGeodesy.METRES_PER_DEGREE;
import static fr.junn.geometry.crs.CorpusGeodesy.lines;
import static fr.junn.geometry.crs.CorpusGeodesy.operations;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Registered operations one by one, computed with PROJ 9.1.1: {@code crs_truth/proj911_pipelines.tsv}. */
class PipelineTruthTest {

    /** The systems and the operation of a row. */
    private static String[] systems(String operation) {
        if (operation.startsWith("RAC23")) {
            return new String[] {"EPSG:9781", "EPSG:9782+5721", "EPSG:10506"};
        } else if (operation.startsWith("RAF18")) {
            return new String[] {"EPSG:9776", "EPSG:9777+5720", "EPSG:8885"};
        } else if (operation.startsWith("RAF09")) {
            return new String[] {"EPSG:9776", "EPSG:9777+5720", "EPSG:8371"};
        } else if (operation.startsWith("RGM04")) {
            return new String[] {"EPSG:4469", "EPSG:10670", "EPSG:10683"};
        } else if (operation.startsWith("RGM23")) {
            return new String[] {"EPSG:10670", "EPSG:10671+11157", "EPSG:11159"};
        } else if (operation.startsWith("RGNC91")) {
            return new String[] {"EPSG:4907", "EPSG:10309", "EPSG:10322"};
        } else if (operation.startsWith("RGNC15")) {
            return new String[] {"EPSG:10309", "EPSG:10310+9351", "EPSG:10319"};
        } else if (operation.startsWith("RGSPM06")) {
            return new String[] {"EPSG:4466", "EPSG:4463+5792", "EPSG:9228"};
        } else if (operation.startsWith("ITRF2020")) {
            return new String[] {"EPSG:9989", "EPSG:9781", "EPSG:11276"};
        } else if (operation.startsWith("NTF->RGF93 v1 NTv2")) {
            return new String[] {"EPSG:4275", "EPSG:4171", "EPSG:15958"};
        }
        return new String[] {"EPSG:4275", "EPSG:4171", "EPSG:9327"};
    }

    @Test
    void every_operation_is_met_to_a_tenth_of_a_millimetre() {
        CoordinateOperations operations = operations();
        List<String> missed = new ArrayList<>();
        int rows = 0;
        for (String line : lines("crs_truth/proj911_pipelines.tsv")) {
            String[] w = line.split("\t");
            if (w[0].equals("operation")) {
                continue;
            }
            String[] systems = systems(w[0]);
            String[] in = w[2].trim().split("\\s+");
            String[] out = w[3].trim().split("\\s+");
            OperationRequest request = OperationRequest.best().using(systems[2]).epoch(Double.parseDouble(in[3]));
            CoordinateOperation operation = operations.between(Crs.of(systems[0]), Crs.of(systems[1]), request);
            double[] p = operation.transformed(
                    Double.parseDouble(in[0]), Double.parseDouble(in[1]), Double.parseDouble(in[2]));
            double east = (p[0] - Double.parseDouble(out[0])) * METRES_PER_DEGREE * Math.cos(Math.toRadians(p[1]));
            double north = (p[1] - Double.parseDouble(out[1])) * METRES_PER_DEGREE;
            double up = p[2] - Double.parseDouble(out[2]);
            double error = Math.max(Math.hypot(east, north), Math.abs(up));
            if (!(error <= 1e-4)) {
                missed.add(w[0] + " " + w[2] + ": " + error + " m");
            }
            rows++;
        }
        assertThat(missed).isEmpty();
        assertThat(rows).isEqualTo(25);
    }
}
