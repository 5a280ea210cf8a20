/**
 * The {@code junn} command: the SDK's front door.
 *
 * <p>{@link fr.junn.cli.Main} reads the language, builds the command tree and turns every outcome into an exit code;
 * {@code Junn} is the root with the options that all commands share; each command is a small class that extends
 * {@code JunnTask} and does three things: take arguments, call the SDK, and say the result through a {@code Console}, as
 * text or as one JSON document. To add a command: extend {@code JunnTask}, name it among the subcommands of {@code Junn},
 * put its help into {@code help.properties} and {@code help_fr.properties}, and its JSON document into {@code schema/}.
 *
 * <p>Contract, the same for all commands: results on standard output, everything else on standard error; exit code 0
 * done, 1 the data is bad, 2 wrong usage, 3 failed, 130 interrupted; {@code --json} gives one document that follows its
 * published schema; progress bars and colours on a terminal only.
 */
@NullMarked
package fr.junn.cli;

import org.jspecify.annotations.NullMarked;
