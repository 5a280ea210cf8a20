package fr.junn.cli;

/**
 * What standard error can show.
 *
 * @param live whether it is a terminal on which a line can be drawn over
 * @param colours whether it shows colours
 * @param width its width in characters
 */
record Terminal(boolean live, boolean colours, int width) {
    private static final int USUAL_WIDTH = 80;

    /** No terminal: a file or a pipe. */
    static Terminal none() {
        return new Terminal(false, false, USUAL_WIDTH);
    }

    /**
     * What the process has. Java cannot ask about standard error alone; the launcher can, and says so in the property
     * {@code junn.terminal}. Without it there is no terminal. {@code NO_COLOR} is honoured.
     */
    static Terminal ofProcess() {
        boolean live = Boolean.getBoolean("junn.terminal");
        String noColour = System.getenv("NO_COLOR");
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return new Terminal(live && !dumb, live && !dumb && (noColour == null || noColour.isEmpty()), widthOfProcess());
    }

    private static int widthOfProcess() {
        try {
            return Math.max(40, Integer.parseInt(System.getProperty("junn.columns", "")));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }
}
