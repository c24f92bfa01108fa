package io.gridward.examples.cityreplay.page;

import io.gridward.examples.cityreplay.replay.HandUps;
import io.gridward.examples.cityreplay.screen.Numbers;

/** How many cases went up to each level, stretch by stretch. */
final class HandUpChart {
    private static final int HEIGHT = 360;
    private static final int LEFT = 82;
    private static final int RIGHT = 20;
    private static final int TOP = 44;
    private static final int BOTTOM = 62;
    private static final double GAP = 0.25;
    private static final int WIDTH_OF_LABEL = 66;
    private static final int WIDTH_OF_KEY = 170;

    /** One colour a level; the highest share the last where there are more levels than colours. */
    private static final String[] STYLES = {"one", "two", "three", "four"};

    private HandUpChart() {}

    static String of(HandUps up) {
        double most =
                up.stretches().stream().mapToDouble(HandUps.Stretch::sum).max().orElse(0);
        Scale y = Scale.upTo(most, HEIGHT - BOTTOM, TOP);
        double width = (Svg.WIDTH - LEFT - RIGHT) / (double) up.stretches().size();
        Svg svg = new Svg(HEIGHT, "Hand-ups to each level by " + up.unit());
        for (int i = 0; i < up.levels().size(); i++) {
            double x = LEFT + i * (double) WIDTH_OF_KEY;
            svg.bar(style(i), x, 8, 14, 14, "to " + up.levels().get(i));
            svg.text("start", x + 20, 20, "to " + up.levels().get(i));
        }
        for (double tick : y.ticks()) {
            svg.line("grid", LEFT, y.at(tick), Svg.WIDTH - RIGHT, y.at(tick));
            svg.text("end", LEFT - 8, y.at(tick) + 4, Numbers.count(Math.round(tick)));
        }
        int every = (int) Math.ceil(WIDTH_OF_LABEL / width);
        for (int i = 0; i < up.stretches().size(); i++) {
            HandUps.Stretch stretch = up.stretches().get(i);
            double x = LEFT + i * width;
            double below = 0;
            for (int level = 0; level < up.levels().size(); level++) {
                long count = stretch.counts().get(level);
                double top = y.at(below + count);
                svg.bar(
                        style(level),
                        x + width * GAP / 2,
                        top,
                        width * (1 - GAP),
                        y.at(below) - top,
                        stretch.label() + ": " + Numbers.count(count) + " to "
                                + up.levels().get(level));
                below += count;
            }
            if (i % every == 0) {
                svg.text("middle", x + width / 2, HEIGHT - BOTTOM + 20, stretch.label());
            }
        }
        svg.line("base", LEFT, y.at(0), Svg.WIDTH - RIGHT, y.at(0));
        svg.axis((LEFT + Svg.WIDTH - RIGHT) / 2.0, HEIGHT - 12, up.unit());
        svg.upright(18, (TOP + HEIGHT - BOTTOM) / 2.0, "hand-ups");
        return svg.toString();
    }

    private static String style(int level) {
        return STYLES[Math.min(level, STYLES.length - 1)];
    }
}
