package io.gridward.examples.cityreplay.page;

import java.util.Locale;

/** Not thread-safe. A picture inside a page: what it has in common with every other one. */
final class Svg {
    static final int WIDTH = 880;
    private final Html html = new Html();

    Svg(int height, String title) {
        html.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label", title);
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        html.empty("line", "class", style, "x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2));
        return this;
    }

    /** A text whose anchor is {@code start}, {@code middle} or {@code end}. */
    Svg text(String anchor, double x, double y, String text) {
        html.element("text", text, "text-anchor", anchor, "x", px(x), "y", px(y));
        return this;
    }

    /** The name of an axis that runs up the picture. */
    Svg upright(double x, double y, String text) {
        html.element(
                "text",
                text,
                "text-anchor",
                "middle",
                "class",
                "axis",
                "transform",
                "translate(" + px(x) + " " + px(y) + ") rotate(-90)");
        return this;
    }

    Svg axis(double x, double y, String text) {
        html.element("text", text, "text-anchor", "middle", "class", "axis", "x", px(x), "y", px(y));
        return this;
    }

    /** A bar with words that a pointer brings up. */
    Svg bar(String style, double x, double y, double width, double height, String words) {
        html.open(
                "rect",
                "class",
                style,
                "x",
                px(x),
                "y",
                px(y),
                "width",
                px(Math.max(0, width)),
                "height",
                px(Math.max(0, height)));
        html.element("title", words).close("rect");
        return this;
    }

    Svg path(String style, String d) {
        html.empty("path", "class", style, "d", d);
        return this;
    }

    static String px(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public String toString() {
        return html + "</svg>\n";
    }
}
