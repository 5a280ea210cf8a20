package fr.junn.core.schema;

import fr.junn.core.error.NearNames;
import fr.junn.core.value.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names for messages. */
final class Names {
    private static final int SHOWN = 3;

    private Names() {}

    /** The local names that the user may have meant, the nearest first. */
    static String near(String asked, Collection<QualifiedName> names) {
        Set<String> locals = names.stream().map(QualifiedName::local).collect(Collectors.toSet());
        List<String> sorted = NearNames.sort(asked, locals);
        return String.join(", ", sorted.subList(0, Math.min(SHOWN, sorted.size())));
    }
}
