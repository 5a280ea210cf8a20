package fr.junn.temporal.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the one tree that a run of items has, from items and from whole nodes of other trees, in the order of keys.
 *
 * <p>{@code open[l]} holds the slots of the node of level l that is being filled. A key of level b closes all open nodes up
 * to level b. A whole node is taken as it is while the keys on both sides of it are such that it would be made again;
 * otherwise it is taken apart, along one of its edges only.
 */
final class TreeBuilder {
    private final NodeStore store;
    private final TreeKind kind;
    private final List<List<Object>> open = new ArrayList<>();

    TreeBuilder(NodeStore store, TreeKind kind) {
        this.store = store;
        this.kind = kind;
        open.add(new ArrayList<>()); // level 0 is unused
    }

    /** Adds an item or a node; all its keys are behind those of what was added before. */
    void add(Object slot) {
        int level = slot instanceof Node node ? node.level : 0;
        int lowest = lowest();
        if (lowest == 0) {
            level(level + 1).add(slot);
            return;
        }
        int key = Levels.of(Node.firstKey(slot));
        if (key < level) { // it was the first of its tree and began a node only for that
            for (Object part : store.slots((Node) slot)) {
                add(part);
            }
            return;
        }
        while (lowest > key + 1) { // the key belongs into the last node that was added
            List<Object> filled = level(lowest);
            Node last = (Node) filled.remove(filled.size() - 1);
            lowest--;
            level(lowest).addAll(List.of(store.slots(last)));
        }
        for (; lowest <= key; lowest++) {
            close(lowest);
        }
        level(level + 1).add(slot);
    }

    /** The root of what was added; null where that is nothing. */
    @Nullable
    Node finish() {
        int lowest = lowest();
        if (lowest == 0) {
            return null;
        }
        for (int l = lowest; ; l++) {
            boolean top = highest() == l;
            List<Object> filled = level(l);
            if (top && l > 1 && filled.size() == 1) {
                return (Node) filled.get(0);
            }
            close(l);
        }
    }

    private void close(int level) {
        List<Object> filled = level(level);
        if (!filled.isEmpty()) {
            Node node = store.make(kind, level, filled.toArray());
            filled.clear();
            level(level + 1).add(node);
        }
    }

    private List<Object> level(int level) {
        while (open.size() <= level) {
            open.add(new ArrayList<>());
        }
        return open.get(level);
    }

    private int lowest() {
        for (int l = 1; l < open.size(); l++) {
            if (!open.get(l).isEmpty()) {
                return l;
            }
        }
        return 0;
    }

    private int highest() {
        for (int l = open.size() - 1; l > 0; l--) {
            if (!open.get(l).isEmpty()) {
                return l;
            }
        }
        return 0;
    }
}
