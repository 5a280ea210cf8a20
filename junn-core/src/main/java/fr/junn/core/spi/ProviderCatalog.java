package fr.junn.core.spi;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.error.NearNames;
import fr.junn.core.error.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The providers of one SPI that a {@link Providers} found, by name, and what was wrong with the others. Immutable; safe
 * for use by several threads.
 *
 * @param <P> the SPI
 */
public final class ProviderCatalog<P extends NamedProvider> {
    private final Class<P> spi;
    private final SortedMap<String, List<Found<P>>> byName = new TreeMap<>();
    private final List<Finding> findings;
    private final String lookedIn;

    ProviderCatalog(Class<P> spi, List<Found<P>> found, List<Finding> problems, String lookedIn) {
        this.spi = spi;
        this.lookedIn = lookedIn;
        for (Found<P> f : found) {
            byName.computeIfAbsent(f.name(), n -> new ArrayList<>()).add(f);
        }
        List<Finding> all = new ArrayList<>(problems);
        for (List<Found<P>> same : byName.values()) {
            same.sort(Comparator.comparing(Found::origin));
            if (same.size() > 1) {
                all.add(Finding.of(Severity.ERROR, ambiguous(same)));
            }
        }
        this.findings = List.copyOf(all);
    }

    /**
     * The provider of this name.
     *
     * @throws JunnException {@link SpiMessage#UNKNOWN_PROVIDER} or {@link SpiMessage#NO_PROVIDER} if there is none;
     *     {@link SpiMessage#AMBIGUOUS_PROVIDER} if there are two. What went wrong with providers that failed to load is
     *     among the suppressed errors.
     */
    public P find(String name) {
        List<Found<P>> same = byName.get(name);
        if (same == null) {
            JunnException miss = miss(name);
            findings.forEach(f -> miss.addSuppressed(f.toException()));
            throw miss;
        }
        if (same.size() > 1) {
            throw ambiguous(same);
        }
        return same.get(0).provider();
    }

    /** The providers, by name; without those of which there are two of one name. */
    public List<P> all() {
        return byName.values().stream()
                .filter(same -> same.size() == 1)
                .map(same -> same.get(0).provider())
                .toList();
    }

    /** The names of {@link #all()}, sorted. */
    public List<String> names() {
        return byName.values().stream()
                .filter(same -> same.size() == 1)
                .map(same -> same.get(0).name())
                .toList();
    }

    /** The jar, folder or module that the provider of this name came from; empty where there is not exactly one. */
    public Optional<String> origin(String name) {
        List<Found<P>> same = byName.getOrDefault(name, List.of());
        return same.size() == 1 ? Optional.of(same.get(0).origin()) : Optional.empty();
    }

    /** What was wrong with providers and plug-ins, each with the jar or folder it speaks of. */
    public List<Finding> findings() {
        return findings;
    }

    private JunnException miss(String name) {
        List<String> names = names();
        return names.isEmpty()
                ? new JunnException(SpiMessage.NO_PROVIDER, spi.getSimpleName(), name, lookedIn, spi.getName())
                : new JunnException(
                        SpiMessage.UNKNOWN_PROVIDER,
                        spi.getSimpleName(),
                        name,
                        String.join(", ", NearNames.sort(name, names)),
                        lookedIn);
    }

    private JunnException ambiguous(List<Found<P>> same) {
        Found<P> first = same.get(0);
        Found<P> second = same.get(1);
        return new JunnException(
                        SpiMessage.AMBIGUOUS_PROVIDER,
                        spi.getSimpleName(),
                        first.name(),
                        first.origin() + " (" + first.version() + ")",
                        second.origin() + " (" + second.version() + ")")
                .at(Location.file(second.origin()));
    }
}
