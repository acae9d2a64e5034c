package org.lastmetre.local.system;

import org.lastmetre.local.processes.FolderLock;
import org.lastmetre.local.processes.Leftovers;
import org.lastmetre.local.processes.PortCheck;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.processes.Supervisor;

/** Starts the whole system on this machine: real PostgreSQL, real Kafka, every service and the gateway. */
public final class LastMetre {
    private LastMetre() {}

    /**
     * Returns when everything is ready. Fails with a message for the terminal when the data folder is in use or half
     * restored, a port is taken, a service isn't built, or a part doesn't get ready; nothing is left running then.
     */
    public static RunningSystem start(Options options, Reports reports) {
        Loopback.required(options, System.getenv());
        var lock = FolderLock.take(options.folder(), options.ports().of(Service.GATEWAY));
        try {
            return start(options, reports, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Stops what a killed launcher has left running on the folder; returns how many processes that were. */
    public static int reclaim(Options options, Reports reports) {
        return new Leftovers(Assembly.of(options).plan(), options.folder(), reports).reclaim();
    }

    private static RunningSystem start(Options options, Reports reports, FolderLock lock) {
        reclaim(options, reports);
        if (options.fresh()) {
            new Wipe(options.folder()).everything();
            reports.note("wiped " + options.folder().root());
        }
        new HalfRestored(options.folder()).mustNotBe();
        new FolderKind(options.folder()).require(options.rehearsal());
        new ProviderNote(options.folder()).write(options);
        var administrator = FirstAdministrator.of(options);
        var assembly =
                Assembly.of(options).introducing(administrator.secret()); // made again, because secrets were wiped, too
        PortCheck.allFree(assembly.plan().parts());
        var supervisor = new Supervisor(assembly.plan(), options.folder(), reports);
        return new RunningSystem(assembly, supervisor, lock, administrator).started();
    }
}
