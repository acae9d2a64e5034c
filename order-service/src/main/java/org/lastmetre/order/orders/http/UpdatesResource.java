package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.lastmetre.kit.live.LiveStreams;
import org.lastmetre.order.orders.OrderBook;
import org.lastmetre.order.orders.Streams;

/** Orders and households, live. */
@Path("/api")
@Tag(name = "live")
@Produces(MediaType.SERVER_SENT_EVENTS)
public class UpdatesResource {
    private static final String LAST = "Last-Event-ID";

    private final OrderBook book;
    private final LiveStreams streams;
    private final OrderSource orders;
    private final HouseholdSource households;

    UpdatesResource(OrderBook book, LiveStreams streams, OrderSource orders, HouseholdSource households) {
        this.book = book;
        this.streams = streams;
        this.orders = orders;
        this.households = households;
    }

    @GET
    @Path("/orders/{id}/updates")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(summary = "An order, then every step of it as it happens; ids are the order's versions")
    public Multi<OutboundSseEvent> order(OrderPath path, @HeaderParam(LAST) String last, @Context Sse sse) {
        return book.require(path.id())
                .onItem()
                .transformToMulti(known -> streams.open(Streams.order(path.id()), last, orders, sse));
    }

    @GET
    @Path("/households/{community}/{building}/{unit}/{room}/updates")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(summary = "A household's orders, then every step of each as it happens")
    public Multi<OutboundSseEvent> household(HouseholdPath path, @HeaderParam(LAST) String last, @Context Sse sse) {
        return book.requireHousehold(path.key())
                .onItem()
                .transformToMulti(key -> streams.open(Streams.household(key), last, households, sse));
    }
}
