package org.lastmetre.console.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;

/** Asks a service for JSON and waits no longer than two seconds; fails when it can't be had. */
@ApplicationScoped
public class ServiceCalls {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final PoolOptions POOL =
            new PoolOptions().setHttp1MaxSize(32).setMaxWaitQueueSize(256);

    private final HttpClient client;
    private final ObjectMapper json;

    ServiceCalls(Vertx vertx, ObjectMapper json) {
        this.client = ServiceConnections.pool(vertx, POOL);
        this.json = json;
    }

    /** {@code uri} is a path with its query; {@code caller} goes along unless null. */
    public Uni<ServiceReply> get(Service service, String uri, Authorization caller) {
        var options = service.request().setURI(uri).setTimeout(LIMIT.toMillis());
        options.putHeader("Accept", "application/json");
        if (caller != null) {
            options.putHeader("Authorization", caller.value());
        }
        return Uni.createFrom()
                .completionStage(() -> client.request(options)
                        .compose(request -> request.send())
                        .compose(reply -> reply.body().map(body -> replied(reply, body)))
                        .toCompletionStage())
                .ifNoItem()
                .after(LIMIT)
                .fail();
    }

    private ServiceReply replied(HttpClientResponse reply, Buffer body) {
        return new ServiceReply(reply.statusCode(), parsed(body));
    }

    private JsonNode parsed(Buffer body) {
        try {
            return json.readTree(body.getBytes());
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}
