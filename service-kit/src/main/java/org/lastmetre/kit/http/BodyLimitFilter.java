package org.lastmetre.kit.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lastmetre.access.admission.CollectedBody;
import org.lastmetre.kit.refusal.Refusal;

/** Refuses bodies larger than their call needs before anything is made of them; lengths in bytes. */
public class BodyLimitFilter {
    private static final long USUAL = 1_000_000;

    @ServerRequestFilter
    void check(ResourceInfo call, RoutingContext context) {
        if (CollectedBody.length(context) > USUAL && !takesFile(call)) {
            throw Refusal.tooLarge("this call takes at most " + USUAL + " bytes");
        }
    }

    private static boolean takesFile(ResourceInfo call) {
        return call.getResourceMethod() != null && call.getResourceMethod().isAnnotationPresent(TakesFile.class);
    }
}
