package fr.junn.temporal;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where two lines of history come from. */
final class Ancestors {
    private Ancestors() {}

    /**
     * The latest commit from which both descend, over all parents, so that what was merged once is not merged again. Costs
     * the commits since then.
     */
    static @Nullable CommitEntry common(Commits commits, @Nullable CommitEntry a, @Nullable CommitEntry b) {
        if (a == null || b == null) {
            return null;
        }
        Set<Long> ofA = new HashSet<>();
        Set<Long> ofB = new HashSet<>();
        Comparator<CommitEntry> latest = Comparator.comparing(e -> e.commit().time());
        PriorityQueue<CommitEntry> queue = new PriorityQueue<>(latest.reversed());
        queue.add(a);
        queue.add(b);
        ofA.add(a.address());
        ofB.add(b.address());
        Set<Long> done = new HashSet<>();
        for (CommitEntry e = queue.poll(); e != null; e = queue.poll()) {
            if (!done.add(e.address())) {
                continue;
            }
            boolean inA = ofA.contains(e.address());
            boolean inB = ofB.contains(e.address());
            if (inA && inB) {
                return e;
            }
            Deque<Long> parents = new ArrayDeque<>(e.parents());
            for (long p : parents) {
                if (inA) {
                    ofA.add(p);
                }
                if (inB) {
                    ofB.add(p);
                }
                queue.add(commits.at(p));
            }
        }
        return null;
    }
}
