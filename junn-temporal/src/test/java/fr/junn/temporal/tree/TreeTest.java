package fr.junn.temporal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.hash.ContentHash;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import fr.junn.temporal.log.PageLog;
import fr.junn.temporal.page.MemorySpace;
import fr.junn.testkit.Property;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void a_thousand_orders_of_the_same_edits_give_one_root_hash() {
        Random random = new Random(10);
        List<Item> puts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            puts.add(item("key" + i, i));
        }
        List<Item> gone = new ArrayList<>();
        for (int i = 300; i < 340; i++) {
            gone.add(item("key" + i, i));
        }
        ContentHash expected = sorted(puts, empty()).hash();
        for (int order = 0; order < 1000; order++) {
            List<Item> all = new ArrayList<>(puts);
            all.addAll(gone);
            Collections.shuffle(all, random);
            Tree tree = empty();
            for (int from = 0;
                    from < all.size(); ) { // in batches of any size, and what is to go goes somewhere between
                int to = Math.min(all.size(), from + 1 + random.nextInt(60));
                tree = sorted(all.subList(from, to), tree);
                from = to;
            }
            List<Item> deletions = new ArrayList<>();
            gone.forEach(g -> deletions.add(Item.deletion(g.key())));
            tree = sorted(deletions, tree);
            assertThat(tree.hash()).isEqualTo(expected);
        }
    }

    @Test
    void a_tree_behaves_like_a_sorted_map_whatever_is_done_to_it() {
        Property.check(2048, 3, (random, size) -> {
            TreeMap<String, Integer> model = new TreeMap<>();
            Tree tree = empty();
            for (int round = 0; round < 6; round++) {
                TreeMap<String, Integer> before = new TreeMap<>(model);
                TreeMap<String, Item> edits = new TreeMap<>();
                for (int i = 0; i < size; i++) {
                    String key = "k" + random.nextInt(2 * size);
                    if (random.nextInt(3) == 0) {
                        edits.put(key, Item.deletion(bytes(key)));
                        model.remove(key);
                    } else {
                        int value = random.nextInt(5);
                        edits.put(key, item(key, value));
                        model.put(key, value);
                    }
                }
                Tree old = tree;
                tree = tree.with(new ArrayList<>(edits.values()));
                check(tree, model, random);
                checkDiff(old, tree, before, model);
                assertThat(tree.hash()).isEqualTo(fresh(model).hash());
                assertThat(tree.verify()).isTrue();
            }
        });
    }

    private static void check(Tree tree, NavigableMap<String, Integer> model, Random random) {
        assertThat(tree.count()).isEqualTo(model.size());
        List<String> keys = new ArrayList<>();
        for (Iterator<Item> i = tree.items(); i.hasNext(); ) {
            keys.add(text(i.next().key()));
        }
        assertThat(keys).isEqualTo(new ArrayList<>(model.keySet()));
        for (int i = 0; i < 20; i++) {
            String probe = "k" + random.nextInt(2 * model.size() + 2);
            assertThat(tree.get(bytes(probe)) != null).isEqualTo(model.containsKey(probe));
            assertThat(tree.rank(bytes(probe)))
                    .isEqualTo(model.headMap(probe, false).size());
            Iterator<Item> tail = tree.items(bytes(probe));
            String next = model.ceilingKey(probe);
            assertThat(tail.hasNext() ? text(tail.next().key()) : null).isEqualTo(next);
        }
        for (int i = 0; i < keys.size(); i += 1 + keys.size() / 7) {
            assertThat(text(tree.select(i).key())).isEqualTo(keys.get(i));
        }
    }

    private static void checkDiff(Tree old, Tree now, Map<String, Integer> before, Map<String, Integer> after) {
        TreeMap<String, String> found = new TreeMap<>();
        old.diff(now, (a, b) -> found.put(text((a == null ? b : a).key()), value(a) + "→" + value(b)));
        TreeMap<String, String> expected = new TreeMap<>();
        TreeMap<String, Integer> all = new TreeMap<>(before);
        all.putAll(after);
        all.keySet().stream()
                .filter(k -> !String.valueOf(before.get(k)).equals(String.valueOf(after.get(k))))
                .forEach(k -> expected.put(k, before.get(k) + "→" + after.get(k)));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_tree_is_read_back_from_its_pages_and_shares_what_did_not_change() {
        PageLog log = PageLog.open(new MemorySpace().open("log"), "log");
        log.append(99, new ByteWriter().u8(0)); // so that no node is at 0
        NodeStore store = NodeStore.of(log, 200);
        Tree tree = Tree.empty(store, TreeKind.HASHED);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            items.add(item("key" + i, i));
        }
        tree = sorted(items, tree);
        Tree read = written(tree, log, store);
        assertThat(read.hash()).isEqualTo(tree.hash());
        for (int i = 0; i < 5000; i += 37) {
            assertThat(value(read.get(bytes("key" + i)))).isEqualTo(String.valueOf(i));
        }
        long before = log.end();
        Tree changed = read.with(List.of(item("key77", -1)));
        written(changed, log, store);
        assertThat(log.end() - before).as("bytes for one edit").isLessThan(16_000);
        assertThat(read.verify()).isTrue();
    }

    private static Tree written(Tree tree, PageLog log, NodeStore store) {
        ByteWriter where = new ByteWriter();
        tree.write(where);
        log.flush();
        tree.settle(0);
        return Tree.read(store, TreeKind.HASHED, ByteReader.of(where.toArray()));
    }

    @Test
    void a_box_query_finds_what_a_walk_over_all_boxes_finds() {
        Property.check(1024, 3, (random, size) -> {
            Tree tree = Tree.empty(NodeStore.inMemory(), TreeKind.BOXED);
            List<Item> items = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                float x = random.nextFloat() * 100;
                float y = random.nextFloat() * 100;
                items.add(Item.of(bytes("b" + i), Boxes.bytes(x, y, 0, x + 3, y + 3, 5)));
            }
            tree = sorted(items, tree);
            float[] box = {20, 30, 1, 45, 50, 2};
            List<Item> found = new ArrayList<>();
            tree.intersecting(box).forEachRemaining(found::add);
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(items.stream()
                            .filter(i -> Boxes.intersect(box, Boxes.read(i.value())))
                            .toList());
        });
    }

    private static Tree empty() {
        return Tree.empty(NodeStore.inMemory(), TreeKind.HASHED);
    }

    private static Tree fresh(Map<String, Integer> model) {
        List<Item> items = new ArrayList<>();
        model.forEach((k, v) -> items.add(item(k, v)));
        return empty().with(items);
    }

    private static Tree sorted(List<Item> items, Tree tree) {
        List<Item> sorted = new ArrayList<>(items);
        sorted.sort(null);
        return tree.with(sorted);
    }

    private static Item item(String key, int value) {
        byte[] text = bytes(String.valueOf(value));
        return Item.of(
                bytes(key), new ByteWriter().varint(2L * text.length).raw(text).toArray());
    }

    private static String value(Item item) {
        if (item == null) {
            return "null";
        }
        ByteReader in = item.hashed();
        return text(in.raw(in.remaining()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
