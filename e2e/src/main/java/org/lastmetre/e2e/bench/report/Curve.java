package org.lastmetre.e2e.bench.report;

import java.util.List;

/** Throughput and latency of one thing over a rising load. */
public record Curve(String name, List<Point> points) {
    /** @param load connections, or what else is said of the load */
    public record Point(double load, double perSecond, double p50Millis, double p99Millis) {}
}
