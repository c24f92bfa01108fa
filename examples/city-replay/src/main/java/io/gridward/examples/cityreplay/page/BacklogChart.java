package io.gridward.examples.cityreplay.page;

import io.gridward.examples.cityreplay.screen.Numbers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;

/** How many cases were open, day by day. */
final class BacklogChart {
    private static final int HEIGHT = 340;
    private static final int LEFT = 82;
    private static final int RIGHT = 20;
    private static final int TOP = 16;
    private static final int BOTTOM = 62;
    /** So many labels stand side by side without touching. */
    private static final int MOST_LABELS = 12;

    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};

    private BacklogChart() {}

    static String of(SortedMap<LocalDate, Integer> backlog) {
        LocalDate first = backlog.firstKey();
        LocalDate end = backlog.lastKey().plusDays(1);
        long days = ChronoUnit.DAYS.between(first, end);
        int most = backlog.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Scale y = Scale.upTo(most, HEIGHT - BOTTOM, TOP);
        double perDay = (Svg.WIDTH - LEFT - RIGHT) / (double) days;
        Svg svg = new Svg(HEIGHT, "Open cases at the end of each day, " + first + " to " + backlog.lastKey());
        for (double tick : y.ticks()) {
            svg.line("grid", LEFT, y.at(tick), Svg.WIDTH - RIGHT, y.at(tick));
            svg.text("end", LEFT - 8, y.at(tick) + 4, Numbers.count(Math.round(tick)));
        }
        labels(svg, first, end, perDay);
        StringBuilder path = new StringBuilder("M" + LEFT + " " + Svg.px(y.at(0)));
        double x = LEFT;
        for (Map.Entry<LocalDate, Integer> day : backlog.entrySet()) {
            x = LEFT + ChronoUnit.DAYS.between(first, day.getKey()) * perDay;
            path.append(" H").append(Svg.px(x)).append(" V").append(Svg.px(y.at(day.getValue())));
        }
        path.append(" H").append(Svg.px(Svg.WIDTH - RIGHT));
        svg.path("area", path + " V" + Svg.px(y.at(0)) + " Z").path("line", path.toString());
        svg.line("base", LEFT, y.at(0), Svg.WIDTH - RIGHT, y.at(0));
        svg.axis((LEFT + Svg.WIDTH - RIGHT) / 2.0, HEIGHT - 12, "day");
        svg.upright(18, (TOP + HEIGHT - BOTTOM) / 2.0, "open cases");
        return svg.toString();
    }

    /** Labels the first of months, every so many months; a short file is labelled by days. */
    private static void labels(Svg svg, LocalDate first, LocalDate end, double perDay) {
        long days = ChronoUnit.DAYS.between(first, end);
        if (days < 62) {
            long step = Math.max(1, (days + MOST_LABELS - 1) / MOST_LABELS);
            for (LocalDate day = first; day.isBefore(end); day = day.plusDays(step)) {
                label(
                        svg,
                        LEFT + ChronoUnit.DAYS.between(first, day) * perDay,
                        day.toString().substring(5));
            }
            return;
        }
        long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), end) + 1;
        int step = MONTHS[MONTHS.length - 1];
        for (int each : MONTHS) {
            if (months / each <= MOST_LABELS) {
                step = each;
                break;
            }
        }
        for (LocalDate day = first.withDayOfYear(1); day.isBefore(end); day = day.plusMonths(step)) {
            if (!day.isBefore(first)) {
                String name = step % 12 == 0
                        ? Integer.toString(day.getYear())
                        : day.toString().substring(0, 7);
                label(svg, LEFT + ChronoUnit.DAYS.between(first, day) * perDay, name);
            }
        }
    }

    private static void label(Svg svg, double x, String text) {
        svg.line("tick", x, HEIGHT - BOTTOM, x, HEIGHT - BOTTOM + 6);
        svg.text(x > Svg.WIDTH - 50 ? "end" : "middle", x, HEIGHT - BOTTOM + 22, text);
    }
}
