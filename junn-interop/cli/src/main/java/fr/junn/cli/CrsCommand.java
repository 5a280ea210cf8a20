package fr.junn.cli;

import fr.junn.core.spi.Providers;
import fr.junn.geometry.crs.CoordinateOperations;
import fr.junn.geometry.crs.CrsRegistry;
import fr.junn.geometry.crs.OperationStep;
import fr.junn.geometry.crs.grid.GridCatalog;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code junn crs …}: geodesy. */
@Command(
        name = "crs",
        subcommands = {
            CrsInfoCommand.class,
            CrsOperationsCommand.class,
            CrsTransformCommand.class,
            CrsGridsCommand.class
        })
final class CrsCommand implements Runnable {
    private final Junn junn;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CrsCommand(Junn junn) {
        this.junn = junn;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CliMessage.NO_COMMAND.text(junn.locale()));
    }

    /** What is known, with the systems of plug-ins, and the grids of a folder or of the environment. */
    static CoordinateOperations operations(Providers providers, @Nullable Path grids) {
        return CoordinateOperations.of(
                CrsRegistry.of(providers), grids == null ? GridCatalog.standard() : GridCatalog.in(grids));
    }

    /** The steps of an operation as members. */
    static void steps(Json json, List<OperationStep> steps) {
        json.array(
                "steps",
                steps,
                (j, step) -> j.member("id", step.id().isEmpty() ? null : step.id())
                        .member("name", step.name())
                        .member("method", step.method())
                        .member("inverse", step.inverse())
                        .member("accuracy", step.accuracy())
                        .member("grid", step.grid().isEmpty() ? null : step.grid()));
    }
}
