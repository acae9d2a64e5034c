package org.lastmetre.console.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.lastmetre.console.services.Service;
import org.lastmetre.console.services.ServiceConnections;

/** The connections to the services: streams have a pool of their own, so that watchers never take a command's place. */
@ApplicationScoped
class Upstreams {
    private static final Logger LOG = Logger.getLogger(Upstreams.class);

    private final GatewaySettings settings;
    private final HttpClient commands;
    private final HttpClient streams;
    private final Map<String, AtomicInteger> underWay = new ConcurrentHashMap<>();

    Upstreams(Vertx vertx, GatewaySettings settings) {
        this.settings = settings;
        this.commands = client(vertx, settings.pool(), settings.queue());
        this.streams = client(vertx, settings.streams(), 1);
    }

    /** Takes a place among the requests to a service, if there is one: a service that is stuck must not hold them all. */
    boolean enter(Service service) {
        var places = places(service);
        if (places.incrementAndGet() <= settings.pool() + settings.queue()) {
            return true;
        }
        places.decrementAndGet();
        return false;
    }

    void leave(Service service) {
        places(service).decrementAndGet();
    }

    int underWay(Service service) {
        return places(service).get();
    }

    private AtomicInteger places(Service service) {
        return underWay.computeIfAbsent(service.name(), name -> new AtomicInteger());
    }

    HttpClient client(boolean stream) {
        return stream ? streams : commands;
    }

    /** A request on its way; one that is given up (a client went, a body was too long) is no error. */
    Future<HttpClientRequest> connect(Service service, boolean stream) {
        return client(stream)
                .request(options(service, stream))
                .map(request -> request.exceptionHandler(failure -> LOG.debugf("Given up: %s", failure)));
    }

    private RequestOptions options(Service service, boolean stream) {
        var idle = stream ? settings.streamIdleTimeout() : settings.idleTimeout();
        return service.request()
                .setConnectTimeout(settings.connectTimeout().toMillis())
                .setIdleTimeout(idle.toMillis());
    }

    private static HttpClient client(Vertx vertx, int size, int queue) {
        var pool = new PoolOptions().setHttp1MaxSize(size).setMaxWaitQueueSize(queue);
        return ServiceConnections.pool(vertx, pool);
    }
}
