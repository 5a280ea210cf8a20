package fr.junn.cli;

import fr.junn.core.error.Message;
import fr.junn.core.work.Progress;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Shows progress on standard error. On a terminal: one line, drawn over ten times a second at most, with the share done, the
 * rate and the remaining time of the innermost step. Elsewhere: one line when a step of more than a second ends. Nothing
 * where told to be quiet.
 */
final class ProgressLine implements Progress {
    private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long WORTH_A_LINE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int BAR = 20;

    private final PrintWriter err;
    private final Terminal terminal;
    private final Locale locale;
    private final boolean silent;
    private final boolean everyStep;
    private final List<Step> open = new ArrayList<>();
    private long drawn = System.nanoTime() - REDRAW_NANOS;
    private boolean shown;

    ProgressLine(PrintWriter err, Terminal terminal, Locale locale, boolean quiet, boolean verbose) {
        this.err = err;
        this.terminal = terminal;
        this.locale = locale;
        this.silent = quiet;
        this.everyStep = verbose;
    }

    @Override
    public synchronized Task start(Message name, long total, String unit, Object... parts) {
        Step step = new Step(name.text(locale, parts), total, unit);
        open.add(step);
        draw(false);
        return step;
    }

    /** Takes the line away, before something else is written. */
    synchronized void clear() {
        if (shown) {
            err.print("\r\u001b[2K");
            err.flush();
            shown = false;
        }
    }

    private synchronized void draw(boolean throttled) {
        long now = System.nanoTime();
        if (silent || !terminal.live() || open.isEmpty() || (throttled && now - drawn < REDRAW_NANOS)) {
            return;
        }
        drawn = now;
        String text = open.get(open.size() - 1).describe(now);
        int most = terminal.width() - 1;
        err.print("\r\u001b[2K" + (text.length() > most ? text.substring(0, most) : text));
        err.flush();
        shown = true;
    }

    private synchronized void end(Step step) {
        if (!open.remove(step)) {
            return;
        }
        long nanos = System.nanoTime() - step.started;
        if (!silent && (everyStep || nanos >= WORTH_A_LINE_NANOS)) {
            clear();
            err.println(step.name + step.amount() + " (" + seconds(nanos) + " s)");
            err.flush();
        }
        if (open.isEmpty()) {
            clear();
        } else {
            draw(false);
        }
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e9);
    }

    private final class Step implements Task {
        private final String name;
        private final long total;
        private final String unit;
        private final long started = System.nanoTime();
        private final AtomicLong done = new AtomicLong();

        Step(String name, long total, String unit) {
            this.name = name;
            this.total = total;
            this.unit = unit;
        }

        @Override
        public void advance(long amount) {
            done.addAndGet(amount);
            draw(true);
        }

        @Override
        public void close() {
            end(this);
        }

        String amount() {
            return done.get() == 0 ? "" : ": " + done.get() + (unit.isEmpty() ? "" : " " + unit);
        }

        String describe(long now) {
            long n = done.get();
            double elapsed = (now - started) / 1e9;
            double rate = elapsed > 0 ? n / elapsed : 0;
            if (total <= 0 || n == 0) {
                return name + amount() + "  " + seconds(now - started) + " s";
            }
            double share = Math.min(1, (double) n / total);
            int filled = (int) Math.round(share * BAR);
            String left = rate > 0 ? String.format(Locale.ROOT, "  %.0f s", Math.max(0, total - n) / rate) : "";
            return String.format(
                    Locale.ROOT,
                    "%s [%s%s] %3.0f %%  %.0f %s/s%s",
                    name,
                    "#".repeat(filled),
                    "·".repeat(BAR - filled),
                    100 * share,
                    rate,
                    unit,
                    left);
        }
    }
}
