package fr.junn.geometry.crs;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spi.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reference systems and operations that are known: those of the SDK's own table, and those that {@link CrsProvider}s
 * bring. Immutable and safe for use by several threads.
 */
public final class CrsRegistry {
    static final String RESOURCE = "systems.txt";

    /** The SDK's own table, read at first use: 8 ms, 1 MB. */
    private static final class BuiltIn {
        static final CrsRegistry REGISTRY = new CrsRegistry(read());

        private BuiltIn() {}

        private static SystemTable read() {
            try (InputStream in = CrsRegistry.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new JunnException(CoreMessage.INTERNAL, RESOURCE, "not in the jar");
                }
                return SystemTable.EMPTY.plus(RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new JunnException(e, CoreMessage.INTERNAL, RESOURCE, e);
            }
        }
    }

    private final SystemTable table;

    private CrsRegistry(SystemTable table) {
        this.table = table;
    }

    /** What the SDK knows. */
    public static CrsRegistry builtIn() {
        return BuiltIn.REGISTRY;
    }

    /** What the SDK knows and the providers that this context finds. */
    public static CrsRegistry of(Providers providers) {
        CrsRegistry registry = builtIn();
        for (CrsProvider provider : providers.catalog(CrsProvider.class).all()) {
            registry = registry.with(provider);
        }
        return registry;
    }

    /**
     * This and what a provider brings.
     *
     * @throws JunnException {@link CrsMessage#BAD_TABLE}
     */
    public CrsRegistry with(CrsProvider provider) {
        SystemTable sum = table.plus(provider.name(), provider.systems());
        sum.systems().skip(table.systems().count()).forEach(code -> {
            try {
                CrsBuilder.build(CrsId.parse(code), sum);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new JunnException(e, CrsMessage.BAD_TABLE, provider.name(), code, String.valueOf(e.getMessage()));
            }
        });
        return new CrsRegistry(sum);
    }

    /**
     * The system of this identity: a registered code, a compound, a local system.
     *
     * @throws JunnException {@link CrsMessage#UNKNOWN_CRS}, {@link CrsMessage#CRS_UNKNOWN}, {@link CrsMessage#NOT_A_PAIR}
     */
    public Crs find(CrsId id) {
        return CrsBuilder.build(id, table);
    }

    /** The system of this name, in any of the forms that {@link CrsId#parse(String)} reads. */
    public Crs find(String name) {
        return find(CrsId.parse(name));
    }

    /** All registered systems, without aliases, in the order of the table. */
    public Stream<CrsId> systems() {
        return table.systems().map(CrsId::parse);
    }

    /** The other codes of the same system, such as {@code IGNF:LAMB93} of {@code EPSG:2154}. */
    public List<CrsId> aliases(CrsId id) {
        return table.aliases(id.toString()).map(CrsId::parse).toList();
    }

    SystemTable table() {
        return table;
    }
}
