package org.lastmetre.e2e.faults.harm;

import java.sql.SQLException;
import org.lastmetre.local.system.RunningSystem;

/** Cuts every connection that the services have to their databases, in the middle of whatever they carry. */
record Cut(RunningSystem system) implements Harm {
    private static final String ALL = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()""";

    @Override
    public String name() {
        return "cut connections to databases";
    }

    @Override
    public void inflict() {
        try (var connection = system.postgres().connect();
                var statement = connection.createStatement()) {
            statement.execute(ALL);
        } catch (SQLException e) {
            throw new Failed("the database can't be asked", e);
        }
    }
}
