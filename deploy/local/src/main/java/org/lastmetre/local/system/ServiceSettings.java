package org.lastmetre.local.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.postgres.Secret;

/** What a service is told: flags anybody may read, and an environment for what only it may know. */
record ServiceSettings(Map<String, String> settings, Map<String, String> environment) {
    /** For a service with a database. */
    static ServiceSettings of(Service service, Options options, Access direct) {
        var database = direct.by(options.wiring().port(service.key(), Wiring.POSTGRES, direct.port()));
        var settings = shared(service, options);
        settings.put("quarkus.datasource.reactive.url", database.reactiveUrl());
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.username", database.username());
        return new ServiceSettings(
                settings,
                Map.of("QUARKUS_DATASOURCE_PASSWORD", database.password().value()));
    }

    /** For the gateway, which must know where the services are, and by an empty address which ones are not. */
    static ServiceSettings ofGateway(Options options) {
        var settings = shared(Service.GATEWAY, options);
        Service.ALL.forEach(service -> settings.put("lastmetre.services." + service.key(), ""));
        options.services()
                .forEach(service -> settings.put(
                        "lastmetre.services." + service.key(), "http://127.0.0.1:" + port(options, service)));
        return new ServiceSettings(settings, Map.of());
    }

    /** The same, with a secret more in its environment. */
    ServiceSettings knowing(String variable, Secret secret) {
        var more = new LinkedHashMap<>(environment);
        more.put(variable, secret.value());
        return new ServiceSettings(settings, more);
    }

    List<String> flags(int port) {
        var all = new LinkedHashMap<>(settings);
        all.put("quarkus.http.port", Integer.toString(port));
        return all.entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    private static int port(Options options, Service service) {
        return options.wiring()
                .port(Service.GATEWAY.key(), service.key(), options.ports().of(service));
    }

    private static Map<String, String> shared(Service service, Options options) {
        var kafka = options.wiring()
                .port(service.key(), Wiring.KAFKA, options.ports().kafka());
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.http.host", Loopback.ADDRESS);
        settings.put("kafka.bootstrap.servers", "127.0.0.1:" + kafka);
        settings.put("lastmetre.rehearsal", Boolean.toString(options.rehearsal()));
        if (options.rehearsal()) {
            settings.put("lastmetre.admission.streams-of-one", "10000"); // its few accounts stand for a town
        }
        settings.put("lastmetre.identity.issuer", options.issuer().name());
        settings.put("lastmetre.identity.jwks", options.issuer().keys());
        return settings;
    }
}
