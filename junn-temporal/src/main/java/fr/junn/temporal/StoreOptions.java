package fr.junn.temporal;

import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.spatial.CrsId;
import java.time.Clock;

/**
 * How a store is opened. Immutable.
 *
 * @param crs the system in which envelopes are indexed, for a store that is made; geometries must be in it, or in one with
 *     the same horizontal part. {@link CrsId#UNKNOWN} takes any, and indexes their numbers as they are
 * @param schema where types are looked up by name
 * @param clock what transaction time is read from
 * @param author who commits, unless a commit says otherwise
 * @param cachedSlots how many entries of tree nodes stay in memory, each of some 120 bytes
 */
public record StoreOptions(CrsId crs, FeatureSchema schema, Clock clock, String author, long cachedSlots) {
    private static final int BYTES_PER_SLOT = 120;

    /** The CityGML schema, the system's clock, the user's name, an eighth of the heap for nodes. */
    public static StoreOptions defaults() {
        return new StoreOptions(
                CrsId.UNKNOWN,
                FeatureSchema.citygml3(),
                Clock.systemUTC(),
                System.getProperty("user.name", "unknown"),
                Runtime.getRuntime().maxMemory() / 8 / BYTES_PER_SLOT);
    }

    /** The same with another index system. */
    public StoreOptions withCrs(CrsId newCrs) {
        return new StoreOptions(newCrs, schema, clock, author, cachedSlots);
    }

    /** The same with another schema. */
    public StoreOptions withSchema(FeatureSchema newSchema) {
        return new StoreOptions(crs, newSchema, clock, author, cachedSlots);
    }

    /** The same with another clock. */
    public StoreOptions withClock(Clock newClock) {
        return new StoreOptions(crs, schema, newClock, author, cachedSlots);
    }

    /** The same with another author. */
    public StoreOptions withAuthor(String newAuthor) {
        return new StoreOptions(crs, schema, clock, newAuthor, cachedSlots);
    }

    /** The same with more or less room for nodes. */
    public StoreOptions withCachedSlots(long slots) {
        return new StoreOptions(crs, schema, clock, author, slots);
    }
}
