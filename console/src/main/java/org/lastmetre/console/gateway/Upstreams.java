package org.lastmetre.console.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.lastmetre.console.services.Service;

/** The connections to the services: streams have a pool of their own, so that watchers never take a command's place. */
@ApplicationScoped
class Upstreams {
    private final GatewaySettings settings;
    private final HttpClient commands;
    private final HttpClient streams;

    Upstreams(Vertx vertx, GatewaySettings settings) {
        this.settings = settings;
        this.commands = client(vertx, settings.pool(), settings.queue());
        this.streams = client(vertx, settings.streams(), 1);
    }

    HttpClient client(boolean stream) {
        return stream ? streams : commands;
    }

    RequestOptions request(Service service, boolean stream) {
        var idle = stream ? settings.streamIdleTimeout() : settings.idleTimeout();
        return service.request()
                .setConnectTimeout(settings.connectTimeout().toMillis())
                .setIdleTimeout(idle.toMillis());
    }

    private static HttpClient client(Vertx vertx, int size, int queue) {
        var pool = new PoolOptions().setHttp1MaxSize(size).setMaxWaitQueueSize(queue);
        return vertx.httpClientBuilder().with(pool).build();
    }
}
