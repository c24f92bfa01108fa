package io.gridward.examples.cityreplay.page;

import java.util.ArrayList;
import java.util.List;

/** Counts from 0 to a round number above the largest, laid over a stretch of the picture. */
record Scale(double top, double step, double from, double to) {
    private static final int ABOUT_TICKS = 5;

    /** Finds the scale for a largest value; {@code from} is where 0 lies. */
    static Scale upTo(double largest, double from, double to) {
        double rough = Math.max(largest, 1) / ABOUT_TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * power;
        for (double round : new double[] {1, 2, 5}) {
            if (round * power >= rough) {
                step = round * power;
                break;
            }
        }
        step = Math.max(step, 1);
        return new Scale(Math.max(step, Math.ceil(largest / step) * step), step, from, to);
    }

    double at(double value) {
        return from + (to - from) * value / top;
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= top + step / 2; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
