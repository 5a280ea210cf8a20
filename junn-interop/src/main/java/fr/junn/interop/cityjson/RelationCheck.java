package fr.junn.interop.cityjson;

import fr.junn.interop.codec.LossReport;
import java.util.TreeSet;

/** Watches that each object that names a parent is named by it as a child, and the other way round. */
final class RelationCheck {
    private static final char SEPARATOR = '\u0000';

    private final TreeSet<String> open = new TreeSet<>();
    private final TreeSet<String> openChildren = new TreeSet<>();

    void parent(String child, String parent) {
        String pair = child + SEPARATOR + parent;
        if (!openChildren.remove(pair)) {
            open.add(pair);
        }
    }

    void child(String parent, String child, boolean oneSided) {
        String pair = child + SEPARATOR + parent;
        if (!oneSided && !open.remove(pair)) {
            openChildren.add(pair);
        }
    }

    /** Reports the relations of which only one side was written. */
    void finish(LossReport losses) {
        open.forEach(pair -> report(losses, pair, "parents", false));
        openChildren.forEach(pair -> report(losses, pair, "children", true));
    }

    private static void report(LossReport losses, String pair, String path, boolean fromParent) {
        int at = pair.indexOf(SEPARATOR);
        String child = pair.substring(0, at);
        String parent = pair.substring(at + 1);
        losses.add(
                CityJsonMessage.ONE_SIDED_RELATION,
                fromParent ? parent : child,
                path,
                fromParent ? child : parent,
                fromParent ? "parent" : "child");
    }
}
