package io.gridward.examples.cityreplay.page;

import io.gridward.examples.cityreplay.replay.Figures;
import io.gridward.examples.cityreplay.screen.Columns;
import io.gridward.examples.cityreplay.screen.Numbers;
import java.util.List;

/** The share of late cases of the worst queues. */
final class QueueChart {
    private static final int ROW = 30;
    private static final int BAR = 18;
    private static final int LEFT = 330;
    private static final int RIGHT = 150;
    private static final int TOP = 8;
    private static final int BOTTOM = 56;
    private static final int LONGEST_NAME = 38;

    private QueueChart() {}

    static String of(List<Figures.Queue> worst) {
        int height = TOP + worst.size() * ROW + BOTTOM;
        int floor = height - BOTTOM;
        double width = Svg.WIDTH - LEFT - RIGHT;
        Svg svg = new Svg(height, "Share of late cases of the worst queues");
        for (int percent = 0; percent <= 100; percent += 20) {
            double x = LEFT + width * percent / 100;
            svg.line(percent == 0 ? "base" : "grid", x, TOP, x, floor);
            svg.text("middle", x, floor + 18, percent + " %");
        }
        int y = TOP;
        for (Figures.Queue queue : worst) {
            String counts = Numbers.count(queue.late()) + " of " + Numbers.count(queue.reports());
            String words = queue.name() + ": " + counts + " late";
            svg.text("end", LEFT - 8, y + ROW / 2.0 + 4, Columns.cut(queue.name(), LONGEST_NAME));
            svg.bar("one", LEFT, y + (ROW - BAR) / 2.0, width * queue.lateShare(), BAR, words);
            svg.text("start", Svg.WIDTH - RIGHT + 10, y + ROW / 2.0 + 4, counts);
            y += ROW;
        }
        svg.axis(LEFT + width / 2, height - 12, "late cases, % of the reports of the queue");
        return svg.toString();
    }
}
