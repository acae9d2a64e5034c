package org.lastmetre.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.local.postgres.Access;

/**
 * A base backup of a running PostgreSQL: its files as they lie there, and the log by which they become whole (PostgreSQL's
 * manual, 25.3.3). All databases are in the one log, so a point in it is the same moment for all.
 */
final class ClusterCopy implements AutoCloseable {
    /** Made anew by every start. */
    private static final Set<String> LEFT_OUT = Set.of(
            "pg_wal",
            "postmaster.pid",
            "postmaster.opts",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pgsql_tmp",
            "pg_internal.init");

    private static final String LOG_FILE = "[0-9A-F]{24}";
    private static final String HISTORY = ".*\\.history";

    private final Path from;
    private final Path to;
    private final Connection session;
    private String firstLog = "";

    /** @param admin a session of its superuser keeps the log until this is closed */
    ClusterCopy(Access admin, Path from, Path to) throws SQLException {
        this.from = from;
        this.to = to;
        this.session = admin.connect();
    }

    /** Returns the label that a restored PostgreSQL starts from. */
    String files() throws SQLException, IOException {
        ask("select pg_create_physical_replication_slot('backup_"
                + UUID.randomUUID().toString().substring(0, 8) + "', true, true)");
        firstLog = ask("select pg_walfile_name(pg_backup_start('last-metre', true))");
        Copying.tree(from, to, name -> !LEFT_OUT.contains(name));
        return ask("select labelfile from pg_backup_stop(false)");
    }

    /** Marks this moment in the log; returns the name of the mark. */
    String point() throws SQLException {
        var name = "last-metre-" + UUID.randomUUID();
        ask("select pg_create_restore_point('" + name + "')");
        return name;
    }

    /** What was logged since the copy began, the last mark included. */
    void log() throws SQLException, IOException {
        var lastLog = ask("select pg_walfile_name(pg_switch_wal())");
        Copying.tree(from.resolve("pg_wal"), to.resolve("pg_wal"), name -> isWanted(name, lastLog));
        for (var empty : LEFT_OUT) {
            if (Files.isDirectory(from.resolve(empty))) {
                Files.createDirectories(to.resolve(empty));
            }
        }
    }

    private boolean isWanted(String name, String lastLog) {
        return name.matches(HISTORY)
                || name.matches(LOG_FILE) && name.compareTo(firstLog) >= 0 && name.compareTo(lastLog) <= 0;
    }

    private String ask(String query) throws SQLException {
        try (var statement = session.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
