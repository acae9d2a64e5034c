package org.lastmetre.local.system;

import java.net.URI;
import java.util.List;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.processes.Child;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.FolderLock;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Part;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.processes.Supervisor;

/**
 * The system while it runs. A part that crashes is restarted by itself; closing stops everything in order, and so does
 * the end of this JVM. Parts go by their names: {@code postgres}, {@code kafka}, {@code order-service}, …, {@code console}.
 */
public final class RunningSystem implements AutoCloseable {
    private final Assembly assembly;
    private final Supervisor supervisor;
    private final FolderLock lock;
    private final FirstAdministrator administrator;
    private final AtExit atExit = new AtExit("stop-last-metre", this::stop);

    RunningSystem(Assembly assembly, Supervisor supervisor, FolderLock lock, FirstAdministrator administrator) {
        this.assembly = assembly;
        this.supervisor = supervisor;
        this.lock = lock;
        this.administrator = administrator;
    }

    /** Starts everything; from here on the end of the JVM, by Ctrl-C for one, stops what has been started. */
    RunningSystem started() {
        atExit.arm();
        try {
            supervisor.start();
        } catch (RuntimeException e) {
            atExit.disarm();
            throw e;
        }
        return this;
    }

    public URI gateway() {
        return uri(Service.GATEWAY);
    }

    /** Who lets everybody else in, as long as nobody was told. */
    public FirstAdministrator administrator() {
        return administrator;
    }

    /** The address of a service by its short name, such as {@code order}. */
    public URI service(String key) {
        return uri(named(key));
    }

    /** The address of a service's second process, where the line-up has one. */
    public URI twin(String key) {
        return uri(named(key).twin());
    }

    /** The database of a service, by the service's short name. */
    public Access database(String key) {
        return assembly.databases().get(named(key).key());
    }

    /** PostgreSQL as its superuser. */
    public Access postgres() {
        return assembly.postgres().admin();
    }

    public String bootstrapServers() {
        return assembly.kafka().bootstrapServers();
    }

    public DataFolder folder() {
        return assembly.options().folder();
    }

    /** The names of all its parts, each replica by itself. */
    public List<String> parts() {
        return assembly.plan().parts().stream().map(Part::name).toList();
    }

    /** The process of a part at this moment; fails while it is down. */
    public long pid(String part) {
        return child(part).pid();
    }

    /** Stops a part and keeps it down until {@link #start(String)}. */
    public void stop(String part) {
        supervisor.stop(part);
    }

    /** Returns when the part is ready. */
    public void start(String part) {
        supervisor.start(part);
    }

    /** Whether the part runs and says that it is ready. */
    public boolean ready(String part) {
        var child = supervisor.child(part);
        return child != null && child.alive() && child.part().ready();
    }

    /** Waits for the gateway's word that everything is ready. */
    public boolean awaitReady(Patience patience) {
        return patience.until(() -> ready(Service.GATEWAY.module()));
    }

    @Override
    public void close() {
        atExit.disarm();
        stop();
    }

    private void stop() {
        supervisor.close();
        lock.close();
    }

    private Child child(String part) {
        var child = supervisor.child(part);
        if (child == null) {
            throw new LocalFailure(part + " is not running");
        }
        return child;
    }

    private URI uri(Service service) {
        return URI.create("http://127.0.0.1:" + assembly.options().ports().of(service));
    }

    private static Service named(String key) {
        return Service.ALL.stream()
                .filter(service -> service.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service " + key));
    }
}
