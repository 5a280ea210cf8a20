package fr.junn.core.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * In which order a search binds the names of a pattern: the most definite first, then always a step from a bound name,
 * those first that lead to a bound name too and only have to be checked, and else in the order of the pattern. A step whose
 * end is bound before its begin is walked backwards.
 */
final class Plan {
    private final Pattern pattern;
    private final List<String> names;
    private final String start;
    private final List<Pattern.Step> steps = new ArrayList<>();
    private final List<Pattern.Step> origins = new ArrayList<>();

    Plan(Pattern pattern) {
        this.pattern = pattern;
        this.names = List.copyOf(pattern.nodes.keySet());
        this.start = mostDefinite(pattern);
        Set<String> bound = new HashSet<>(Set.of(start));
        // Equal steps say the same twice: one of them is enough, and indexOf finds it for both.
        Set<Pattern.Step> left = new LinkedHashSet<>(pattern.steps);
        while (!left.isEmpty()) {
            Pattern.Step next = next(left, bound);
            left.remove(next);
            origins.add(next);
            steps.add(bound.contains(next.from()) ? next : next.reversed());
            bound.add(next.from());
            bound.add(next.to());
        }
    }

    private static String mostDefinite(Pattern pattern) {
        String best = "";
        int definiteness = -1;
        for (var node : pattern.nodes.entrySet()) {
            if (node.getValue().definiteness() > definiteness) {
                best = node.getKey();
                definiteness = node.getValue().definiteness();
            }
        }
        return best;
    }

    /** Steps always begin at a name that is there, so that there always is one that hangs together with what is bound. */
    private static Pattern.Step next(Set<Pattern.Step> left, Set<String> bound) {
        Pattern.Step first = null;
        for (Pattern.Step step : left) {
            boolean from = bound.contains(step.from());
            boolean to = bound.contains(step.to());
            if (from && to) {
                return step;
            } else if (first == null && (from || to)) {
                first = step;
            }
        }
        if (first == null) {
            throw new AssertionError("a pattern that does not hang together: " + left);
        }
        return first;
    }

    Pattern pattern() {
        return pattern;
    }

    List<String> names() {
        return names;
    }

    String start() {
        return start;
    }

    /** The steps in the order and direction in which they are walked. */
    List<Pattern.Step> steps() {
        return steps;
    }

    /** Where in {@link #steps()} a step of the pattern is. */
    int indexOf(Pattern.Step origin) {
        return origins.indexOf(origin);
    }

    boolean isReversed(int step) {
        return !steps.get(step).equals(origins.get(step));
    }
}
