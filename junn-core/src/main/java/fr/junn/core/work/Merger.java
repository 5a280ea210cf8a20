package fr.junn.core.work;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Merges results as they come. */
final class Merger<R> {
    private final BinaryOperator<R> merge;
    private @Nullable R sum;

    Merger(BinaryOperator<R> merge) {
        this.merge = merge;
    }

    void add(R result) {
        sum = sum == null ? result : merge.apply(sum, result);
    }

    Optional<R> result() {
        return Optional.ofNullable(sum);
    }
}
