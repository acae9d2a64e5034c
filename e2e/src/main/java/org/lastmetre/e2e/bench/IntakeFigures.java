package org.lastmetre.e2e.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the intake's rounds brought, as a table and as JSON. */
final class IntakeFigures {
    private final Figures orders = new Figures();
    private final Figures reference = new Figures();
    private Duration latest = Duration.ZERO;

    /** @param late how long after the round's end its last order was published */
    void add(boolean ofOrders, Side.Round round, Duration late) {
        (ofOrders ? orders : reference).add(round);
        latest = latest.compareTo(late) < 0 ? late : latest;
    }

    double ratio() {
        return orders.median(Side.Round::perSecond) / reference.median(Side.Round::perSecond);
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%n%-22s %10s %16s%n", "", "median", "least to most");
        row(out, "POST /api/orders /s", orders);
        row(out, "pgbench /s", reference);
        out.printf(Locale.ROOT, "%-22s %10.2f%n", "orders to pgbench", ratio());
        out.printf(Locale.ROOT, "%-22s %10.0f%n", "us of CPU an order", orders.median(Side.Round::cpuMicrosPerOne));
        out.printf(Locale.ROOT, "%-22s %10d%n", "published within ms", latest.toMillis());
    }

    private static void row(PrintStream out, String name, Figures figures) {
        out.printf(
                Locale.ROOT,
                "%-22s %10.0f %8.0f to %.0f%n",
                name,
                figures.median(Side.Round::perSecond),
                figures.at(Side.Round::perSecond, 0),
                figures.at(Side.Round::perSecond, 1));
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"intake\",\"rounds\":%d,\"ordersPerSecond\":%s,\"pgbenchPerSecond\":%s,\"ratio\":%.3f,"
                        + "\"cpuMicrosPerOrder\":%.0f,\"publishedWithinMs\":%d}%n",
                orders.rounds(),
                spread(orders),
                spread(reference),
                ratio(),
                orders.median(Side.Round::cpuMicrosPerOne),
                latest.toMillis());
    }

    private static String spread(Figures figures) {
        return String.format(
                Locale.ROOT,
                "{\"median\":%.0f,\"least\":%.0f,\"most\":%.0f}",
                figures.median(Side.Round::perSecond),
                figures.at(Side.Round::perSecond, 0),
                figures.at(Side.Round::perSecond, 1));
    }
}
