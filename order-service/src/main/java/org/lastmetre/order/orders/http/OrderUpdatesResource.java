package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.live.LiveStreams;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.Streams;

/** Orders, live. */
@Path("/api/orders/{id}/updates")
@Tag(name = "live")
@RolesAllowed({Roles.PARTNER, Roles.RESIDENT, Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class OrderUpdatesResource {
    private final LiveStreams streams;
    private final OrderSource source;
    private final Callers callers;

    OrderUpdatesResource(LiveStreams streams, OrderSource source, Callers callers) {
        this.streams = streams;
        this.source = source;
        this.callers = callers;
    }

    @GET
    @Followed
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(summary = "An order, then every step of it as it happens; ids are the order's versions")
    public Multi<OutboundSseEvent> follow(
            @PathParam("id") UUID id, @HeaderParam("Last-Event-ID") String last, @Context Sse sse) {
        return streams.open(Streams.order(new OrderId(id)), last, source, callers.stands(), sse);
    }
}
