package org.lastmetre.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Everything needed to connect to one database. */
public record Access(int port, String database, String username, Secret password) {
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The same for the Vert.x client. */
    public String reactiveUrl() {
        return "postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The same database by another port, such as that of a proxy. */
    public Access by(int other) {
        return new Access(other, database, username, password);
    }

    public Connection connect() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        source.setUser(username);
        source.setPassword(password.value());
        source.setConnectTimeout(2);
        source.setLoginTimeout(2);
        return source.getConnection();
    }

    boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false; // not yet, or not any more
        }
    }
}
