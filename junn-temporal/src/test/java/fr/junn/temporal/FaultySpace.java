package fr.junn.temporal;

import fr.junn.temporal.page.MemorySpace;
import fr.junn.temporal.page.PageSpace;
import fr.junn.temporal.page.PageStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A space whose power fails at a chosen call: what was not synced by then is dropped, kept or torn, write by write, in any
 * order, with zeros or rubbish where a write is missing. Also a disk that fills up, and one whose sync fails.
 */
final class FaultySpace implements PageSpace {
    /** The power failed. */
    static final class PowerCut extends RuntimeException {
        PowerCut() {
            super("power cut");
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Write(long at, byte[] bytes) {}

    private static final class Disk {
        byte[] synced = {};
        final List<Write> pending = new ArrayList<>();
        long size;
    }

    private final Map<String, Disk> disks = new TreeMap<>();
    private final Random random;
    private long calls;
    long failAt = Long.MAX_VALUE;
    long room = Long.MAX_VALUE;
    boolean syncFails;

    FaultySpace(Random random) {
        this.random = random;
    }

    long calls() {
        return calls;
    }

    private void call() {
        if (++calls >= failAt) {
            throw new PowerCut();
        }
    }

    /** What is on the disks when the power is back. */
    MemorySpace afterPowerCut() {
        MemorySpace space = new MemorySpace();
        disks.forEach((name, disk) -> {
            try (PageStore store = space.open(name)) {
                store.append(ByteBuffer.wrap(survivors(disk)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return space;
    }

    private byte[] survivors(Disk disk) {
        byte[] image = disk.synced;
        boolean rubbish = random.nextBoolean();
        for (Write w : disk.pending) {
            int fate = random.nextInt(3); // dropped, kept, torn
            int from = fate == 2 ? random.nextInt(w.bytes.length + 1) : 0;
            int to = fate == 0 ? 0 : fate == 1 ? w.bytes.length : from + random.nextInt(w.bytes.length - from + 1);
            int end = (int) w.at + to;
            if (to > from) {
                int old = image.length;
                image = java.util.Arrays.copyOf(image, Math.max(old, end));
                for (int i = old; i < w.at + from && rubbish; i++) {
                    image[i] = (byte) random.nextInt();
                }
                System.arraycopy(w.bytes, from, image, (int) w.at + from, to - from);
            }
        }
        return image;
    }

    @Override
    public PageStore open(String name) {
        Disk disk = disks.computeIfAbsent(name, n -> new Disk());
        return new PageStore() {
            @Override
            public long size() {
                return disk.size;
            }

            @Override
            public void append(ByteBuffer bytes) throws IOException {
                call();
                int n = (int) Math.min(bytes.remaining(), room);
                byte[] part = new byte[n];
                boolean full = n < bytes.remaining();
                bytes.get(part);
                room -= n;
                if (n > 0) {
                    disk.pending.add(new Write(disk.size, part));
                    disk.size += n;
                }
                if (full) {
                    throw new IOException("No space left on device");
                }
            }

            @Override
            public int read(long at, ByteBuffer into) {
                byte[] image = image(disk);
                int n = (int) Math.max(0, Math.min(into.remaining(), disk.size - at));
                into.put(image, (int) at, n);
                return n;
            }

            @Override
            public void sync() throws IOException {
                call();
                if (syncFails) {
                    throw new IOException("Input/output error");
                }
                disk.synced = image(disk);
                disk.pending.clear();
            }

            @Override
            public void truncate(long size) {
                call();
                disk.synced = java.util.Arrays.copyOf(image(disk), (int) size);
                disk.pending.clear();
                disk.size = size;
            }

            @Override
            public void close() {}
        };
    }

    private static byte[] image(Disk disk) {
        if (disk.pending.isEmpty()) {
            return disk.synced;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(disk.synced);
        disk.pending.forEach(w -> out.writeBytes(w.bytes)); // they follow each other
        return out.toByteArray();
    }

    @Override
    public List<String> names() {
        return List.copyOf(disks.keySet());
    }

    @Override
    public void delete(String name) {
        call();
        disks.remove(name);
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
        return "faulty";
    }

    @Override
    public void close() {}
}
