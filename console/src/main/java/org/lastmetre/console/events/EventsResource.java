package org.lastmetre.console.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;

/** Every event of every service as server-sent events, for as long as the caller's token stands; 400 for a {@code from} or an id that can't be read. */
@Path("/api/events")
class EventsResource {
    private final EventStreams streams;
    private final ObjectMapper json;
    private final Callers callers;

    EventsResource(EventStreams streams, ObjectMapper json, Callers callers) {
        this.streams = streams;
        this.json = json;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Every event of every service, as it happens",
            description =
                    "First a snapshot with the positions and the known types, then events whose data is {id, type, source, subject, time,"
                            + " key, community, data}. Filters are lists with commas.")
    public Multi<OutboundSseEvent> events(@BeanParam EventsQuery query, @Context Sse sse, HttpServerRequest request) {
        var start = query.start();
        request.response().putHeader("X-Accel-Buffering", "no").putHeader("Cache-Control", "no-store");
        var reader = new Reader(() -> request.connection().close(), callers.stands());
        return streams.open(start, query.filter(), new Frames(sse, json), reader);
    }
}
