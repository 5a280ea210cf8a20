package fr.junn.core.spatial;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The table behind {@link AxisOrder#of(CrsId)}, from the resource {@code axis-order.txt}, whose head tells its source. */
final class AxisOrderTable {
    private static final String RESOURCE = "axis-order.txt";
    private static final AxisOrderTable TABLE = new AxisOrderTable();

    private record Range(int last, AxisOrder order) {}

    private final NavigableMap<Integer, Range> epsg = new TreeMap<>();
    private final Map<String, AxisOrder> named = new HashMap<>();

    private AxisOrderTable() {
        InputStream in = AxisOrderTable.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new JunnException(CoreMessage.INTERNAL, RESOURCE, "not in the jar");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
        } catch (IOException e) {
            throw new JunnException(e, CoreMessage.INTERNAL, RESOURCE, e);
        }
    }

    private void read(String line) {
        String[] words = line.split(" ");
        AxisOrder order = AxisOrder.valueOf(words[0]);
        for (int i = 1; i < words.length; i++) {
            if (words[i].indexOf(':') >= 0) {
                named.put(words[i], order);
            } else {
                String[] ends = words[i].split("-");
                epsg.put(Integer.valueOf(ends[0]), new Range(Integer.parseInt(ends[ends.length - 1]), order));
            }
        }
    }

    static Optional<AxisOrder> find(CrsId crs) {
        return switch (crs.authority()) {
            case "EPSG" -> TABLE.findEpsg(Integer.parseInt(crs.code()));
            case "IGNF" -> Optional.of(TABLE.named.getOrDefault(crs.horizontal().toString(), AxisOrder.EAST_NORTH));
            case "OGC" -> crs.code().startsWith("CRS") ? Optional.of(AxisOrder.EAST_NORTH) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<AxisOrder> findEpsg(int code) {
        Map.Entry<Integer, Range> range = epsg.floorEntry(code);
        return range == null || code > range.getValue().last()
                ? Optional.empty()
                : Optional.of(range.getValue().order());
    }
}
