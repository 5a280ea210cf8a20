package fr.junn.temporal.tree;

/** At which levels a key begins a node. */
final class Levels {
    private static final int BITS = 4;

    private Levels() {}

    /**
     * The highest level at which a key begins a node: 0 for fifteen keys in sixteen. Stored trees depend on it: FNV-1a over
     * the bytes (Fowler, Noll, Vo), spread by the finaliser of MurmurHash3, both public domain.
     */
    static int of(byte[] key) {
        long h = 0xCBF29CE484222325L;
        for (byte b : key) {
            h = (h ^ b & 0xFF) * 0x100000001B3L;
        }
        h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
        h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
        h ^= h >>> 33;
        return Long.numberOfTrailingZeros(h) / BITS;
    }
}
