package org.lastmetre.dispatch.runs.http;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.volunteers.http.Reaches;
import org.lastmetre.dispatch.volunteers.http.VolunteerPath;
import org.lastmetre.kit.live.LiveStreams;

/** What volunteers have to do, live. */
@Path("/api/volunteers/{id}/updates")
@Tag(name = "volunteers")
@RolesAllowed({Roles.DISPATCHER, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
public class TaskUpdatesResource {
    private final TaskSource source;
    private final TaskWatch watch;
    private final LiveStreams streams;
    private final Callers callers;
    private final Reaches reaches;

    TaskUpdatesResource(TaskSource source, TaskWatch watch, LiveStreams streams, Callers callers, Reaches reaches) {
        this.source = source;
        this.watch = watch;
        this.streams = streams;
        this.callers = callers;
        this.reaches = reaches;
    }

    @GET
    @Followed
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(summary = "A volunteer's tasks: first a snapshot, then event tasks with the whole list at every change")
    @APIResponse(responseCode = "200", description = "the stream; it ends when the token or its credential does")
    @APIResponse(responseCode = "404", description = "unknown-volunteer; also when a volunteer asks for another one")
    public Multi<OutboundSseEvent> updates(
            @PathParam("id") String id, @HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
        var volunteer = VolunteerPath.id(id);
        var seen = source.seenBy(reaches.current());
        return streams.open(TaskSource.stream(volunteer), lastEventId, seen, callers.stands(), sse)
                .onSubscription()
                .invoke(() -> watch.follow(volunteer))
                .onTermination()
                .invoke(() -> watch.leave(volunteer));
    }
}
