package org.lastmetre.e2e.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** Results for programs: every round of every row, with the machine they were measured on. */
public final class JsonReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReport() {}

    public static String of(List<Result> results, Instant at) {
        var report = JSON.createObjectNode()
                .put("at", at.toString())
                .put("processors", Runtime.getRuntime().availableProcessors())
                .put("java", System.getProperty("java.version"));
        var benches = report.putArray("benches");
        results.forEach(result -> add(result, benches.addObject()));
        return report.toPrettyString();
    }

    private static void add(Result result, ObjectNode to) {
        to.put("bench", result.bench());
        var rows = to.putArray("rows");
        result.rows().forEach(row -> add(row, rows.addObject()));
        var curves = to.putArray("curves");
        result.curves().forEach(curve -> add(curve, curves.addObject()));
        result.notes().forEach(to.withArray("notes")::add);
    }

    private static void add(Row row, ObjectNode to) {
        to.put("name", row.name()).put("unit", row.unit());
        to.set("measured", spread(row.measured()));
        row.reference().ifPresent(other -> to.put("ratio", row.ratio()).set("reference", spread(other)));
        row.target().ifPresent(wanted -> to.put("wanted", wanted.toString()));
        row.reached().ifPresent(reached -> to.put("reached", reached));
    }

    private static ObjectNode spread(Series series) {
        var node = JSON.createObjectNode()
                .put("median", series.median())
                .put("least", series.least())
                .put("most", series.most());
        series.values().forEach(node.putArray("rounds")::add);
        return node;
    }

    private static void add(Curve curve, ObjectNode to) {
        to.put("name", curve.name());
        var points = to.putArray("points");
        curve.points().forEach(point -> add(point, points));
    }

    private static void add(Curve.Point point, ArrayNode to) {
        to.addObject()
                .put("load", point.load())
                .put("perSecond", point.perSecond())
                .put("p50Millis", point.p50Millis())
                .put("p99Millis", point.p99Millis());
    }
}
