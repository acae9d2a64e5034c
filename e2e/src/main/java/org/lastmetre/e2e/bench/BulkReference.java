package org.lastmetre.e2e.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of a file of orders, inserted by {@code psql}: 500 rows a statement, one transaction. */
final class BulkReference implements Side {
    private static final int A_STATEMENT = 500;
    private static final int FILES = 3;
    private static final String ORDER =
            "('%1$s','fumin-garden','huibailong','%1$s','FRESH','PLACED','8','3','601','G2',3,now())";
    private static final String LINES = "('%1$s',1,'cabbage',2),('%1$s',2,'eggs',1),('%1$s',3,'rice',1)";
    private static final String OUTBOX = "(gen_random_uuid(),'orders','%1$s','lastmetre.order.placed.v1',"
            + "repeat('h',400),convert_to(repeat('p',500),'UTF8'),1)";

    private final PgBench pgbench;

    BulkReference(PgBench pgbench) {
        this.pgbench = pgbench;
        pgbench.once("tables", PgBenchScripts.TABLES);
    }

    @Override
    public String name() {
        return "psql";
    }

    /** A fixed number of files, however long they take. */
    @Override
    public Round round(int seconds) {
        var files = IntStream.range(0, FILES).mapToObj(this::file).toList();
        var began = System.nanoTime();
        pgbench.psql(files);
        var took = System.nanoTime() - began;
        return Round.of(Round.PER_SECOND, FILES * BulkBench.ORDERS * 1e9 / took);
    }

    private Path file(int number) {
        return pgbench.file("bulk-" + number + ".sql", statements(BulkBench.ORDERS));
    }

    static String statements(int orders) {
        var ids = IntStream.range(0, orders)
                .mapToObj(any -> UUID.randomUUID().toString())
                .toList();
        return "begin;\n"
                + IntStream.iterate(0, from -> from < orders, from -> from + A_STATEMENT)
                        .mapToObj(from -> ids.subList(from, Math.min(orders, from + A_STATEMENT)))
                        .map(BulkReference::statement)
                        .collect(Collectors.joining())
                + "commit;\n";
    }

    private static String statement(List<String> ids) {
        return rows("bench_order", ORDER, ids)
                + rows("bench_line", LINES, ids)
                + rows("bench_outbox (id, aggregatetype, aggregateid, type, headers, payload, shard)", OUTBOX, ids);
    }

    private static String rows(String table, String pattern, List<String> ids) {
        IntFunction<String> row = number -> pattern.formatted(ids.get(number));
        return "insert into " + table + " values "
                + IntStream.range(0, ids.size()).mapToObj(row).collect(Collectors.joining(",\n")) + ";\n";
    }
}
