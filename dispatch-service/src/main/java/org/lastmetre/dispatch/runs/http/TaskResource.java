package org.lastmetre.dispatch.runs.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
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
import org.lastmetre.dispatch.http.Asked;
import org.lastmetre.dispatch.runs.TaskDesk;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.live.LiveStreams;
import org.lastmetre.kit.refusal.Refusal;

/** What volunteers have to do, now and live. */
@Path("/api/volunteers")
@Tag(name = "volunteers")
public class TaskResource {
    private final TaskDesk desk;
    private final TaskSource source;
    private final TaskWatch watch;
    private final LiveStreams streams;

    TaskResource(TaskDesk desk, TaskSource source, TaskWatch watch, LiveStreams streams) {
        this.desk = desk;
        this.source = source;
        this.watch = watch;
        this.streams = streams;
    }

    @GET
    @Path("/{id}/tasks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What to carry where, in walking order: building, unit, floor")
    public Uni<TasksView> tasks(@PathParam("id") String id) {
        return desk.of(known(id)).map(TasksView::of);
    }

    @GET
    @Path("/{id}/updates")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(summary = "The same live: first a snapshot, then event tasks with the whole list at every change")
    public Multi<OutboundSseEvent> updates(
            @PathParam("id") String id, @HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
        var volunteer = known(id);
        return desk.of(volunteer).onItem().transformToMulti(exists -> follow(volunteer, lastEventId, sse));
    }

    private Multi<OutboundSseEvent> follow(VolunteerId volunteer, String lastEventId, Sse sse) {
        watch.follow(volunteer);
        return streams.open(TaskSource.stream(volunteer), lastEventId, source, sse)
                .onTermination()
                .invoke(() -> watch.leave(volunteer));
    }

    private static VolunteerId known(String id) {
        return Asked.inPath(
                id, VolunteerId::new, () -> Refusal.notFound("unknown-volunteer", "there is no such volunteer"));
    }
}
