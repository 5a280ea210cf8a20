package fr.junn.interop.codec;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.Location;
import fr.junn.core.error.Message;
import java.util.List;
import java.util.Map;

/**
 * What a conversion could not keep, item by item. All losses are counted by kind; the first thousand of each kind are
 * kept. Safe for use by several threads.
 */
public final class LossReport {
    private final Diagnostics losses = Diagnostics.lenient();

    /**
     * Notes a loss.
     *
     * @param kind what kind of thing is lost, such as "attribute has no place"
     * @param feature the id of the feature that loses it
     * @param path what is lost: the path of the property
     * @param parts what the placeholders of {@code kind} stand for
     */
    public void add(Message kind, String feature, String path, Object... parts) {
        losses.add(Finding.warning(kind, Location.feature(feature).withPath(path), parts));
    }

    /** The losses kept so far, in order. */
    public List<Finding> losses() {
        return losses.findings();
    }

    /** How many losses there were, by code of their kind. */
    public Map<String, Long> counts() {
        return losses.counts();
    }

    /** How many losses there were. */
    public long total() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether nothing was lost. */
    public boolean isEmpty() {
        return total() == 0;
    }
}
