package org.lastmetre.e2e.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Results as a table for a terminal. */
public final class TextReport {
    private static final String LINE = "%-46s %-9s %10s %21s %10s %7s  %-14s %s";

    private TextReport() {}

    public static List<String> of(Result result) {
        var lines = new ArrayList<String>();
        lines.add(line(result.bench(), "", "median", "least to most", "reference", "ratio", "wanted", ""));
        result.rows().forEach(row -> lines.add(line(row)));
        result.curves().forEach(curve -> lines.addAll(of(curve)));
        result.notes().forEach(note -> lines.add("  " + note));
        return lines;
    }

    private static List<String> of(Curve curve) {
        var lines = new ArrayList<String>();
        lines.add(line("  over connections: " + curve.name(), "", "per s", "p50 / p99 ms", "", "", "", ""));
        for (var point : curve.points()) {
            var latency = number(point.p50Millis()) + " / " + number(point.p99Millis());
            lines.add(line("    " + number(point.load()), "", number(point.perSecond()), latency, "", "", "", ""));
        }
        return lines;
    }

    private static String line(Row row) {
        var measured = row.measured();
        return line(
                "  " + row.name(),
                row.unit(),
                number(measured.median()),
                number(measured.least()) + " to " + number(measured.most()),
                row.reference().map(Series::median).map(TextReport::number).orElse(""),
                row.reference().isPresent() ? String.format(Locale.ROOT, "%.2f", row.ratio()) : "",
                row.target().map(Target::toString).orElse(""),
                row.reached().map(reached -> reached ? "reached" : "MISSED").orElse(""));
    }

    private static String line(Object... words) {
        return String.format(Locale.ROOT, LINE, words).stripTrailing();
    }

    /** Three digits that count. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        var pattern = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : pattern, value);
    }
}
