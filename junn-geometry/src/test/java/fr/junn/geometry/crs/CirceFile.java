package fr.junn.geometry.crs;

import java.util.ArrayList;
import java.util.List;

/** A file of check points of IGN's Circé 5: blocks of the same points in all systems of a territory. */
record CirceFile(List<Block> blocks) {

    /** One system. Positions: number, easting or longitude, northing or latitude, height, and what else there is. */
    record Block(String system, String format, List<double[]> points) {
        boolean hasSeaLevelHeights() {
            return format.contains("V");
        }

        double[] point(double number) {
            return points.stream().filter(p -> p[0] == number).findFirst().orElseThrow();
        }
    }

    static CirceFile read(String name) {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        List<String> lines = CorpusGeodesy.lines("circe/" + name);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).trim();
            if (line.startsWith("--sourceCRS=")) {
                String[] w = line.split("[= ]+");
                open = new Block(w[1], w[3], new ArrayList<>());
                blocks.add(open);
                i++; // the number of points
            } else if (open != null && !line.isEmpty()) {
                open.points.add(point(open.format, line.split("\\s+")));
            }
        }
        return new CirceFile(blocks);
    }

    private static double[] point(String format, String[] words) {
        double[] p = new double[words.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Double.parseDouble(words[i]);
        }
        boolean angles = format.startsWith("ILP");
        for (int i = 1; i <= 2 && angles; i++) {
            p[i] = format.endsWith("DMS") ? degrees(p[i]) : format.endsWith("GONS") ? 0.9 * p[i] : p[i];
        }
        return p;
    }

    /** From dd.mmsssssss. */
    static double degrees(double packed) {
        double v = Math.abs(packed) + 1e-12;
        double degrees = Math.floor(v);
        double minutes = Math.floor((v - degrees) * 100);
        double seconds = ((v - degrees) * 100 - minutes) * 100;
        return Math.copySign(degrees + minutes / 60 + seconds / 3600, packed);
    }

    Block block(String system) {
        return blocks.stream()
                .filter(b -> b.system.startsWith(system + ".") && b.format.endsWith("DMS"))
                .findFirst()
                .orElseThrow();
    }

    /** The box around a block of longitudes and latitudes. */
    static Area around(Block block) {
        double[] box = {180, 90, -180, -90};
        for (double[] p : block.points) {
            box[0] = Math.min(box[0], p[1]);
            box[1] = Math.min(box[1], p[2]);
            box[2] = Math.max(box[2], p[1]);
            box[3] = Math.max(box[3], p[2]);
        }
        return Area.of(box[0], box[1], box[2], box[3]);
    }
}
