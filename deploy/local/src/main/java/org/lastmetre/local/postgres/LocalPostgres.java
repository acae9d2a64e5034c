package org.lastmetre.local.postgres;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.Launch;
import org.lastmetre.local.processes.Part;
import org.lastmetre.local.processes.Stopping;

/**
 * A real PostgreSQL 17 on a loopback port, with every commit on the disk before it is answered. Needs a folder and a
 * port; fails where there are no binaries for the machine. Source: the binaries of io.zonky.test.
 */
public final class LocalPostgres implements Part {
    public static final String NAME = "postgres";

    /** INT is PostgreSQL's fast shutdown: sessions are ended, everything is written. */
    private static final Stopping FAST = new Stopping("INT", Duration.ofSeconds(20));

    private final int port;
    private final Cluster cluster;
    private final Secret adminPassword;
    private final List<Database> databases;

    public LocalPostgres(DataFolder folder, int port, List<Database> databases) {
        this.port = port;
        this.cluster = new Cluster(folder.of(NAME), PostgresBinaries.unpacked(), Account.choose());
        this.adminPassword = Secret.keptIn(folder, NAME);
        this.databases = List.copyOf(databases);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return port;
    }

    /** Access as the superuser, to the maintenance database. */
    public Access admin() {
        return admin(adminPassword, port);
    }

    /** The same to one that runs on the folder already. */
    public static Access admin(DataFolder folder, int port) {
        return admin(Secret.keptIn(folder, NAME), port);
    }

    private static Access admin(Secret password, int port) {
        return new Access(port, "postgres", Cluster.ADMIN, password);
    }

    @Override
    public void prepare() {
        cluster.create(adminPassword);
    }

    @Override
    public Launch launch() {
        var command = new ArrayList<>(cluster.account().prefix());
        command.addAll(List.of(cluster.binaries().program("postgres"), "-D", marker()));
        PostgresSettings.on(port).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new Launch(command, Map.of("TZ", "UTC"), marker());
    }

    @Override
    public boolean ready() {
        return admin().answers();
    }

    @Override
    public void furnish() {
        databases.forEach(database -> database.create(admin()));
    }

    @Override
    public Stopping stopping() {
        return FAST;
    }

    private String marker() {
        return cluster.folder().toString();
    }
}
