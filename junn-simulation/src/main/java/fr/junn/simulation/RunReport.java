package fr.junn.simulation;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.NearNames;
import fr.junn.core.field.Field;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a run, and what it takes to run it again. Holds no wall-clock time, so that two runs of a deterministic
 * solver have reports of equal content.
 *
 * @param solver the name of the solver
 * @param version the version of its provider
 * @param parameters as given
 * @param start the moment of time 0
 * @param seed the seed of whatever was random
 * @param reached the time reached [ns since the start]
 * @param fields the outputs at that time, by the names of their ports, in the order of the description
 * @param findings what the solver had to tell
 */
public record RunReport(
        String solver,
        String version,
        RunParameters parameters,
        Instant start,
        long seed,
        long reached,
        Map<String, Field> fields,
        List<Finding> findings) {

    public RunReport {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        findings = List.copyOf(findings);
    }

    /** The hash of time, names and values of the outputs: equal for runs with the same outcome in every bit. */
    public ContentHash outcome() {
        Hasher hasher = Hasher.of("fr.junn.run.outcome").putText(solver).putLong(reached);
        fields.forEach((name, field) -> hasher.putText(name).putHash(field.contentHash()));
        return hasher.hash();
    }

    /**
     * An output.
     *
     * @throws JunnException {@link SimulationMessage#UNKNOWN_PORT}
     */
    public Field field(String port) {
        Field field = fields.get(port);
        if (field == null) {
            String near = String.join(", ", NearNames.sort(port, fields.keySet()));
            throw new JunnException(SimulationMessage.UNKNOWN_PORT, solver, port, near);
        }
        return field;
    }
}
