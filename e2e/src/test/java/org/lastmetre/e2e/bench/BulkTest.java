package org.lastmetre.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BulkTest {
    @Test
    void theReferenceInsertsTheRowsOfEveryOrderFiveHundredAStatement() {
        var statements = BulkReference.statements(1_200);

        assertThat(statements.split("insert into bench_order ")).hasSize(3 + 1);
        assertThat(statements.split("'cabbage'")).hasSize(1_200 + 1);
        assertThat(statements.split("insert into bench_outbox")).hasSize(3 + 1);
        assertThat(statements).startsWith("begin;").endsWith("commit;\n");
    }
}
