package org.lastmetre.e2e.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lastmetre.e2e.bench.report.Curve.Point;

/** Curves as a picture: throughput over the load on the left, latency on the right, all axes logarithmic. */
public final class SvgPlot {
    private static final List<String> COLOURS = List.of("#0b5fa5", "#c2410c", "#15803d", "#7e22ce", "#a16207");
    private static final int WIDTH = 360;
    private static final int TOP = 40;
    private static final int BOTTOM = 300;
    private static final int LINE = 18;

    private final List<Curve> curves;
    private final StringBuilder svg = new StringBuilder();

    private SvgPlot(List<Curve> curves) {
        this.curves = curves;
    }

    public static String of(List<Curve> curves) {
        return new SvgPlot(curves).draw();
    }

    private String draw() {
        var height = BOTTOM + 50 + LINE * curves.size();
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' font-family='sans-serif' font-size='12'>%n"
                        + "<rect width='100%%' height='100%%' fill='white'/>%n",
                2 * WIDTH + 160, height);
        panel(70, "a second, over connections", List.of(Point::perSecond));
        panel(
                70 + WIDTH + 80,
                "milliseconds, p50 and p99 (dashed), over connections",
                List.of(Point::p50Millis, Point::p99Millis));
        IntStream.range(0, curves.size()).forEach(this::legend);
        return svg.append("</svg>\n").toString();
    }

    private void panel(int left, String title, List<ToDoubleFunction<Point>> figures) {
        var points = curves.stream().flatMap(curve -> curve.points().stream()).toList();
        var x = Scale.over(points.stream().mapToDouble(Point::load), left, left + WIDTH - 20);
        var values = figures.stream().flatMapToDouble(figure -> points.stream().mapToDouble(figure));
        var y = Scale.over(values, BOTTOM, TOP);
        add("<text x='%d' y='%d' font-weight='bold'>%s</text>%n", left, TOP - 16, title);
        x.marks().forEach(mark -> mark(x.at(mark), TOP, x.at(mark), BOTTOM, x.at(mark) - 8, BOTTOM + LINE, mark));
        y.marks().forEach(mark -> mark(x.from(), y.at(mark), x.to(), y.at(mark), left - 55, y.at(mark) + 4, mark));
        for (var number = 0; number < curves.size(); number++) {
            for (var figure = 0; figure < figures.size(); figure++) {
                line(curves.get(number).points(), figures.get(figure), x, y, style(number, figure));
            }
        }
    }

    private void mark(double x1, double y1, double x2, double y2, double textX, double textY, double value) {
        add("<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='#ddd'/>", x1, y1, x2, y2);
        add("<text x='%.1f' y='%.1f' fill='#555'>%s</text>%n", textX, textY, TextReport.number(value));
    }

    private void line(List<Point> points, ToDoubleFunction<Point> figure, Scale x, Scale y, String style) {
        var path = points.stream()
                .filter(point -> figure.applyAsDouble(point) > 0)
                .map(point ->
                        String.format(Locale.ROOT, "%.1f,%.1f", x.at(point.load()), y.at(figure.applyAsDouble(point))))
                .collect(Collectors.joining(" "));
        add("<polyline points='%s' fill='none' stroke-width='2' %s/>%n", path, style);
    }

    private void legend(int number) {
        var y = BOTTOM + 50 + number * LINE;
        add("<line x1='70' y1='%d' x2='100' y2='%d' stroke-width='2' %s/>", y - 4, y - 4, style(number, 0));
        add("<text x='108' y='%d'>%s</text>%n", y, escaped(curves.get(number).name()));
    }

    private static String style(int number, int figure) {
        return "stroke='" + COLOURS.get(number % COLOURS.size()) + "'" + (figure > 0 ? " stroke-dasharray='4 3'" : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void add(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values));
    }
}
