package fr.junn.geometry.crs.grid;

import fr.junn.core.error.JunnException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Geodetic grids as GeoTIFF, in the profile of PROJ (<i>Geodetic TIFF grids</i>): samples of 16, 32 or 64 bits, strips or
 * tiles, samples together or apart, uncompressed or deflate, with a predictor or none; GDAL's metadata tell what the samples
 * are. Several directories are several grids; overviews are read over.
 */
final class GeoTiffGrids {
    private static final Pattern ITEM =
            Pattern.compile("<Item\\s+name=\"([^\"]*)\"(?:\\s+sample=\"(\\d+)\")?[^>]*>([^<]*)</Item>");
    private static final long LARGEST = 100_000_000;

    private GeoTiffGrids() {}

    static ShiftGrid read(String name, byte[] file) {
        ByteBuffer in = TiffDirectory.buffer(file);
        List<NodeGrid> grids = new ArrayList<>();
        for (TiffDirectory directory : TiffDirectory.all(name, in)) {
            if ((directory.integer(254, 0) & 1) == 0) {
                grids.add(new Reader(name, file, in, directory).grid());
            }
        }
        return ShiftGrid.of(name, grids);
    }

    private static final class Reader {
        private final String name;
        private final byte[] bytes;
        private final ByteBuffer in;
        private final TiffDirectory tags;
        private final int width;
        private final int height;
        private final int samples;
        private final int bits;
        private final int format;
        private final boolean apart;

        Reader(String name, byte[] bytes, ByteBuffer in, TiffDirectory tags) {
            this.bytes = bytes;
            this.name = name;
            this.in = in;
            this.tags = tags;
            width = tags.integer(256, 0);
            height = tags.integer(257, 0);
            samples = tags.integer(277, 1);
            bits = tags.integer(258, 1);
            format = tags.integer(339, 1);
            apart = tags.integer(284, 1) == 2;
            boolean float32or64 = format == 3 && (bits == 32 || bits == 64);
            boolean integer = (format == 1 || format == 2) && (bits == 16 || bits == 32);
            if (!float32or64 && !integer) {
                throw new JunnException(
                        GridMessage.UNSUPPORTED_GRID, name, "samples of " + bits + " bits in format " + format);
            }
            if (width < 2 || height < 2 || samples < 1 || (long) width * height * samples > LARGEST) {
                throw new JunnException(
                        GridMessage.UNREADABLE_GRID,
                        name,
                        width + " × " + height + " nodes of " + samples + " samples");
            }
        }

        NodeGrid grid() {
            double[][] raw = new double[samples][width * height];
            readBlocks(raw);
            double[] scale = tags.numbers(33550);
            double[] tie = tags.numbers(33922);
            double[] matrix = tags.numbers(34264);
            double stepX;
            double stepY;
            double west;
            double north;
            if (scale.length >= 2 && tie.length >= 6) {
                stepX = scale[0];
                stepY = scale[1];
                west = tie[3] - tie[0] * stepX;
                north = tie[4] + tie[1] * stepY;
            } else if (matrix.length == 16 && matrix[1] == 0 && matrix[4] == 0) {
                stepX = matrix[0];
                stepY = -matrix[5];
                west = matrix[3];
                north = matrix[7];
            } else {
                throw new JunnException(GridMessage.UNSUPPORTED_GRID, name, "no scale and tie point, or a rotation");
            }
            if (!pointIsNode()) {
                west += stepX / 2;
                north -= stepY / 2;
            }
            boolean upsideDown = stepY < 0;
            double step = Math.abs(stepY);
            double south = upsideDown ? north : north - (height - 1) * step;
            return new NodeGrid(west, south, stepX, step, width, height, components(raw, upsideDown));
        }

        /** Whether coordinates are those of the nodes (GTRasterTypeGeoKey 2) and not of the corners of cells. */
        private boolean pointIsNode() {
            double[] keys = tags.numbers(34735);
            for (int i = 4; i + 3 < keys.length; i += 4) {
                if (keys[i] == 1025) {
                    return keys[i + 3] == 2;
                }
            }
            return false;
        }

        /** Chooses the samples that are wanted, in their order and units, and turns the rows from the south. */
        private float[][] components(double[][] raw, boolean upsideDown) {
            int[] chosen = {-1, -1, -1};
            double[] unit = new double[samples];
            double[] scale = new double[samples];
            double[] offset = new double[samples];
            java.util.Arrays.fill(unit, 1);
            java.util.Arrays.fill(scale, 1);
            boolean[] west = new boolean[samples];
            int kind = 1;
            Matcher items = ITEM.matcher(tags.text(42112));
            while (items.find()) {
                int sample = items.group(2) == null ? 0 : Integer.parseInt(items.group(2));
                if (sample >= samples) {
                    continue;
                }
                String value = items.group(3).trim();
                switch (items.group(1)) {
                    case "DESCRIPTION" -> kind = Math.max(kind, describe(value, sample, chosen));
                    case "UNITTYPE" -> unit[sample] = unit(value);
                    case "SCALE" -> scale[sample] = Double.parseDouble(value);
                    case "OFFSET" -> offset[sample] = Double.parseDouble(value);
                    case "positive_value" -> west[sample] = value.equals("west");
                    default -> {}
                }
            }
            double none = tags.text(42113).isBlank()
                    ? Double.NaN
                    : Double.parseDouble(tags.text(42113).trim());
            float[][] out = new float[kind][width * height];
            for (int k = 0; k < kind; k++) {
                int s = chosen[k] >= 0 ? chosen[k] : Math.min(k, samples - 1);
                double factor = unit[s] * (west[s] ? -1 : 1);
                for (int row = 0; row < height; row++) {
                    int to = (upsideDown ? row : height - 1 - row) * width;
                    for (int column = 0; column < width; column++) {
                        double value = raw[s][row * width + column];
                        boolean absent = value == none || kind == 1 && (Math.abs(value + 88.8888) < 1e-4);
                        out[k][to + column] = absent ? Float.NaN : (float) ((value * scale[s] + offset[s]) * factor);
                    }
                }
            }
            return out;
        }

        private static int describe(String what, int sample, int[] chosen) {
            switch (what) {
                case "latitude_offset", "x_translation" -> chosen[0] = sample;
                case "longitude_offset", "y_translation" -> chosen[1] = sample;
                case "z_translation" -> chosen[2] = sample;
                case "geoid_undulation", "vertical_offset", "hydroid_height" -> chosen[0] = sample;
                default -> {
                    return 1;
                }
            }
            return what.startsWith("latitude") || what.startsWith("longitude")
                    ? 2
                    : what.endsWith("translation") ? 3 : 1;
        }

        private static double unit(String name) {
            return switch (name) {
                case "arc-second" -> 1.0 / 3600;
                case "radian" -> 180 / Math.PI;
                case "millimetre" -> 1e-3;
                default -> 1;
            };
        }

        private void readBlocks(double[][] out) {
            boolean tiled = tags.numbers(322).length > 0;
            int blockWidth = tiled ? tags.integer(322, width) : width;
            int blockHeight = tiled ? tags.integer(323, height) : Math.min(height, tags.integer(278, height));
            double[] offsets = tags.numbers(tiled ? 324 : 273);
            double[] lengths = tags.numbers(tiled ? 325 : 279);
            int across = (width + blockWidth - 1) / blockWidth;
            int down = (height + blockHeight - 1) / blockHeight;
            int planes = apart ? samples : 1;
            if (offsets.length < across * down * planes || lengths.length < offsets.length) {
                throw new JunnException(GridMessage.UNREADABLE_GRID, name, "fewer blocks than it needs");
            }
            for (int plane = 0; plane < planes; plane++) {
                for (int block = 0; block < across * down; block++) {
                    int index = plane * across * down + block;
                    int x0 = block % across * blockWidth;
                    int y0 = block / across * blockHeight;
                    int rows = tiled ? blockHeight : Math.min(blockHeight, height - y0);
                    int together = apart ? 1 : samples;
                    ByteBuffer data =
                            block((int) offsets[index], (int) lengths[index], blockWidth * together, rows, together);
                    for (int y = 0; y < rows && y0 + y < height; y++) {
                        for (int x = 0; x < blockWidth && x0 + x < width; x++) {
                            for (int s = 0; s < together; s++) {
                                int at = ((y * blockWidth + x) * together + s) * bits / 8;
                                out[apart ? plane : s][(y0 + y) * width + x0 + x] = sample(data, at);
                            }
                        }
                    }
                }
            }
        }

        private double sample(ByteBuffer data, int at) {
            if (format == 3) {
                return bits == 32 ? data.getFloat(at) : data.getDouble(at);
            }
            if (bits == 16) {
                return format == 2 ? data.getShort(at) : data.getShort(at) & 0xffff;
            }
            return format == 2 ? data.getInt(at) : data.getInt(at) & 0xffffffffL;
        }

        private ByteBuffer block(int offset, int length, int rowSamples, int rows, int together) {
            int size = bits / 8;
            byte[] out = new byte[rowSamples * rows * size];
            if (offset < 0 || length < 0 || (long) offset + length > bytes.length) {
                throw new JunnException(GridMessage.UNREADABLE_GRID, name, "a block lies outside the file");
            }
            switch (tags.integer(259, 1)) {
                case 1 -> System.arraycopy(bytes, offset, out, 0, Math.min(length, out.length));
                case 8, 32946 -> inflate(bytes, offset, length, out);
                default ->
                    throw new JunnException(GridMessage.UNSUPPORTED_GRID, name, "compression " + tags.integer(259, 1));
            }
            int predictor = tags.integer(317, 1);
            if (predictor == 3) {
                return floatingPoint(out, rowSamples, rows, together, size);
            }
            ByteBuffer data = ByteBuffer.wrap(out).order(in.order());
            if (predictor == 2) {
                horizontal(data, rowSamples, rows, together);
            }
            return data;
        }

        private void inflate(byte[] file, int offset, int length, byte[] out) {
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(file, offset, length);
                int done = 0;
                while (done < out.length && !inflater.finished()) {
                    int n = inflater.inflate(out, done, out.length - done);
                    if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                        break;
                    }
                    done += n;
                }
                if (done < out.length) {
                    throw new JunnException(GridMessage.UNREADABLE_GRID, name, "a block is cut short");
                }
            } catch (DataFormatException e) {
                throw new JunnException(e, GridMessage.UNREADABLE_GRID, name, "a block does not decompress");
            } finally {
                inflater.end();
            }
        }

        /** Predictor 3 (Adobe, Technical note 3): differences of bytes, which lie by significance, most significant first. */
        private static ByteBuffer floatingPoint(byte[] data, int rowSamples, int rows, int together, int bytes) {
            byte[] out = new byte[data.length];
            int rowBytes = rowSamples * bytes;
            for (int y = 0; y < rows; y++) {
                int row = y * rowBytes;
                for (int i = together; i < rowBytes; i++) {
                    data[row + i] += data[row + i - together];
                }
                for (int x = 0; x < rowSamples; x++) {
                    for (int b = 0; b < bytes; b++) {
                        out[row + x * bytes + b] = data[row + b * rowSamples + x];
                    }
                }
            }
            return ByteBuffer.wrap(out).order(ByteOrder.BIG_ENDIAN);
        }

        /** Predictor 2: differences of integers. */
        private void horizontal(ByteBuffer data, int rowSamples, int rows, int together) {
            int bytes = bits / 8;
            for (int y = 0; y < rows; y++) {
                for (int x = together; x < rowSamples; x++) {
                    int at = (y * rowSamples + x) * bytes;
                    if (bits == 16) {
                        data.putShort(at, (short) (data.getShort(at) + data.getShort(at - together * bytes)));
                    } else if (bits == 32) {
                        data.putInt(at, data.getInt(at) + data.getInt(at - together * bytes));
                    }
                }
            }
        }
    }
}
