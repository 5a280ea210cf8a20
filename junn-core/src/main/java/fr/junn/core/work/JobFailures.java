package fr.junn.core.work;

import fr.junn.core.error.JunnException;
import java.util.List;
import java.util.stream.Collectors;

/** One error that names all keys that failed. */
final class JobFailures {
    private static final int NAMED = 20;

    private JobFailures() {}

    static <K> JunnException error(String job, int keys, List<JobReport.Failure<K>> failures) {
        String names = failures.stream()
                .limit(NAMED)
                .map(f -> String.valueOf(f.key()))
                .collect(Collectors.joining(", ", "", failures.size() > NAMED ? ", …" : ""));
        Throwable first = failures.get(0).cause();
        String reason = first instanceof JunnException ? String.valueOf(first.getMessage()) : first.toString();
        JunnException error =
                new JunnException(first, WorkMessage.JOB_FAILED, job, failures.size(), keys, names, reason);
        failures.stream().skip(1).forEach(f -> error.addSuppressed(f.cause()));
        return error;
    }
}
