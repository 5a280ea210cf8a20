package fr.junn.core.error;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * For messages about a name that does not exist: the names that do, those first that the user may have meant. By the
 * number of characters to insert, remove, replace or swap (optimal string alignment distance), upper and lower case being
 * equal; names of equal distance in their natural order.
 */
public final class NearNames {
    private NearNames() {}

    /** All names, the nearest first. Costs the product of the lengths for each name: for tens of names, not millions. */
    public static List<String> sort(String asked, Collection<String> names) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        record Near(String name, int distance) {}
        List<Near> near = new ArrayList<>();
        for (String name : names) {
            near.add(new Near(name, distance(wanted, name.toLowerCase(Locale.ROOT))));
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
        return near.stream().map(Near::name).toList();
    }

    private static int distance(String a, String b) {
        int width = b.length() + 1;
        int[] before = new int[width];
        int[] above = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j < width; j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[width - 1];
    }
}
