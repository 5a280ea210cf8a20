package fr.junn.simulation;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.NearNames;
import fr.junn.core.spi.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * All that can be known of a solver without running it: what it takes, what it gives, how it is set up, what it promises.
 * From it, runs are checked before they start, and templates, schemas and documentation are made. Immutable.
 *
 * <pre>{@code
 * SolverDescription.of("bathtub", Wording.of("still water", "eau dormante"))
 *     .steady()
 *     .ports(Port.input("terrain", …), Port.output("depth", …))
 *     .parameters(Parameter.real("level", "m", …))
 *     .capable(Capability.values())
 * }</pre>
 *
 * @param name the name of the provider
 * @param title what the solver is, in a few words
 * @param transientRun whether time passes in it; otherwise it is steady: one advance, of no length, gives the answer
 * @param ports what it takes and gives, in the order in which people see it
 * @param parameters how it is set up, in the order in which people see it
 * @param capabilities what it promises, with all that this implies
 */
public record SolverDescription(
        String name,
        Wording title,
        boolean transientRun,
        List<Port> ports,
        List<Parameter> parameters,
        Set<Capability> capabilities) {

    /** @throws JunnException {@link SimulationMessage#BAD_DESCRIPTION} if two ports or two parameters have one name */
    public SolverDescription {
        ports = List.copyOf(ports);
        parameters = List.copyOf(parameters);
        capabilities = Set.copyOf(implied(capabilities));
        requireUnique(name, "port", ports.stream().map(Port::name).toList());
        requireUnique(
                name, "parameter", parameters.stream().map(Parameter::name).toList());
    }

    private static Set<Capability> implied(Set<Capability> declared) {
        EnumSet<Capability> all = EnumSet.noneOf(Capability.class);
        all.addAll(declared);
        if (all.contains(Capability.DETERMINISTIC_FOR_ANY_THREADS)) {
            all.add(Capability.DETERMINISTIC);
        }
        if (all.contains(Capability.ROLLBACK)) {
            all.add(Capability.SAVE_RESTORE);
        }
        return all;
    }

    private static void requireUnique(String solver, String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new JunnException(
                        SimulationMessage.BAD_DESCRIPTION, solver, what, name + " twice", "each name once");
            }
        }
    }

    /** A transient solver without ports, parameters and capabilities; the methods below add them. */
    public static SolverDescription of(String name, Wording title) {
        return new SolverDescription(name, title, true, List.of(), List.of(), Set.of());
    }

    /** The same, in which no time passes. */
    public SolverDescription steady() {
        return new SolverDescription(name, title, false, ports, parameters, capabilities);
    }

    /** The same, with these ports too. */
    public SolverDescription ports(Port... more) {
        return new SolverDescription(
                name, title, transientRun, joined(ports, Arrays.asList(more)), parameters, capabilities);
    }

    /** The same, with these parameters too. */
    public SolverDescription parameters(Parameter... more) {
        return new SolverDescription(
                name, title, transientRun, ports, joined(parameters, Arrays.asList(more)), capabilities);
    }

    /** The same, promising these too. */
    public SolverDescription capable(Capability... more) {
        Set<Capability> all = new HashSet<>(capabilities);
        all.addAll(Arrays.asList(more));
        return new SolverDescription(name, title, transientRun, ports, parameters, all);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Whether it promises this. */
    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    /** The ports of one direction. */
    public List<Port> ports(Direction direction) {
        return ports.stream().filter(p -> p.direction() == direction).toList();
    }

    /**
     * The port of this name.
     *
     * @throws JunnException {@link SimulationMessage#UNKNOWN_PORT}
     */
    public Port port(String wanted) {
        return find(ports, Port::name, wanted, SimulationMessage.UNKNOWN_PORT);
    }

    /**
     * The parameter of this name.
     *
     * @throws JunnException {@link SimulationMessage#UNKNOWN_PARAMETER}
     */
    public Parameter parameter(String wanted) {
        return find(parameters, Parameter::name, wanted, SimulationMessage.UNKNOWN_PARAMETER);
    }

    private <T> T find(List<T> all, Function<T, String> nameOf, String wanted, SimulationMessage miss) {
        for (T each : all) {
            if (nameOf.apply(each).equals(wanted)) {
                return each;
            }
        }
        List<String> names = all.stream().map(nameOf).toList();
        throw new JunnException(miss, name, wanted, String.join(", ", NearNames.sort(wanted, names)));
    }
}
