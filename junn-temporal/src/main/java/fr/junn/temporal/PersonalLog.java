package fr.junn.temporal;

import fr.junn.core.error.JunnException;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import fr.junn.temporal.log.Page;
import fr.junn.temporal.log.PageLog;
import fr.junn.temporal.page.PageMessage;
import fr.junn.temporal.page.PageSpace;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The values that say something about a person: in a log of their own, so that one can be erased without touching the
 * history. The history names them by random numbers, which say nothing.
 *
 * <p>Erasing writes a new log without them, makes it durable, and, once the history says that it is the one that counts,
 * removes the old one.
 */
final class PersonalLog implements AutoCloseable {
    private final PageSpace space;
    private final SecureRandom random = new SecureRandom();
    private String name;
    private @Nullable PageLog log;
    private @Nullable Map<Long, Long> places;

    PersonalLog(PageSpace space, String name) {
        this.space = space;
        this.name = name;
    }

    static String firstName() {
        return "personal-1";
    }

    synchronized String name() {
        return name;
    }

    synchronized void use(String newName) {
        if (!newName.equals(name)) {
            close();
            name = newName;
            places = null;
        }
    }

    private PageLog log() {
        PageLog open = log;
        if (open == null) {
            try {
                open = PageLog.open(space.open(name), name);
            } catch (IOException e) {
                throw new JunnException(e, PageMessage.READ_FAILED, name, String.valueOf(e.getMessage()));
            }
            log = open;
        }
        return open;
    }

    private boolean isThere() {
        try {
            return log != null || space.names().contains(name);
        } catch (IOException e) {
            throw new JunnException(e, PageMessage.READ_FAILED, name, String.valueOf(e.getMessage()));
        }
    }

    private Map<Long, Long> places() {
        Map<Long, Long> known = places;
        if (known == null) {
            known = new HashMap<>();
            if (isThere()) {
                long at = 0;
                for (Page p = log().tryRead(0); p != null; p = log().tryRead(at)) {
                    known.put(PageLog.reader(p).int64(), p.address());
                    at = p.end();
                }
                if (!space.readOnly() && at < log().end()) {
                    log().cut(at); // what a crash left of a value that no commit names
                }
            }
            places = known;
        }
        return known;
    }

    synchronized long add(String feature, String attribute, byte[] value) {
        Map<Long, Long> known = places();
        long number;
        do {
            number = random.nextLong();
        } while (known.containsKey(number));
        known.put(number, log().append(PageType.PERSONAL, page(number, feature, attribute, value)));
        return number;
    }

    private static ByteWriter page(long number, String feature, String attribute, byte[] value) {
        return new ByteWriter().int64(number).text(feature).text(attribute).raw(value);
    }

    synchronized byte @Nullable [] get(long number) {
        Long place = places().get(number);
        if (place == null) {
            return null;
        }
        log().flush();
        ByteReader in = PageLog.reader(log().read(place));
        in.int64();
        in.text();
        in.text();
        return in.raw(in.remaining());
    }

    synchronized void sync() {
        PageLog open = log;
        if (open != null) {
            open.flush();
            open.sync(open.end());
        }
    }

    /** What was erased, and under which name the rest is. */
    record Purged(String name, List<Long> numbers) {}

    /** Writes a new log without the values of some features and attributes; the old one is still in use. */
    synchronized Purged purge(BiPredicate<String, String> erased) {
        int generation = Integer.parseInt(name.substring(name.lastIndexOf('-') + 1)) + 1;
        String next = "personal-" + generation;
        List<Long> numbers = new ArrayList<>();
        try {
            space.delete(next); // of a purge that a crash interrupted
            try (PageLog rest = PageLog.open(space.open(next), next)) {
                List<Long> sorted = new ArrayList<>(places().values());
                sorted.sort(null);
                for (long place : sorted) {
                    log().flush();
                    ByteReader in = PageLog.reader(log().read(place));
                    long number = in.int64();
                    String feature = in.text();
                    String attribute = in.text();
                    if (erased.test(feature, attribute)) {
                        numbers.add(number);
                    } else {
                        rest.append(PageType.PERSONAL, page(number, feature, attribute, in.raw(in.remaining())));
                    }
                }
                rest.flush();
                rest.sync(rest.end());
            }
        } catch (IOException e) {
            throw new JunnException(e, PageMessage.WRITE_FAILED, next, String.valueOf(e.getMessage()));
        }
        return new Purged(next, numbers);
    }

    /** Removes the logs that are not in use. */
    synchronized void removeOthers() {
        try {
            for (String other : space.names()) {
                if (other.startsWith("personal-") && !other.equals(name)) {
                    space.delete(other);
                }
            }
        } catch (IOException e) {
            throw new JunnException(e, PageMessage.WRITE_FAILED, name, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public synchronized void close() {
        PageLog open = log;
        log = null;
        if (open != null) {
            open.close();
        }
    }
}
