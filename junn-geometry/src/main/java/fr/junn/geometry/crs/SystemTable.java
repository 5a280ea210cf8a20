package fr.junn.geometry.crs;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code systems.txt} and of what providers add, by code. Rows of systems are kept as words and understood when
 * they are asked for; those of operations at once.
 */
final class SystemTable {
    static final SystemTable EMPTY = new SystemTable();

    private final Map<String, Ellipsoid> ellipsoids = new HashMap<>();
    private final Map<String, GeodeticDatum> datums = new HashMap<>();
    private final Map<String, String[]> systems = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, List<OperationRow>> operations = new HashMap<>();

    private SystemTable() {}

    /** This and the rows of a text; rows that this has already are an error. */
    SystemTable plus(String source, String text) {
        SystemTable sum = new SystemTable();
        sum.ellipsoids.putAll(ellipsoids);
        sum.datums.putAll(datums);
        sum.systems.putAll(systems);
        sum.aliases.putAll(aliases);
        operations.forEach((datum, rows) -> sum.operations.put(datum, new ArrayList<>(rows)));
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    sum.add(line);
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new JunnException(e, CrsMessage.BAD_TABLE, source, number, String.valueOf(e.getMessage()));
                }
            }
        }
        return sum;
    }

    private void add(String line) {
        String[] w = line.split("\\|", -1);
        switch (w[0]) {
            case "ellipsoid" -> {
                double a = Double.parseDouble(w[3]);
                boolean inverse = w[4].startsWith("1/");
                double f = inverse ? 1 / Double.parseDouble(w[4].substring(2)) : (a - Double.parseDouble(w[4])) / a;
                put(ellipsoids, key(w[1]), new Ellipsoid(w[2], a, f));
            }
            case "datum" -> {
                Ellipsoid ellipsoid = require(ellipsoids, key(w[2]));
                put(datums, key(w[1]), new GeodeticDatum(key(w[1]), w[4], ellipsoid, !w[3].isEmpty()));
            }
            case "geo", "proj", "vert", "comp" -> put(systems, key(w[1]), w);
            case "alias" -> {
                for (String alias : w[2].split(" ")) {
                    put(aliases, alias, key(w[1]));
                }
            }
            case "op" -> addOperation(w);
            default -> throw new IllegalArgumentException("\"" + w[0] + "\" is not a kind of row");
        }
    }

    private void addOperation(String[] w) {
        OperationRow.Method method =
                OperationRow.Method.valueOf(w[2].toUpperCase(Locale.ROOT).replace('-', '_'));
        String datum = w[3];
        String fromHeight = "";
        String toDatum = w[4];
        String toHeight = "";
        int height = datum.indexOf(":v");
        if (height >= 0) { // a height operation, with the datum in which it interpolates
            fromHeight = key(datum.substring(height + 2));
            datum = datum.substring(0, height);
        }
        if (toDatum.startsWith("v")) {
            toHeight = key(toDatum.substring(1));
            toDatum = datum;
            fromHeight = fromHeight.isEmpty() ? OperationRow.ELLIPSOIDAL : fromHeight;
        }
        OperationRow row = new OperationRow(
                key(w[1]),
                method,
                key(datum),
                fromHeight,
                key(toDatum),
                toHeight,
                Double.parseDouble(w[5]),
                area(w[6], w[7]),
                w[8],
                w[9],
                null);
        require(datums, row.datum());
        require(datums, row.toDatum());
        operations.computeIfAbsent(row.datum(), d -> new ArrayList<>()).add(row);
        if (!row.toDatum().equals(row.datum())) {
            operations.computeIfAbsent(row.toDatum(), d -> new ArrayList<>()).add(row);
        }
    }

    private static <T> void put(Map<String, T> map, String key, T value) {
        if (map.putIfAbsent(key, value) != null) {
            throw new IllegalArgumentException(key + " is known already");
        }
    }

    private static <T> T require(Map<String, T> map, String key) {
        T value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is not known");
        }
        return value;
    }

    /** A code with its authority; without one it is EPSG's. */
    static String key(String code) {
        return code.indexOf(':') < 0 ? "EPSG:" + code : code;
    }

    static Area area(String box, String name) {
        String[] w = box.split(",");
        return new Area(
                name,
                Double.parseDouble(w[0]),
                Double.parseDouble(w[1]),
                Double.parseDouble(w[2]),
                Double.parseDouble(w[3]));
    }

    /** The words of a system's row, also under its other names; null where it is not known. */
    String @Nullable [] system(String code) {
        return systems.get(aliases.getOrDefault(code, code));
    }

    GeodeticDatum datum(String code) {
        return require(datums, key(code));
    }

    /** The operations that start from or lead to this geodetic datum. */
    List<OperationRow> operations(String datum) {
        return operations.getOrDefault(datum, List.of());
    }

    Stream<OperationRow> operations() {
        return operations.entrySet().stream()
                .flatMap(e -> e.getValue().stream().filter(row -> row.datum().equals(e.getKey())));
    }

    Stream<String> systems() {
        return systems.keySet().stream();
    }

    Stream<String> aliases(String code) {
        String own = aliases.getOrDefault(code, code);
        return Stream.concat(
                        own.equals(code) ? Stream.empty() : Stream.of(own),
                        aliases.entrySet().stream()
                                .filter(e -> e.getValue().equals(own))
                                .map(Map.Entry::getKey)
                                .sorted())
                .filter(alias -> !alias.equals(code));
    }
}
