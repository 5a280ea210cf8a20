package fr.junn.core.unit;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of unit symbols, from the resource {@code ucum.txt}, whose head tells its source; immutable once read. */
final class Atoms {
    private static final String RESOURCE = "ucum.txt";
    private static final List<Dimension.Base> BASES = List.of(Dimension.Base.values());

    /** UCUM table 1 and, for bit and byte, table 26. */
    private static final Map<String, Fraction> PREFIXES = Map.ofEntries(
            Map.entry("Y", Fraction.parse("1e24")),
            Map.entry("Z", Fraction.parse("1e21")),
            Map.entry("E", Fraction.parse("1e18")),
            Map.entry("P", Fraction.parse("1e15")),
            Map.entry("T", Fraction.parse("1e12")),
            Map.entry("G", Fraction.parse("1e9")),
            Map.entry("M", Fraction.parse("1e6")),
            Map.entry("k", Fraction.parse("1e3")),
            Map.entry("h", Fraction.parse("1e2")),
            Map.entry("da", Fraction.parse("1e1")),
            Map.entry("d", Fraction.parse("1e-1")),
            Map.entry("c", Fraction.parse("1e-2")),
            Map.entry("m", Fraction.parse("1e-3")),
            Map.entry("u", Fraction.parse("1e-6")),
            Map.entry("n", Fraction.parse("1e-9")),
            Map.entry("p", Fraction.parse("1e-12")),
            Map.entry("f", Fraction.parse("1e-15")),
            Map.entry("a", Fraction.parse("1e-18")),
            Map.entry("z", Fraction.parse("1e-21")),
            Map.entry("y", Fraction.parse("1e-24")),
            Map.entry("Ki", Fraction.parse("1024")),
            Map.entry("Mi", Fraction.parse("1048576")),
            Map.entry("Gi", Fraction.parse("1073741824")),
            Map.entry("Ti", Fraction.parse("1099511627776")));

    private static final Atoms TABLE = new Atoms();

    private final Map<String, Atom> bySymbol = new LinkedHashMap<>();
    private int bases;

    private Atoms() {
        InputStream in = Atoms.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new JunnException(CoreMessage.INTERNAL, RESOURCE, "not in the jar");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line.split("\t")));
        } catch (IOException e) {
            throw new JunnException(e, CoreMessage.INTERNAL, RESOURCE, e);
        }
    }

    private void add(String[] columns) {
        String symbol = columns[0];
        Fraction number = Fraction.parse(columns[3]);
        Unit unit = Unit.of(new UnitParser(columns[4], this, false).parse(), columns[4], this);
        Fraction factor = number.times(unit.exactFactor());
        boolean money = columns[2].equals("money");
        Unit.Scale scale = switch (columns[2]) {
            case "interval" -> Unit.Scale.INTERVAL;
            case "level" -> Unit.Scale.LEVEL;
            default -> Unit.Scale.RATIO;
        };
        Dimension dimension = money
                ? Dimension.money(symbol)
                : columns[2].equals("base") ? Dimension.of(BASES.get(bases++)) : unit.dimension();
        Fraction zero = columns.length > 6 ? Fraction.parse(columns[6]).times(factor) : Fraction.ZERO;
        bySymbol.put(
                symbol, new Atom(symbol, columns[1].equals("+"), scale, money, factor, zero, dimension, columns[5]));
    }

    static Atoms table() {
        return TABLE;
    }

    /** The unit of this symbol, which may have a prefix; null where there is none. */
    @Nullable
    Atom find(String symbol) {
        Atom exact = bySymbol.get(symbol);
        if (exact != null) {
            return exact;
        }
        for (int length = Math.min(2, symbol.length() - 1); length > 0; length--) {
            Fraction prefix = PREFIXES.get(symbol.substring(0, length));
            Atom rest = prefix == null ? null : bySymbol.get(symbol.substring(length));
            if (prefix != null && rest != null && rest.takesPrefix()) {
                return rest.scaledBy(prefix);
            }
        }
        return null;
    }

    Collection<Atom> all() {
        return bySymbol.values();
    }
}
