package fr.junn.temporal.tree;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Walks two trees side by side and passes over the nodes that both have. */
final class TreeDiff {
    private TreeDiff() {}

    static void run(Cursor a, Cursor b, boolean hashed, BiConsumer<@Nullable Item, @Nullable Item> found) {
        for (; ; ) {
            Object x = a.current();
            Object y = b.current();
            if (x == null && y == null) {
                return;
            }
            int order = x == null ? 1 : y == null ? -1 : Arrays.compareUnsigned(Node.firstKey(x), Node.firstKey(y));
            if (order < 0) {
                one(a, x, item -> found.accept(item, null));
            } else if (order > 0) {
                one(b, y, item -> found.accept(null, item));
            } else {
                both(a, b, x, y, hashed, found);
            }
        }
    }

    private static void one(Cursor cursor, @Nullable Object at, java.util.function.Consumer<Item> found) {
        if (at instanceof Item item) {
            found.accept(item);
            cursor.next();
        } else {
            cursor.open();
        }
    }

    private static void both(
            Cursor a,
            Cursor b,
            @Nullable Object x,
            @Nullable Object y,
            boolean hashed,
            BiConsumer<@Nullable Item, @Nullable Item> found) {
        int levelX = x instanceof Node node ? node.level : 0;
        int levelY = y instanceof Node node ? node.level : 0;
        if (levelX > levelY) {
            a.open();
        } else if (levelY > levelX) {
            b.open();
        } else if (x instanceof Node m && y instanceof Node n && !m.same(n)) {
            a.open();
            b.open();
        } else {
            if (x instanceof Item i && y instanceof Item j && !(hashed ? i.sameContent(j) : i.sameValue(j))) {
                found.accept(i, j);
            }
            a.next();
            b.next();
        }
    }
}
