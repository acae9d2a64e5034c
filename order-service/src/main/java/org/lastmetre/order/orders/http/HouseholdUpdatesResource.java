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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.live.LiveStreams;
import org.lastmetre.order.orders.Streams;

/** Households, live. */
@Path("/api/households/{community}/{building}/{unit}/{room}/updates")
@Tag(name = "live")
@RolesAllowed({Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
public class HouseholdUpdatesResource {
    private final LiveStreams streams;
    private final HouseholdSource source;
    private final Callers callers;

    HouseholdUpdatesResource(LiveStreams streams, HouseholdSource source, Callers callers) {
        this.streams = streams;
        this.source = source;
        this.callers = callers;
    }

    @GET
    @Followed
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            summary = "A household's orders, then every step of each and every call of its building as it happens",
            description = "Ids count the steps of the household. A step of an order has the name of its type; "
                    + "`BuildingCalled` (`community`, `building`, `sessionId`, `calledAt`) asks the people of the "
                    + "building to come down and be sampled, and the snapshot has the last of these as `called`. "
                    + "For a resident its own household only; trials are never told")
    public Multi<OutboundSseEvent> follow(
            @PathParam("community") String community,
            @PathParam("building") String building,
            @PathParam("unit") String unit,
            @PathParam("room") String room,
            @HeaderParam("Last-Event-ID") String last,
            @Context Sse sse) {
        var key = new HouseholdPath(community, building, unit, room).key();
        return streams.open(Streams.household(key), last, source, callers.stands(), sse);
    }
}
