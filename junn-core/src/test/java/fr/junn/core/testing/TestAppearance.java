package fr.junn.core.testing;

import fr.junn.core.feature.Appearance;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import java.util.Set;

/**
 * An appearance that is only a name.
 *
 * @param theme the name
 */
public record TestAppearance(String theme) implements Appearance {
    @Override
    public Set<String> themes() {
        return Set.of(theme);
    }

    @Override
    public ContentHash contentHash() {
        return Hasher.of("test appearance").putText(theme).hash();
    }
}
