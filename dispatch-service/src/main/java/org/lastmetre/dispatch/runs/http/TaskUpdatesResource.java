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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;
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

    TaskUpdatesResource(TaskSource source, TaskWatch watch, LiveStreams streams, Callers callers) {
        this.source = source;
        this.watch = watch;
        this.streams = streams;
        this.callers = callers;
    }

    @GET
    @Followed
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(summary = "A volunteer's tasks: first a snapshot, then event tasks with the whole list at every change")
    public Multi<OutboundSseEvent> updates(
            @PathParam("id") String id, @HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
        var volunteer = VolunteerPath.known(id);
        return streams.open(TaskSource.stream(volunteer), lastEventId, source, callers.stands(), sse)
                .onSubscription()
                .invoke(() -> watch.follow(volunteer))
                .onTermination()
                .invoke(() -> watch.leave(volunteer));
    }
}
