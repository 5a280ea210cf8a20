package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import fr.junn.core.schema.FeatureType;
import fr.junn.temporal.tree.Item;
import fr.junn.temporal.tree.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds ids by type: runs of the index, one for each type there is. */
final class TypeSearch {
    private TypeSearch() {}

    /** The ids of a type and its subtypes, ordered by id within each type. A feature that changed its type may be in two. */
    static Stream<String> ids(Tree types, FeatureType wanted, Snapshot snapshot) {
        List<byte[]> runs = new ArrayList<>();
        for (Iterator<Item> i = types.items(); i.hasNext(); ) {
            byte[] key = i.next().key();
            int end = Keys.end(key, 0);
            byte[] run = Arrays.copyOf(key, end + 1);
            String id = Keys.id(key, end + 1, key.length);
            boolean is = snapshot.state().byId.get(Keys.of(id)) != null && isA(snapshot, id, run, wanted);
            if (is) {
                runs.add(run);
            }
            run = run.clone();
            run[end] = 1; // behind all keys of the run
            i = types.items(run);
        }
        return runs.stream().flatMap(run -> run(types, run)).distinct();
    }

    private static boolean isA(Snapshot snapshot, String id, byte[] run, FeatureType wanted) {
        for (Feature version : snapshot.versions(id)) {
            if (Arrays.equals(Arrays.copyOf(run, run.length - 1), Indexes.type(version))) {
                return version.type().isA(wanted);
            }
        }
        return false;
    }

    private static Stream<String> run(Tree types, byte[] run) {
        Iterator<Item> items = types.items(run);
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<String>(Long.MAX_VALUE, Spliterator.ORDERED) {
                    @Override
                    public boolean tryAdvance(Consumer<? super String> action) {
                        byte[] key = items.hasNext() ? items.next().key() : new byte[0];
                        if (!Arrays.equals(run, 0, run.length, key, 0, Math.min(key.length, run.length))) {
                            return false;
                        }
                        action.accept(Keys.id(key, run.length, key.length));
                        return true;
                    }
                },
                false);
    }
}
