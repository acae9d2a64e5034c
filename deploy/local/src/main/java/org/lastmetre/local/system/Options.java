package org.lastmetre.local.system;

import java.nio.file.Path;
import java.util.List;
import org.lastmetre.local.processes.DataFolder;

/**
 * How to start: the project's root (where the services are built), the data folder, whether to throw away what it holds,
 * whether this is a rehearsal (a settable clock, accounts everybody knows), the ports, what the environment says of
 * identity, which services run, and what is between the parts.
 */
public record Options(
        Path project,
        DataFolder folder,
        boolean fresh,
        boolean rehearsal,
        PortPlan ports,
        IdentityChoice identity,
        Lineup lineup,
        Wiring wiring) {
    /** What {@code ./last-metre up} does without flags, in the project the launcher script belongs to. */
    public static Options usual() {
        return of(Path.of(System.getProperty("lastmetre.home", ".")));
    }

    /** The same, in another project. */
    public static Options of(Path root) {
        var project = root.toAbsolutePath().normalize();
        var environment = System.getenv();
        return new Options(
                project,
                new DataFolder(project.resolve("data")),
                false,
                false,
                PortPlan.from(environment),
                IdentityChoice.from(environment),
                Lineup.WHOLE,
                Wiring.DIRECT);
    }

    public Options withData(Path data) {
        return new Options(project, new DataFolder(data), fresh, rehearsal, ports, identity, lineup, wiring);
    }

    public Options withFresh(boolean wanted) {
        return new Options(project, folder, wanted, rehearsal, ports, identity, lineup, wiring);
    }

    public Options withRehearsal(boolean wanted) {
        return new Options(project, folder, fresh, wanted, ports, identity, lineup, wiring);
    }

    public Options withPorts(PortPlan wanted) {
        return new Options(project, folder, fresh, rehearsal, wanted, identity, lineup, wiring);
    }

    public Options withLineup(Lineup wanted) {
        return new Options(project, folder, fresh, rehearsal, ports, identity, wanted, wiring);
    }

    public Options withWiring(Wiring wanted) {
        return new Options(project, folder, fresh, rehearsal, ports, identity, lineup, wanted);
    }

    Options withIdentity(IdentityChoice wanted) {
        return new Options(project, folder, fresh, rehearsal, ports, wanted, lineup, wiring);
    }

    /** Whose tokens the services accept. */
    public Issuer issuer() {
        return identity.issuer(ports, wiring);
    }

    /** What runs in the line-up of a service: it, and its twin if it runs twice. */
    List<Service> replicas(Service service) {
        return lineup.twice().contains(service.key()) ? List.of(service, service.twin()) : List.of(service);
    }

    /** Where a service listens, each of its processes. */
    public List<Integer> replicaPorts(Service service) {
        return replicas(service).stream().map(ports::of).toList();
    }

    /** The services to start: all of the line-up, but without identity-service when a provider outside stands in for it. */
    public List<Service> services() {
        return Service.ALL.stream()
                .filter(lineup::has)
                .filter(service -> !service.equals(Service.IDENTITY) || !identity.isElsewhere())
                .toList();
    }
}
