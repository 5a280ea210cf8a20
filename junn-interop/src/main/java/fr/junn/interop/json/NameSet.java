package fr.junn.interop.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of the members of one object, to find one that comes twice. A few are compared one by one; of many, hashes of
 * 64 bits are held: a million names cost 16 MB, and two different ones are taken for the same once in 10⁷ such objects.
 */
final class NameSet {
    private static final int FEW = 12;

    private final String[] few = new String[FEW];
    private int size;
    private long @Nullable [] many;

    /** Adds a name; false where it is there already. */
    @SuppressWarnings("ReferenceEquality") // names of the cache are the same object; equals decides the rest
    boolean add(String name) {
        if (many != null) {
            return addHash(hash(name));
        }
        for (int i = 0; i < size; i++) {
            if (few[i] == name || few[i].equals(name)) {
                return false;
            }
        }
        if (size < FEW) {
            few[size++] = name;
            return true;
        }
        size = 0;
        for (String known : few) {
            addHash(hash(known));
        }
        return addHash(hash(name));
    }

    void clear() {
        size = 0;
        many = null;
    }

    private boolean addHash(long hash) {
        long[] table = many == null ? new long[64] : many;
        if (4L * size >= 3L * table.length) {
            long[] old = table;
            table = new long[Math.multiplyExact(old.length, 2)];
            for (long h : old) {
                if (h != 0) {
                    put(table, h);
                }
            }
        }
        many = table;
        boolean added = put(table, hash);
        size += added ? 1 : 0;
        return added;
    }

    private static boolean put(long[] table, long hash) {
        int mask = table.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (table[slot] != 0) {
            if (table[slot] == hash) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        table[slot] = hash;
        return true;
    }

    private static long hash(String name) {
        long h = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < name.length(); i++) {
            h = (h ^ name.charAt(i)) * 0xD6E8FEB86659FD93L;
            h ^= h >>> 32;
        }
        return h == 0 ? 1 : h;
    }

    @Override
    public String toString() {
        return many == null ? Arrays.toString(Arrays.copyOf(few, size)) : size + " names";
    }
}
