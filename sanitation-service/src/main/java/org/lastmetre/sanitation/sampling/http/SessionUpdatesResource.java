package org.lastmetre.sanitation.sampling.http;

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
import org.lastmetre.sanitation.sampling.Step;

/** Sessions, live: for residents who wait for their building to be called, and for those who call. */
@Path("/api/sampling-sessions/{id}/updates")
@Tag(name = "live")
@RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.VOLUNTEER, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
public class SessionUpdatesResource {
    private final LiveStreams streams;
    private final SessionSource source;
    private final Callers callers;

    SessionUpdatesResource(LiveStreams streams, SessionSource source, Callers callers) {
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
            summary =
                    "A session, then every building that is called and every count as it changes; ids are versions, no door is named")
    public Multi<OutboundSseEvent> follow(
            @PathParam("id") String id, @HeaderParam("Last-Event-ID") String last, @Context Sse sse) {
        return streams.open(Step.stream(SessionPath.id(id)), last, source, callers.stands(), sse);
    }
}
