package org.lastmetre.console.gateway;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The streams that pass at the moment; a stream never ends by itself, so it is ended when the gateway goes. */
@ApplicationScoped
class PassingStreams {
    private final Set<EndableStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean draining;

    boolean draining() {
        return draining;
    }

    /** What the client is sent in place of the service's answer: the same, until one of the three goes. */
    void let(ProxyContext context) {
        var response = context.response();
        var stream = new EndableStream(response.getBody().stream());
        open.add(stream);
        QuarkusRequestWrapper.get(context.request().proxiedRequest())
                .addRequestDoneHandler(done -> open.remove(stream));
        response.setBody(Body.body(stream));
    }

    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
        open.forEach(EndableStream::end);
    }
}
