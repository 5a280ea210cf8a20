package fr.junn.temporal.tree;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Items from a key on, in order; of a tree of boxes only those that intersect one. */
final class ItemIterator implements Iterator<Item> {
    private final Cursor cursor;
    private final float @Nullable [] box;
    private @Nullable Item next;

    ItemIterator(NodeStore store, @Nullable Node root, byte[] from, float @Nullable [] box) {
        this.cursor = new Cursor(store, root);
        this.box = box;
        if (from.length > 0) {
            while (cursor.current() instanceof Node) {
                cursor.open(from);
            }
            if (cursor.current() instanceof Item item && Arrays.compareUnsigned(item.key, from) < 0) {
                cursor.next();
            }
        }
        advance();
    }

    private void advance() {
        for (Object at = cursor.current(); at != null; at = cursor.current()) {
            if (at instanceof Node node) {
                if (wanted(node.box)) {
                    cursor.open();
                } else {
                    cursor.next();
                }
                continue;
            }
            cursor.next();
            Item item = (Item) at;
            if (box == null || wanted(Boxes.read(item.value()))) {
                next = item;
                return;
            }
        }
        next = null;
    }

    private boolean wanted(float @Nullable [] other) {
        return box == null || other == null || Boxes.intersect(box, other);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Item next() {
        Item item = next;
        if (item == null) {
            throw new NoSuchElementException();
        }
        advance();
        return item;
    }
}
