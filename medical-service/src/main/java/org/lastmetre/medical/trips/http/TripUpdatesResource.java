package org.lastmetre.medical.trips.http;

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
import org.lastmetre.medical.trips.TripStep;

/** Requests, live: for the patient, the family and the coordinator. */
@Path("/api/medical-requests/{id}/updates")
@Tag(name = "live")
@RolesAllowed({Roles.MEDICAL, Roles.DRIVER, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
public class TripUpdatesResource {
    private final LiveStreams streams;
    private final TripSource source;
    private final Callers callers;

    TripUpdatesResource(LiveStreams streams, TripSource source, Callers callers) {
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
            summary = "A request, then every step of its trip as it happens, without medical detail; ids are versions")
    public Multi<OutboundSseEvent> follow(
            @PathParam("id") String id, @HeaderParam("Last-Event-ID") String last, @Context Sse sse) {
        return streams.open(TripStep.stream(TripPath.id(id)), last, source, callers.stands(), sse);
    }
}
