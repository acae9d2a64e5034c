package org.lastmetre.e2e.bench.report;

import java.util.List;

/**
 * What a bench brought.
 *
 * @param notes what has to be known to read the rows, one sentence each
 */
public record Result(String bench, List<Row> rows, List<Curve> curves, List<String> notes) {
    public Result(String bench, List<Row> rows, String... notes) {
        this(bench, rows, List.of(), List.of(notes));
    }
}
