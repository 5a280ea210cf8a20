package fr.junn.cli;

/** How a command ends. */
final class ExitCode {
    static final int DONE = 0;
    static final int BAD_DATA = 1;
    static final int WRONG_USAGE = 2;
    static final int FAILED = 3;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
