package org.lastmetre.access.admission;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The body of a request, which is there as a whole before anything is done with it. */
public class CollectedBody {
    private static final String KEY = "org.lastmetre.body";

    /** Null for a request without one. */
    public static Buffer of(RoutingContext context) {
        return context.get(KEY);
    }

    /** The length in bytes; 0 without a body. */
    public static int length(RoutingContext context) {
        var body = of(context);
        return body == null ? 0 : body.length();
    }

    static void keep(RoutingContext context, Buffer body) {
        context.put(KEY, body);
        ((RoutingContextInternal) context).setBody(body); // where forms are read from
    }

    @ServerRequestFilter(preMatching = true)
    void bring(ContainerRequestContext request, RoutingContext context) {
        var body = of(context);
        if (body != null) {
            request.setEntityStream(new ByteArrayInputStream(body.getBytes()));
        }
    }
}
