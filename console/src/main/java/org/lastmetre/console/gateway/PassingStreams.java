package org.lastmetre.console.gateway;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lastmetre.access.Over;

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
        var request = context.request().proxiedRequest();
        var over = Over.of(request, () -> open.remove(stream));
        QuarkusRequestWrapper.get(request).addRequestDoneHandler(done -> over.end());
        response.setBody(Body.body(stream));
        if (draining) { // since it was asked for
            stream.end();
        }
    }

    int open() {
        return open.size();
    }

    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
        open.forEach(EndableStream::end);
    }
}
