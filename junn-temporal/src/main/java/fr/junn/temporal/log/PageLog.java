package fr.junn.temporal.log;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import fr.junn.temporal.page.PageMessage;
import fr.junn.temporal.page.PageStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A log of checked pages. Appending is for who holds the log's monitor; reading and syncing are for any thread.
 *
 * <p>Pages are gathered and written together by {@link #flush}. A sync by one thread serves all who wait for one (group
 * commit). After an error while writing, what was not flushed before is cut off and forgotten; after one while syncing, no
 * one knows what is durable (fsync reports an error once and then forgets it), so that the log refuses to write from then on.
 */
public final class PageLog implements AutoCloseable {
    /** The bytes of a page before its content. */
    public static final int HEAD = 9;

    /** The longest content. */
    public static final int MAX_CONTENT = 1 << 30;

    private static final int GUESS = 4096;

    private final PageStore store;
    private final String name;
    private final ByteWriter waiting = new ByteWriter(1 << 16);
    private final Object syncing = new Object();
    private long flushed;
    private volatile long synced;
    private volatile @Nullable JunnException broken;

    private PageLog(PageStore store, String name, long size) {
        this.store = store;
        this.name = name;
        this.flushed = size;
        this.synced = size;
    }

    /** The log on a store, of which all that there is counts as durable. */
    public static PageLog open(PageStore store, String name) {
        try {
            return new PageLog(store, name, store.size());
        } catch (IOException e) {
            throw new JunnException(e, PageMessage.READ_FAILED, name, PageMessage.reason(e));
        }
    }

    /** Where the next page will begin. */
    public synchronized long end() {
        return flushed + waiting.size();
    }

    /** Up to where all is durable. */
    public long durableEnd() {
        return synced;
    }

    /** Adds a page and says where it begins; it can be read after {@link #flush}. */
    public synchronized long append(int type, ByteWriter content) {
        requireWhole();
        if (content.size() > MAX_CONTENT) {
            throw new JunnException(PageMessage.WRITE_FAILED, name, content.size() + " bytes in one page");
        }
        long address = end();
        byte[] bytes = content.array();
        waiting.int32(content.size()).int32(checksum(address, type, bytes, 0, content.size()));
        waiting.u8(type).raw(bytes, 0, content.size());
        if (waiting.size() > 1 << 22) {
            flush();
        }
        return address;
    }

    /** Adds zeros up to the next multiple of a size, so that a page begins there. */
    public synchronized void align(int size) {
        int rest = (int) (end() % size);
        if (rest != 0) {
            waiting.raw(new byte[size - rest]);
        }
    }

    /**
     * Writes all that was appended.
     *
     * @throws JunnException {@link PageMessage#WRITE_FAILED}; what was appended since the last flush is then forgotten
     */
    public synchronized void flush() {
        if (waiting.size() == 0) {
            return;
        }
        try {
            store.append(ByteBuffer.wrap(waiting.array(), 0, waiting.size()));
            flushed += waiting.size();
            waiting.clear();
        } catch (IOException e) {
            waiting.clear();
            cut(flushed);
            throw new JunnException(e, PageMessage.WRITE_FAILED, name, PageMessage.reason(e)).at(Location.file(name));
        }
    }

    /** Forgets all from a place on, where what comes after it has failed. */
    public synchronized void cut(long end) {
        waiting.clear();
        try {
            store.truncate(end);
            flushed = end;
            synced = Math.min(synced, end);
        } catch (IOException e) {
            broken = new JunnException(e, PageMessage.SYNC_FAILED, name, PageMessage.reason(e));
        }
    }

    /**
     * Makes durable all up to a place that was flushed.
     *
     * @throws JunnException {@link PageMessage#SYNC_FAILED}; nothing can be written from then on
     */
    public void sync(long end) {
        synchronized (syncing) {
            requireWhole();
            if (synced >= end) {
                return;
            }
            long reached;
            synchronized (this) {
                reached = flushed;
            }
            try {
                store.sync();
            } catch (IOException e) {
                JunnException failed = new JunnException(e, PageMessage.SYNC_FAILED, name, PageMessage.reason(e));
                broken = failed;
                throw failed;
            }
            synced = reached;
        }
    }

    /**
     * Reads a page.
     *
     * @throws JunnException {@link PageMessage#CORRUPT} where there is none
     */
    public Page read(long address) {
        Page page = tryRead(address);
        if (page == null) {
            throw new JunnException(PageMessage.CORRUPT, address, "no page with a right checksum begins there")
                    .at(Location.file(name).offset(address));
        }
        return page;
    }

    /** Reads a page, where a whole one begins there. */
    public @Nullable Page tryRead(long address) {
        byte[] first = bytes(address, GUESS);
        if (first.length < HEAD) {
            return null;
        }
        ByteBuffer head = ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN);
        int length = head.getInt(0);
        if (length < 0 || length > MAX_CONTENT || length > sizeNow() - address - HEAD) {
            return null;
        }
        byte[] all = length + HEAD <= first.length ? first : bytes(address, length + HEAD);
        int type = all.length < HEAD ? 0 : all[8] & 0xFF;
        boolean right = all.length >= length + HEAD && checksum(address, type, all, HEAD, length) == head.getInt(4);
        return right ? new Page(address, type, Arrays.copyOfRange(all, HEAD, HEAD + length)) : null;
    }

    /** So many bytes from a place, or fewer at the end. */
    public byte[] bytes(long address, int length) {
        byte[] bytes = new byte[length];
        try {
            int read = store.read(address, ByteBuffer.wrap(bytes));
            return read == length ? bytes : Arrays.copyOf(bytes, Math.max(0, read));
        } catch (IOException e) {
            throw new JunnException(e, PageMessage.READ_FAILED, name, PageMessage.reason(e))
                    .at(Location.file(name).offset(address));
        }
    }

    /** How many bytes the store has by now; another process may be writing. */
    public long sizeNow() {
        try {
            return store.size();
        } catch (IOException e) {
            throw new JunnException(e, PageMessage.READ_FAILED, name, PageMessage.reason(e));
        }
    }

    /** The checksum of bytes that stand at a place. */
    public static int checksum(long address, int type, byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        for (int i = 0; i < 8; i++) {
            crc.update((int) (address >>> 8 * i));
        }
        crc.update(type);
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /** A reader of the content of a page. */
    public static ByteReader reader(Page page) {
        return ByteReader.of(page.content());
    }

    private void requireWhole() {
        JunnException error = broken;
        if (error != null) {
            throw error;
        }
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (IOException e) {
            throw new JunnException(e, PageMessage.WRITE_FAILED, name, PageMessage.reason(e));
        }
    }
}
