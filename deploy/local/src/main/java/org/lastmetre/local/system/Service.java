package org.lastmetre.local.system;

import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.local.kafka.LocalKafka;
import org.lastmetre.local.postgres.LocalPostgres;

/** A service of the system: its short name, the module it is built in, and the port it has unless told otherwise. */
public record Service(String key, String module, int usualPort) {
    /** The one list: a further service is a further line. */
    public static final List<Service> ALL = List.of(
            new Service("order", "order-service", 8081),
            new Service("sorting", "sorting-service", 8082),
            new Service("dispatch", "dispatch-service", 8083),
            new Service("medical", "medical-service", 8084),
            new Service("sanitation", "sanitation-service", 8085),
            new Service("identity", "identity-service", 8086));

    private static final String TWIN = "_2";

    /** Seals what it keeps, with secrets that are not in its database. */
    static final Service MEDICAL = ALL.get(ALL.size() - 3);

    /** Signs everybody's tokens, unless a provider outside does. */
    public static final Service IDENTITY = ALL.get(ALL.size() - 1);

    /** The one origin everybody outside talks to; it keeps nothing of its own. */
    public static final Service GATEWAY = new Service("gateway", "console", 8080);

    /** The names of all parts of the system, the stores first. */
    public static List<String> parts() {
        var programs = Stream.concat(ALL.stream(), Stream.of(GATEWAY)).map(Service::module);
        return Stream.concat(Stream.of(LocalPostgres.NAME, LocalKafka.NAME), programs)
                .toList();
    }

    /** The second process of the same service: another port, the same database. */
    public Service twin() {
        return new Service(key + TWIN, module, usualPort + 10);
    }

    boolean isTwin() {
        return key.endsWith(TWIN);
    }

    /** The name of its process. */
    public String part() {
        return isTwin() ? module + "-2" : module;
    }

    /** The name of the service's database and of the role that owns it. */
    public String database() {
        return module.replace('-', '_');
    }
}
