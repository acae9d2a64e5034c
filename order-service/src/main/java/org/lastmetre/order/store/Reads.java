package org.lastmetre.order.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.lastmetre.kit.refusal.Unavailable;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.sql.SqlTrouble;

/** Questions outside a transaction; they fail with {@link Unavailable} when the database does not answer. */
@ApplicationScoped
public class Reads {
    private final Pool pool;

    Reads(Pool pool) {
        this.pool = pool;
    }

    public Uni<List<Row>> list(String statement, Tuple parameters) {
        return with(
                client -> client.preparedQuery(statement).execute(parameters).map(Sql::list));
    }

    /** For questions that are also asked within transactions. */
    public <T> Uni<T> with(Function<SqlClient, Uni<T>> question) {
        return question.apply(pool)
                .onFailure(SqlTrouble::isAway)
                .transform(failure -> new Unavailable("the database does not answer", failure));
    }
}
