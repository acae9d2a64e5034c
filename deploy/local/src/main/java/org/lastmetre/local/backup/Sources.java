package org.lastmetre.local.backup;

import java.nio.file.Path;
import java.util.List;
import org.lastmetre.local.kafka.LocalKafka;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.postgres.Database;
import org.lastmetre.local.postgres.LocalPostgres;
import org.lastmetre.local.postgres.Secret;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.PidFile;
import org.lastmetre.local.system.Service;

/** The two stores of a running system, known by its data folder alone. */
record Sources(DataFolder folder, Access admin, List<Access> databases, String brokers) {
    /** Fails when one of them doesn't run. */
    static Sources of(DataFolder folder) {
        var port = port(folder, LocalPostgres.NAME);
        return new Sources(
                folder,
                LocalPostgres.admin(folder, port),
                databases(folder).stream()
                        .map(database -> database.access(port))
                        .toList(),
                "127.0.0.1:" + port(folder, LocalKafka.NAME));
    }

    static List<Database> databases(DataFolder folder) {
        return Service.ALL.stream()
                .map(Service::database)
                .map(name -> new Database(name, Secret.keptIn(folder, name)))
                .toList();
    }

    Path cluster() {
        return folder.of(LocalPostgres.NAME);
    }

    private static int port(DataFolder folder, String part) {
        return PidFile.read(folder.pidFile(part))
                .filter(file -> file.process().isPresent())
                .map(PidFile::port)
                .orElseThrow(() -> new LocalFailure(part + " doesn't run on " + folder.root()
                        + "; a backup is taken of a running system (./last-metre up)."));
    }
}
