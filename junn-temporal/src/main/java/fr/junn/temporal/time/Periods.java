package fr.junn.temporal.time;

import fr.junn.core.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of moments, as periods in order that neither overlap nor touch. Immutable; equal where the moments are.
 *
 * @param periods the periods
 */
public record Periods(List<Value.Period> periods) {
    /** No moment. */
    public static final Periods NONE = new Periods(List.of());

    /** Every moment. */
    public static final Periods ALWAYS = new Periods(List.of(Value.Period.ALWAYS));

    /** Sorts the periods, joins those that overlap or touch, and leaves out the empty. */
    public Periods {
        periods = joined(periods);
    }

    /** The moments of these periods. */
    public static Periods of(Value.Period... periods) {
        return new Periods(List.of(periods));
    }

    /** Whether there is no moment. */
    public boolean isEmpty() {
        return periods.isEmpty();
    }

    /** Whether the moment is in the set. */
    public boolean contains(Instant moment) {
        return periods.stream().anyMatch(p -> p.contains(moment));
    }

    /** The moments of either. */
    public Periods union(Periods other) {
        List<Value.Period> both = new ArrayList<>(periods);
        both.addAll(other.periods);
        return new Periods(both);
    }

    /** The moments of both. */
    public Periods intersection(Periods other) {
        List<Value.Period> both = new ArrayList<>();
        for (Value.Period a : periods) {
            for (Value.Period b : other.periods) {
                a.intersection(b).ifPresent(both::add);
            }
        }
        return new Periods(both);
    }

    /** All other moments. */
    public Periods complement() {
        List<Value.Period> gaps = new ArrayList<>();
        Instant from = null;
        boolean open = true; // nothing was closed yet: the gap reaches back for ever
        for (Value.Period p : periods) {
            if (p.from() != null) {
                gaps.add(Value.Period.between(open ? null : from, p.from()));
            }
            open = false;
            from = p.to();
            if (from == null) {
                return new Periods(gaps);
            }
        }
        gaps.add(Value.Period.between(from, null));
        return new Periods(gaps);
    }

    /** The moments of this that are not of the other. */
    public Periods minus(Periods other) {
        return intersection(other.complement());
    }

    private static List<Value.Period> joined(List<Value.Period> periods) {
        List<Value.Period> sorted = new ArrayList<>(periods);
        sorted.removeIf(p -> p.from() != null && p.from().equals(p.to()));
        sorted.sort(
                Comparator.comparing(Value.Period::from, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())));
        List<Value.Period> out = new ArrayList<>();
        for (Value.Period p : sorted) {
            Value.Period last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && reaches(last, p)) {
                out.set(out.size() - 1, Value.Period.between(last.from(), later(last.to(), p.to())));
            } else {
                out.add(p);
            }
        }
        return List.copyOf(out);
    }

    private static boolean reaches(Value.Period a, Value.Period b) {
        return a.to() == null || b.from() == null || !b.from().isAfter(a.to());
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        return a == null || b == null ? null : a.isAfter(b) ? a : b;
    }

    /** The moment at or after one that is in the set, where there is one. */
    public Optional<Instant> next(Instant moment) {
        return periods.stream()
                .filter(p -> p.to() == null || p.to().isAfter(moment))
                .findFirst()
                .map(p -> p.from() == null || !p.from().isAfter(moment) ? moment : p.from());
    }
}
