package org.lastmetre.console.services;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;

/** Pools of connections to services. */
public final class ServiceConnections {
    /**
     * How long a connection that nobody uses is kept: well below the minute after which a service ends it, or a request
     * would now and then be sent into a connection that is just being ended, and nobody could tell whether it was heard.
     */
    static final Duration KEPT = Duration.ofSeconds(30);

    private ServiceConnections() {}

    public static HttpClient pool(Vertx vertx, PoolOptions size) {
        var options = new HttpClientOptions().setKeepAliveTimeout((int) KEPT.toSeconds());
        return vertx.httpClientBuilder().with(options).with(size).build();
    }
}
