package fr.junn.core.unit;

import fr.junn.core.error.NearNames;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which units somebody may have meant who wrote one that there is not. */
final class Suggestions {
    private static final int SHOWN = 3;
    private static final int LONGEST = 30;

    private Suggestions() {}

    /** The code of a name that data uses; then symbols with their names, nearest first, by symbol or by name. */
    static String near(String wrong, Atoms atoms) {
        Map<String, String> shown = new HashMap<>();
        for (Atom atom : atoms.all()) {
            String label = atom.symbol() + " (" + atom.name() + ")";
            shown.put(atom.symbol(), label);
            shown.put(atom.name(), label);
        }
        String asked = wrong.length() > LONGEST ? wrong.substring(0, LONGEST) : wrong;
        Stream<String> meant = Stream.ofNullable(DataUnits.codeOf(asked)).map(code -> shown.getOrDefault(code, code));
        return Stream.concat(
                        meant, NearNames.sort(asked, shown.keySet()).stream().map(shown::get))
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }
}
