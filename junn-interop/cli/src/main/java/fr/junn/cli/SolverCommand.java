package fr.junn.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code junn solver …}: what can be done with one solver. */
@Command(name = "solver", subcommands = SolverDescribeCommand.class)
final class SolverCommand implements Runnable {
    private final Junn junn;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    SolverCommand(Junn junn) {
        this.junn = junn;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CliMessage.NO_COMMAND.text(junn.locale()));
    }
}
