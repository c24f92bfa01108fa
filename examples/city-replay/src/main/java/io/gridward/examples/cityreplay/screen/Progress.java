package io.gridward.examples.cityreplay.screen;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Not thread-safe. Shows how far a run is: a bar that is drawn over itself, or a line for each tenth. */
public final class Progress implements LongConsumer {
    private static final int WIDTH = 40;

    private final PrintStream err;
    private final boolean bar;
    private final long total;
    private int shown = -1;

    /**
     * Starts at nothing.
     *
     * @param err where it is shown
     * @param bar whether a bar is drawn, which only a terminal can show
     * @param total how many steps there are
     */
    public Progress(PrintStream err, boolean bar, long total) {
        this.err = err;
        this.bar = bar;
        this.total = Math.max(1, total);
    }

    @Override
    public void accept(long done) {
        int percent = (int) Math.min(100, done * 100 / total);
        int step = bar ? percent : percent / 10 * 10;
        if (step == shown) {
            return;
        }
        shown = step;
        if (bar) {
            int filled = percent * WIDTH / 100;
            err.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] "
                    + String.format(Locale.ROOT, "%3d %%", percent));
            err.flush();
        } else if (step > 0) {
            err.println(step + " %");
            err.flush();
        }
    }

    /** Ends the line of the bar. */
    public void end() {
        if (bar && shown >= 0) {
            err.println();
            err.flush();
        }
    }
}
