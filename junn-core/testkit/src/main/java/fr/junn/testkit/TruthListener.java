package fr.junn.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down which truths ran and which were skipped: a line {@code run ID} or {@code skipped ID} per test, appended to
 * {@code target/truths.txt} of the module. A test is a truth when it, or a class or template around it, asked {@link
 * Corpus} for a file. JUnit creates it; nobody calls it.
 */
public final class TruthListener implements TestExecutionListener {

    private final Path folder;
    private final List<String> lines = new ArrayList<>();
    private @Nullable TestPlan plan;

    /** For the service loader. */
    public TruthListener() {
        this(Path.of("target"));
    }

    TruthListener(Path folder) {
        this.folder = folder;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        Truths.started(test.getUniqueId());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Truths.finished(test.getUniqueId());
        boolean skipped = result.getStatus() == Status.ABORTED;
        if (test.isTest() && isTruth(test)) {
            lines.add((skipped ? "skipped " : "run ") + test.getUniqueId());
        } else if (skipped && Truths.asked(test.getUniqueId())) {
            skipAll(test);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        if (lines.isEmpty() || !Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.write(folder.resolve("truths.txt"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        lines.clear();
    }

    private boolean isTruth(TestIdentifier test) {
        for (Optional<TestIdentifier> at = Optional.of(test); at.isPresent(); at = parent(at.get())) {
            if (Truths.asked(at.get().getUniqueId())) {
                return true;
            }
        }
        return false;
    }

    private Optional<TestIdentifier> parent(TestIdentifier test) {
        return plan == null ? Optional.empty() : plan.getParent(test);
    }

    /** A class or a template that was skipped as a whole never starts its tests; each one known by now counts. */
    private void skipAll(TestIdentifier container) {
        List<String> inside = plan == null
                ? List.of()
                : plan.getDescendants(container).stream()
                        .filter(TestIdentifier::isTest)
                        .map(TestIdentifier::getUniqueId)
                        .sorted()
                        .toList();
        (inside.isEmpty() ? List.of(container.getUniqueId()) : inside).forEach(id -> lines.add("skipped " + id));
    }
}
