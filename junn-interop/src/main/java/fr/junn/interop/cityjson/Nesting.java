package fr.junn.interop.cityjson;

import fr.junn.interop.json.IntegerTree;

/**
 * How the boundaries of one geometry are nested, as ends: for each ring the corner after its last, for each face the ring,
 * for each shell the face, for each solid the shell. Everything is counted as it stands in the document, empty parts too;
 * and which of the rings and faces were left out because they are empty.
 */
final class Nesting {
    static final int RING = 0;
    static final int FACE = 1;
    static final int SHELL = 2;
    static final int SOLID = 3;
    static final int LEFT_OUT = -1;

    private final Ints[] ends = {new Ints(), new Ints(), new Ints(), new Ints()};

    /** For each face or ring of the document the number that it has in the shape. */
    final Ints faces = new Ints();

    final Ints rings = new Ints();

    private int at;

    void clear() {
        for (Ints level : ends) {
            level.clear();
        }
        faces.clear();
        rings.clear();
    }

    void end(int level, int after) {
        ends[level].add(after);
    }

    int count(int level) {
        return ends[level].size();
    }

    /** The first member of a part; that of the part after the last is the number of members. */
    int first(int level, int part) {
        return part == 0 ? 0 : ends[level].get(part - 1);
    }

    /**
     * Reads values that run parallel to the parts of a level.
     *
     * @param values the values, nested as the boundaries are; a null stands for all parts in its place
     * @param top the level of the outermost parts
     * @param unit the level of the parts that have values
     * @param out where they go, one for each part in order, −1 for null
     * @return the item at which they do not fit; −1 where all do
     */
    int align(IntegerTree values, int top, int unit, Ints out) {
        out.clear();
        for (int i = 0; i < count(unit); i++) {
            out.add(IntegerTree.NULL);
        }
        at = 0;
        return members(values, top, 0, count(top), unit, out) && at == values.size()
                ? -1
                : Math.min(at, Math.max(0, values.size() - 1));
    }

    private boolean members(IntegerTree values, int level, int from, int to, int unit, Ints out) {
        for (int part = from; part < to; part++) {
            if (at >= values.size()) {
                return false;
            }
            int item = values.get(at);
            if (level == unit && item >= IntegerTree.NULL) {
                out.set(part, item);
                at++;
            } else if (level > unit && item == IntegerTree.NULL) {
                at++;
            } else if (level > unit && item == IntegerTree.OPEN) {
                at++;
                if (!members(values, level - 1, first(level, part), first(level, part + 1), unit, out)
                        || at >= values.size()
                        || values.get(at) != IntegerTree.CLOSE) {
                    return false;
                }
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** Takes the texture of each ring. */
    interface RingTextures {
        /** Values of a ring stand from one item to before another, brackets left out; false where they are wrong. */
        boolean ring(int ring, int from, int to);
    }

    /** As {@link #align} for textures: the innermost arrays are those of rings. */
    int alignRings(IntegerTree values, int top, RingTextures out) {
        at = 0;
        return ringsOf(values, top, 0, count(top), out) && at == values.size()
                ? -1
                : Math.min(at, Math.max(0, values.size() - 1));
    }

    /** Passes the rest of a face whose rings have nothing but nulls, however many. */
    private boolean passNulls(IntegerTree values) {
        int i = at;
        while (i < values.size() && values.get(i) == IntegerTree.OPEN) {
            i++;
            while (i < values.size() && values.get(i) == IntegerTree.NULL) {
                i++;
            }
            if (i >= values.size() || values.get(i++) != IntegerTree.CLOSE) {
                return false;
            }
        }
        if (i == at || i >= values.size() || values.get(i) != IntegerTree.CLOSE) {
            return false;
        }
        at = i + 1;
        return true;
    }

    private boolean ringsOf(IntegerTree values, int level, int from, int to, RingTextures out) {
        for (int part = from; part < to; part++) {
            if (at < values.size() && values.get(at) == IntegerTree.NULL && level > RING) {
                at++;
                continue;
            }
            if (at >= values.size() || values.get(at) != IntegerTree.OPEN) {
                return false;
            }
            at++;
            if (level == FACE && passNulls(values)) {
                continue; // one null may stand for all rings of a face
            }
            if (level == RING) {
                int begin = at;
                while (at < values.size() && values.get(at) >= IntegerTree.NULL) {
                    at++;
                }
                int end = at;
                if (!out.ring(part, begin, end)) {
                    return false;
                }
            } else if (!ringsOf(values, level - 1, first(level, part), first(level, part + 1), out)) {
                return false;
            }
            if (at >= values.size() || values.get(at) != IntegerTree.CLOSE) {
                return false;
            }
            at++;
        }
        return true;
    }
}
