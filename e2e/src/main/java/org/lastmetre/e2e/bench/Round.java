package org.lastmetre.e2e.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.e2e.bench.report.Curve.Point;
import org.lastmetre.e2e.bench.report.TextReport;

/** What one round of one side brought: figures by their names. */
record Round(Map<String, Double> figures) {
    static final String PER_SECOND = "per second";
    static final String P50 = "p50 ms";
    static final String P99 = "p99 ms";

    static Round of(String name, double value) {
        return new Round(Map.of(name, value));
    }

    Round and(String name, double value) {
        var more = new LinkedHashMap<>(figures);
        more.put(name, value);
        return new Round(more);
    }

    double of(String name) {
        return figures.get(name);
    }

    Point at(double load) {
        return new Point(load, of(PER_SECOND), of(P50), of(P99));
    }

    String told() {
        return figures.entrySet().stream()
                .map(figure -> TextReport.number(figure.getValue()) + " " + figure.getKey())
                .collect(Collectors.joining(", "));
    }
}
