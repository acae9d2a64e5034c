package org.lastmetre.local.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.processes.LocalFailure;

/**
 * Nothing is published while it lasts: it holds the rows that relays lock for a pass ({@code outbox_shard}), so it waits for
 * the passes under way, and no relay finds a shard until it is over. Requests are answered and topics read all the while.
 */
final class Pause implements AutoCloseable {
    /**
     * Longer than a pass of a relay may take, acknowledgements of a slow broker and all; and the database must not end it
     * while another one or the broker is waited for.
     */
    private static final String PATIENCE =
            "set lock_timeout = '40s'; set statement_timeout = '45s'; set idle_in_transaction_session_timeout = 0";

    private static final String THERE = "select to_regclass('outbox_shard') is not null";
    private static final String HOLD = "select shard from outbox_shard order by shard for update";

    private final List<Connection> connections = new ArrayList<>();

    /** Connects, so that the pause itself is short; a database that no service has started with yet has no shards. */
    Pause(List<Access> databases) throws SQLException {
        for (var database : databases) {
            var connection = database.connect();
            connections.add(connection);
            connection.setAutoCommit(false);
        }
    }

    void begin() throws SQLException {
        for (var connection : connections) {
            hold(connection);
        }
    }

    /** @throws SQLException if it ended before it was to: what was read since is not of one moment */
    void requireHeld() throws SQLException {
        for (var connection : connections) {
            try (var statement = connection.createStatement()) {
                statement.execute("select 1");
            }
        }
    }

    private static void hold(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(PATIENCE);
            var there = statement.executeQuery(THERE);
            if (there.next() && there.getBoolean(1)) {
                statement.executeQuery(HOLD);
            }
        }
    }

    @Override
    public void close() {
        try {
            for (var connection : connections) {
                connection.close(); // which gives the rows back
            }
        } catch (SQLException e) {
            throw new LocalFailure("Can't end the pause of publishing; it ends with this program", e);
        }
    }
}
