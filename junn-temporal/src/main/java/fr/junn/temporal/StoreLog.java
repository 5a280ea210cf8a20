package fr.junn.temporal;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import fr.junn.temporal.encode.FeatureDecoder;
import fr.junn.temporal.encode.Keeper;
import fr.junn.temporal.encode.Layout;
import fr.junn.temporal.log.Page;
import fr.junn.temporal.log.PageLog;
import fr.junn.temporal.page.PageMessage;
import fr.junn.temporal.tree.Item;
import fr.junn.temporal.tree.NodeStore;
import fr.junn.temporal.tree.Tree;
import fr.junn.temporal.tree.TreeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The log of a store with what makes its pages readable: records, layouts, geometries, personal values. Reading is for any
 * thread; who appends holds this object's monitor.
 *
 * <p>A record is its length, its bytes, and a checksum of both and of its address, so that it can be read alone.
 */
final class StoreLog implements Keeper, Records {
    private static final int GUESS = 1024;

    final PageLog log;
    final NodeStore nodes;
    final PersonalLog personal;

    /** Grows with each failure to write: what was kept before may be lost. */
    volatile int losses;

    private final FeatureSchema schema;
    private final FeatureDecoder decoder;
    private final List<Long> layouts = new ArrayList<>();
    private final Map<Item, Integer> numbers = new HashMap<>();
    private final Map<Integer, Layout> read = new ConcurrentHashMap<>();
    private final TreeMap<Item, Long> newShapes = new TreeMap<>();
    private volatile Tree shapes;

    StoreLog(PageLog log, PersonalLog personal, StoreOptions options) {
        this.log = log;
        this.personal = personal;
        this.schema = options.schema();
        this.nodes = NodeStore.of(log, options.cachedSlots());
        this.decoder = new FeatureDecoder(this, schema);
        this.shapes = Tree.empty(nodes, TreeKind.PLAIN);
    }

    // Records

    @Override
    public Feature read(String id, Segment segment) {
        return decoder.decode(id, segment.period(), record(segment.address()));
    }

    /** The bytes of a record whose checksum is right. */
    ByteReader record(long address) {
        byte[] bytes = log.bytes(address, GUESS);
        ByteReader in = ByteReader.of(bytes);
        try {
            long length = in.varint();
            int head = in.position();
            long needed = head + length + 4;
            if (length < 0 || length > PageLog.MAX_CONTENT) {
                throw damaged(address);
            }
            if (needed > bytes.length) {
                bytes = log.bytes(address, (int) needed);
                if (bytes.length < needed) {
                    throw damaged(address);
                }
            }
            int end = head + (int) length;
            int sum = ByteReader.of(bytes, end, end + 4).int32();
            if (sum != PageLog.checksum(address, PageType.RECORDS, bytes, 0, end)) {
                throw damaged(address);
            }
            return ByteReader.of(bytes, head, end);
        } catch (JunnException e) {
            throw e.message() == PageMessage.CORRUPT ? e : damaged(address);
        }
    }

    private JunnException damaged(long address) {
        return new JunnException(PageMessage.CORRUPT, address, "no record with a right checksum begins there")
                .at(Location.file("log").offset(address));
    }

    @Override
    public long keep(Feature feature) {
        throw new AssertionError("versions come to a store by commits");
    }

    // Layouts

    @Override
    public synchronized int keepLayout(byte[] layout) {
        Item key = Item.of(layout);
        Integer number = numbers.get(key);
        if (number == null) {
            number = layouts.size();
            long at =
                    log.append(PageType.LAYOUT, new ByteWriter().varint(number).raw(layout));
            layouts.add(at);
            numbers.put(key, number);
        }
        return number;
    }

    @Override
    public Layout layout(int number) {
        Layout known = read.get(number);
        if (known == null) {
            ByteReader in = layoutBytes(number);
            known = Layout.read(in, schema);
            read.put(number, known);
        }
        return known;
    }

    private ByteReader layoutBytes(int number) {
        Page page;
        synchronized (this) {
            if (number >= layouts.size()) {
                throw new JunnException(PageMessage.CORRUPT, "a record", "there is no layout " + number);
            }
            log.flush();
            page = log.read(layouts.get(number));
        }
        ByteReader in = PageLog.reader(page);
        if (page.type() != PageType.LAYOUT || in.varint() != number) {
            throw damaged(page.address());
        }
        return in;
    }

    // Geometries

    @Override
    public synchronized void keepShape(ContentHash hash, byte[] shape) {
        Item key = Item.of(hash.toBytes());
        if (newShapes.containsKey(key) || shapes.get(key.key()) != null) {
            return;
        }
        newShapes.put(
                key,
                log.append(
                        PageType.SHAPE,
                        new ByteWriter(shape.length + 32).raw(key.key()).raw(shape)));
    }

    @Override
    public byte[] shape(ContentHash hash) {
        byte[] key = hash.toBytes();
        Page page;
        synchronized (this) {
            Long address = newShapes.get(Item.of(key));
            if (address == null) {
                Item item = shapes.get(key);
                if (item == null) {
                    throw new JunnException(PageMessage.CORRUPT, "geometry " + hash, "it is not there");
                }
                address = ByteReader.of(item.value()).varint();
            } else {
                log.flush();
            }
            page = log.read(address);
        }
        if (page.type() != PageType.SHAPE || !Arrays.equals(key, Arrays.copyOf(page.content(), key.length))) {
            throw damaged(page.address());
        }
        return Arrays.copyOfRange(page.content(), key.length, page.content().length);
    }

    // Personal values

    @Override
    public long keepPersonal(String feature, String attribute, byte[] value) {
        return personal.add(feature, attribute, value);
    }

    @Override
    public byte @Nullable [] personal(long number) {
        return personal.get(number);
    }

    // Recovery

    /** Takes note of a page that was found in the log. */
    synchronized void found(Page page) {
        if (page.type() == PageType.LAYOUT) {
            ByteReader in = PageLog.reader(page);
            int number = in.index();
            while (layouts.size() > number) {
                numbers.values().remove(layouts.size() - 1);
                layouts.remove(layouts.size() - 1);
            }
            layouts.add(page.address());
            numbers.put(Item.of(in.raw(in.remaining())), number);
        } else if (page.type() == PageType.SHAPE) {
            newShapes.put(Item.of(Arrays.copyOf(page.content(), ContentHash.BYTES)), page.address());
        }
    }

    /** Forgets what was kept from a place on, whose pages are lost. */
    synchronized void lost(long from) {
        losses++;
        newShapes.values().removeIf(a -> a >= from);
        while (!layouts.isEmpty() && layouts.get(layouts.size() - 1) >= from) {
            int number = layouts.size() - 1;
            layouts.remove(number);
            numbers.values().remove(number);
            read.remove(number);
        }
    }

    /** Writes where layouts and geometries are. */
    synchronized void writeTables(ByteWriter out) {
        if (!newShapes.isEmpty()) {
            List<Item> items = new ArrayList<>();
            newShapes.forEach((k, a) ->
                    items.add(Item.of(k.key(), new ByteWriter(8).varint(a).toArray())));
            shapes = shapes.with(items);
            newShapes.clear();
        }
        shapes.write(out);
        out.varint(layouts.size());
        layouts.forEach(out::varint);
    }

    synchronized void readTables(ByteReader in) {
        shapes = Tree.read(nodes, TreeKind.PLAIN, in);
        layouts.clear();
        numbers.clear();
        for (int n = in.count(1); n > 0; n--) {
            layouts.add(in.varint());
        }
        for (int i = 0; i < layouts.size(); i++) {
            ByteReader layout = layoutBytes(i);
            numbers.put(Item.of(layout.raw(layout.remaining())), i);
        }
    }

    /** Writes all that waits, and forgets it where that fails. */
    synchronized void flush(long from) {
        try {
            log.flush();
        } catch (JunnException e) {
            lost(Math.min(from, log.end()));
            throw e;
        }
    }
}
