package org.lastmetre.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.kit.refusal.Unavailable;

/** What is wrong with the database is told apart from what is wrong with a statement. */
class SqlTroubleTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "25P03", "25P04", "40001", "40P01", "53300", "55P03", "57014", "57P01", "58030"})
    void troubleBehindPasses(String state) {
        assertThat(SqlTrouble.isAway(told(state))).isTrue();
        assertThat(SqlTrouble.translate(told(state))).isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22012", "23505", "25P02", "25006", "42P01"})
    void whatIsWrongWithAStatementStays(String state) {
        var failure = told(state);

        assertThat(SqlTrouble.isAway(failure)).isFalse();
        assertThat(SqlTrouble.translate(failure)).isSameAs(failure);
    }

    private static PgException told(String state) {
        return new PgException("told", "ERROR", state, "");
    }
}
