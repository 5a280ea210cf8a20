package fr.junn.temporal;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.log.Page;
import fr.junn.temporal.log.PageLog;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last whole commit of a log: goes back from its end to the last checkpoint and forward from there, page by page,
 * to the first that is not whole.
 *
 * <p>What is not whole at the end is what a crash left, and is cut off. But each commit says how far the log was durable when
 * it was written: where one behind a damaged page says that the page was durable, it was not a crash that damaged it, and the
 * store is not opened for writing, which would lose what is behind.
 */
final class Recovery {
    private static final int BLOCK = 1 << 20;

    private final StoreLog data;
    private final Commits commits;
    private final long limit;
    Checkpoint checkpoint = new Checkpoint();
    long checkpointAt;

    /** Up to where all is whole. */
    long end;

    /** The first page that is damaged although it was durable; −1 where there is none. */
    long damagedAt = -1;

    /** How many commits are behind it. */
    int lost;

    private Recovery(StoreLog data, Commits commits, long limit) {
        this.data = data;
        this.commits = commits;
        this.limit = limit;
    }

    /**
     * Recovers a log.
     *
     * @param limit where to stop at the latest; −1 for the end of the log
     */
    static Recovery run(StoreLog data, Commits commits, long limit) {
        long size = data.log.sizeNow();
        Recovery recovery = new Recovery(data, commits, limit < 0 ? size : Math.min(limit, size));
        Page from = recovery.lastCheckpoint();
        if (from == null) {
            recovery.scan(0);
        } else {
            recovery.checkpoint = Checkpoint.read(from, data);
            recovery.checkpointAt = from.address();
            recovery.end = from.end();
            recovery.scan(from.end());
        }
        return recovery;
    }

    private @Nullable Page lastCheckpoint() {
        long at = (limit - 1) / Checkpoint.ALIGNMENT * Checkpoint.ALIGNMENT;
        for (; at > 0; at -= Checkpoint.ALIGNMENT) {
            byte[] head = data.log.bytes(at, PageLog.HEAD);
            if (head.length == PageLog.HEAD && head[8] == PageType.CHECKPOINT) {
                Page page = data.log.tryRead(at);
                if (page != null && page.end() <= limit) {
                    return page;
                }
            }
        }
        return null;
    }

    private void scan(long from) {
        long at = from;
        while (at < limit) {
            Page page = data.log.tryRead(at);
            if (page == null) {
                page = behindPadding(at);
            }
            if (page == null || page.end() > limit) {
                break;
            }
            checkpoint.follow(page, data, commits);
            at = page.end();
            if (page.type() == PageType.CHECKPOINT) {
                checkpointAt = page.address();
            }
            if (Checkpoint.isWhole(page.type())) {
                end = at;
            }
        }
        if (at < limit) {
            lookBehind(at);
        }
    }

    /** The checkpoint behind a run of zeros. */
    private @Nullable Page behindPadding(long at) {
        long next = (at + Checkpoint.ALIGNMENT - 1) / Checkpoint.ALIGNMENT * Checkpoint.ALIGNMENT;
        byte[] zeros = data.log.bytes(at, (int) (next - at));
        boolean padding = next > at && Arrays.equals(zeros, new byte[(int) (next - at)]);
        Page page = padding ? data.log.tryRead(next) : null;
        return page != null && page.type() == PageType.CHECKPOINT ? page : null;
    }

    /** Looks for commits behind a damaged page that say that it was durable. */
    private void lookBehind(long at) {
        for (long from = at + 1; from < limit; from += BLOCK) {
            byte[] bytes = data.log.bytes(from, (int) Math.min(BLOCK + PageLog.HEAD, limit - from));
            ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i + PageLog.HEAD <= bytes.length && i < BLOCK; i++) {
                int length = in.getInt(i);
                if (bytes[i + 8] == PageType.COMMIT && length > 0 && length < limit - from) {
                    Page page = data.log.tryRead(from + i);
                    if (page != null && ByteReader.of(page.content()).varint() > at) {
                        damagedAt = at;
                        lost++;
                    }
                }
            }
        }
    }

    /** @throws JunnException {@link TemporalMessage#DAMAGED_HISTORY} where writing would lose durable commits */
    void requireUndamaged(String place) {
        if (damagedAt >= 0) {
            throw new JunnException(TemporalMessage.DAMAGED_HISTORY, place, damagedAt, limit, lost)
                    .at(Location.file("log").offset(damagedAt));
        }
    }
}
