package fr.junn.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code junn twin …}: the store of a twin. */
@Command(
        name = "twin",
        subcommands = {
            TwinInitCommand.class,
            TwinImportCommand.class,
            TwinLogCommand.class,
            TwinBranchCommand.class,
            TwinQueryCommand.class,
            TwinHistoryCommand.class,
            TwinDiffCommand.class,
            TwinMergeCommand.class,
            TwinVerifyCommand.class,
            TwinPurgeCommand.class,
            TwinExportCommand.class
        })
final class TwinCommand implements Runnable {
    private final Junn junn;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    TwinCommand(Junn junn) {
        this.junn = junn;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CliMessage.NO_COMMAND.text(junn.locale()));
    }
}
