package fr.junn.core.provenance;

import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What data rests on: the sources it was made of and the steps that made it, each in the order in which they came.
 *
 * <p>Immutable and safe for use by several threads; equal if sources and steps are. Adding to a provenance copies two
 * short lists: it goes with a data set or a field, not with each of ten million features, which share one.
 *
 * @param sources the data sets it was made of, each once
 * @param steps what was done, oldest first within each branch
 */
public record Provenance(List<Source> sources, List<Step> steps) {
    /** Nothing is known. */
    public static final Provenance NONE = new Provenance(List.of(), List.of());

    public Provenance {
        sources = List.copyOf(new LinkedHashSet<>(sources));
        steps = List.copyOf(steps);
    }

    /** Of data as it was published. */
    public static Provenance of(Source... sources) {
        return new Provenance(List.of(sources), List.of());
    }

    /**
     * Of data made of several: the sources and steps of all, in the order of {@code parts}. What several parts share, such
     * as the steps before they were split, is told once; what one part did twice stays twice. A step that each part did
     * for itself differs by its parameters: it names what it was done to. That the parts were brought together is a
     * {@linkplain #then step} of its own.
     */
    public static Provenance merge(Collection<Provenance> parts) {
        List<Source> sources = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        Map<Step, Integer> told = new HashMap<>();
        for (Provenance part : parts) {
            sources.addAll(part.sources);
            Map<Step, Integer> own = new HashMap<>();
            for (Step step : part.steps) {
                int times = own.merge(step, 1, Integer::sum);
                if (times > told.getOrDefault(step, 0)) {
                    told.put(step, times);
                    steps.add(step);
                }
            }
        }
        return new Provenance(sources, steps);
    }

    /** As {@link #merge(Collection)} of this and another. */
    public Provenance merge(Provenance other) {
        return merge(List.of(this, other));
    }

    /** After something more was done. */
    public Provenance then(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Provenance(sources, more);
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return sources.isEmpty() && steps.isEmpty();
    }

    /** The licences of all sources, each once. What is made of the data must keep to all of them. */
    public Set<Licence> licences() {
        Set<Licence> licences = new LinkedHashSet<>();
        sources.forEach(s -> licences.add(s.licence()));
        return licences;
    }

    /**
     * The lines in which to name the sources whose licence asks for it, each once; with the remark that the data was
     * changed, where steps followed and the licence asks for that.
     */
    public List<String> attributions(Locale locale) {
        Set<String> lines = new LinkedHashSet<>();
        for (Source source : sources) {
            if (source.licence().attribution()) {
                boolean tellChanges = source.licence().statesChanges() && !steps.isEmpty();
                lines.add(source.attribution(locale)
                        + (tellChanges ? ", " + ProvenanceMessage.CHANGED.text(locale) : ""));
            }
        }
        return List.copyOf(lines);
    }

    /** The hash of all sources and steps, in their order. */
    public ContentHash contentHash() {
        Hasher hasher = Hasher.of("provenance/1").putInt(sources.size());
        sources.forEach(s -> s.hash(hasher));
        hasher.putInt(steps.size());
        steps.forEach(s -> s.hash(hasher));
        return hasher.hash();
    }
}
