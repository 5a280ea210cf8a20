package fr.junn.temporal.page;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** A space in memory: for stores that need not outlive the process. */
public final class MemorySpace implements PageSpace {
    private final Map<String, MemoryStore> stores = new ConcurrentSkipListMap<>();

    @Override
    public PageStore open(String name) {
        return stores.computeIfAbsent(name, n -> new MemoryStore());
    }

    @Override
    public List<String> names() {
        return List.copyOf(stores.keySet());
    }

    @Override
    public void delete(String name) {
        stores.remove(name);
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public long durableEnd() {
        return -1;
    }

    @Override
    public void tellDurable(long end) {}

    @Override
    public String place() {
        return "memory";
    }

    @Override
    public void close() {}

    private static final class MemoryStore implements PageStore {
        private static final int CHUNK = 1 << 20;

        private final java.util.ArrayList<byte[]> chunks = new java.util.ArrayList<>();
        private long size;

        @Override
        public synchronized long size() {
            return size;
        }

        @Override
        public synchronized void append(ByteBuffer bytes) {
            while (bytes.hasRemaining()) {
                int chunk = (int) (size / CHUNK);
                if (chunk == chunks.size()) {
                    chunks.add(new byte[CHUNK]);
                }
                int at = (int) (size % CHUNK);
                int n = Math.min(bytes.remaining(), CHUNK - at);
                bytes.get(chunks.get(chunk), at, n);
                size += n;
            }
        }

        @Override
        public synchronized int read(long from, ByteBuffer into) {
            long at = from;
            int total = 0;
            while (into.hasRemaining() && at < size) {
                int offset = (int) (at % CHUNK);
                int n = (int) Math.min(Math.min(into.remaining(), CHUNK - offset), size - at);
                into.put(chunks.get((int) (at / CHUNK)), offset, n);
                at += n;
                total += n;
            }
            return total;
        }

        @Override
        public void sync() {}

        @Override
        public synchronized void truncate(long newSize) {
            size = Math.min(size, newSize);
        }

        @Override
        public void close() {}
    }
}
