package org.lastmetre.console.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Every event of every service as server-sent events; 400 for a {@code from} or an id that can't be read. */
@Path("/api/events")
class EventsResource {
    private final EventStreams streams;
    private final ObjectMapper json;

    EventsResource(EventStreams streams, ObjectMapper json) {
        this.streams = streams;
        this.json = json;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Every event of every service, as it happens",
            description =
                    "First a snapshot with the positions, then events whose data is {id, type, source, subject, time,"
                            + " key, community, data}. Filters are lists with commas.")
    public Multi<OutboundSseEvent> events(@BeanParam EventsQuery query, @Context Sse sse, HttpServerRequest request) {
        var start = query.start();
        request.response().putHeader("X-Accel-Buffering", "no").putHeader("Cache-Control", "no-store");
        return streams.open(start, query.filter(), new Frames(sse, json), () -> request.connection()
                .close());
    }
}
