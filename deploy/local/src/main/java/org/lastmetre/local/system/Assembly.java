package org.lastmetre.local.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.local.kafka.LocalKafka;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.postgres.Database;
import org.lastmetre.local.postgres.LocalPostgres;
import org.lastmetre.local.postgres.Secret;
import org.lastmetre.local.processes.Plan;

/** Everything that is started, put together from the options: the two stores, the services, the gateway. */
record Assembly(
        Options options,
        LocalPostgres postgres,
        LocalKafka kafka,
        Map<String, Access> databases,
        Optional<Secret> administrator) {
    static Assembly of(Options options) {
        var ports = options.ports();
        var folder = options.folder();
        var databases = new LinkedHashMap<String, Access>();
        var created = Service.ALL.stream()
                .map(service -> new Database(service.database(), Secret.keptIn(folder, service.database())))
                .toList();
        for (var service : Service.ALL) {
            var database = created.get(databases.size());
            databases.put(service.key(), database.access(ports.postgres()));
        }
        return new Assembly(
                options,
                new LocalPostgres(folder, ports.postgres(), created),
                new LocalKafka(
                        folder,
                        ports.kafka(),
                        ports.kafkaController(),
                        options.wiring().sideDoors()),
                databases,
                Optional.empty());
    }

    /** The same, with a first administrator for identity-service to make. */
    Assembly introducing(Optional<Secret> secret) {
        return new Assembly(options, postgres, kafka, databases, secret);
    }

    /**
     * The stores together, then the services and the gateway together, then what runs a second time, since too many at once
     * all start slowly; back in order: gateway, services, Kafka, PostgreSQL.
     */
    Plan plan() {
        var services = options.services().stream().flatMap(this::parts).toList();
        var gateway = gateway();
        var programs = Stream.concat(services.stream(), gateway.stream())
                .collect(Collectors.partitioningBy(part -> part.service().isTwin()));
        return new Plan(
                List.of(List.of(postgres, kafka), List.copyOf(programs.get(false)), List.copyOf(programs.get(true))),
                List.of(List.copyOf(gateway), List.copyOf(services), List.of(kafka), List.of(postgres)));
    }

    private List<ServicePart> gateway() {
        return options.lineup().has(Service.GATEWAY)
                ? parts(Service.GATEWAY, ServiceSettings.ofGateway(options)).toList()
                : List.of();
    }

    private Stream<ServicePart> parts(Service service) {
        var settings = ServiceSettings.of(service, options, databases.get(service.key()));
        return parts(service, knowing(service, settings));
    }

    private Stream<ServicePart> parts(Service service, ServiceSettings told) {
        return options.replicas(service).stream().map(one -> new ServicePart(one, options, told));
    }

    private ServiceSettings knowing(Service service, ServiceSettings settings) {
        if (service.equals(Service.MEDICAL)) {
            return MedicalSecrets.told(settings, options.folder());
        }
        return service.equals(Service.IDENTITY) ? introduced(settings) : settings;
    }

    private ServiceSettings introduced(ServiceSettings settings) {
        return administrator
                .map(secret -> settings.knowing(IdentityChoice.BOOTSTRAP_SECRET, secret))
                .orElse(settings);
    }
}
