package org.lastmetre.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.lastmetre.local.processes.LocalFailure;

/** A service's own database with the role that owns it; name and role are the same word. */
public record Database(String name, Secret password) {
    /** Nothing a service does takes this long; a statement that does holds locks others wait for. */
    private static final List<String> LIMITS =
            List.of("statement_timeout = '30s'", "idle_in_transaction_session_timeout = '30s'", "lock_timeout = '10s'");

    public Database {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
    }

    public Access access(int port) {
        return new Access(port, name, name, password);
    }

    /** Creates role and database where they are missing, and sets the role's password and limits anew. */
    public void create(Access admin) {
        try (var connection = admin.connect()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?")) {
                run(connection, "create role " + name + " login");
            }
            run(connection, "alter role " + name + " password '" + password.value() + "'");
            for (var limit : LIMITS) {
                run(connection, "alter role " + name + " set " + limit);
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?")) {
                run(connection, "create database " + name + " owner " + name);
                run(connection, "revoke connect on database " + name + " from public");
            }
        } catch (SQLException e) {
            throw new LocalFailure("Can't create the database " + name, e);
        }
    }

    private boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
