package fr.junn.core.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Squares numbers, with whatever trouble a test asks for. */
class SquareJob implements ResumableJob<Integer, Long> {
    interface Work {
        Long square(int key, JobContext context) throws Exception;
    }

    final Set<Integer> worked = ConcurrentHashMap.newKeySet();
    private final int count;
    private final Work work;

    SquareJob(int count) {
        this(count, (key, context) -> (long) key * key);
    }

    SquareJob(int count, Work work) {
        this.count = count;
        this.work = work;
    }

    @Override
    public String name() {
        return "squares";
    }

    @Override
    public List<Integer> keys() {
        return IntStream.range(0, count).boxed().toList();
    }

    @Override
    public Long work(Integer key, JobContext context) throws Exception {
        worked.add(key);
        return work.square(key, context);
    }

    @Override
    public String identity() {
        return "squares 1";
    }

    @Override
    public String keyText(Integer key) {
        return key.toString();
    }

    @Override
    public byte[] write(Long result) {
        return result.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Long read(byte[] bytes) {
        return Long.valueOf(new String(bytes, StandardCharsets.UTF_8));
    }
}
