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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.live.LiveStreams;
import org.lastmetre.medical.trips.DriverDesk;
import org.lastmetre.medical.trips.Stop;
import org.lastmetre.medical.vehicles.http.VehiclePath;

/** Vehicles, live: for their drivers, who are told the next stop and what the way there needs. */
@Path("/api/vehicles/{id}/updates")
@Tag(name = "live")
@RolesAllowed({Roles.MEDICAL, Roles.DRIVER, Roles.OPERATIONS, Roles.ADMIN})
public class VehicleUpdatesResource {
    private static final String EXAMPLE = """
            id: 7
            event: stop
            data: {"vehicle": "v-1", "version": 7, "next": "FETCH", "trip": {"requestId":
            data: "0195a1f0-6f6a-7c11-9c3e-5b1f6a0d2e77", "triage": "URGENT", "building": "8", "way": {"unit": "3", "room":
            data: "601", "destination": "Ruijin Hospital", "need": {"wheelchair": true, "stretcher": false, "companions": 1,
            data: "protectionLevel": 2}}}}
            """;
    private final LiveStreams streams;
    private final DriverDesk desk;
    private final Accesses accesses;
    private final Callers callers;
    private final OnceFactory once;
    private final Answers answers;

    VehicleUpdatesResource(
            LiveStreams streams,
            DriverDesk desk,
            Accesses accesses,
            Callers callers,
            OnceFactory once,
            Answers answers) {
        this.streams = streams;
        this.desk = desk;
        this.accesses = accesses;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Driven
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(summary = "What a vehicle has to do next: first a snapshot, then event stop at every change")
    @APIResponse(
            responseCode = "200",
            description = "the stream; the way is told to the driver and to medical coordinators, which is on record",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            examples = @ExampleObject(name = "stop", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "unknown-vehicle; also one that somebody else drives")
    public Multi<OutboundSseEvent> follow(
            @PathParam("id") String id, @HeaderParam("Last-Event-ID") String last, @Context Sse sse) {
        var vehicle = VehiclePath.id(id);
        var told = once.<Stop>unkeyed(null, stop -> answers.json(200, StopView.of(stop)));
        var source = new StopSource(desk, vehicle, accesses.current(), told);
        return streams.open(Stop.stream(vehicle.value()), last, source, callers.stands(), sse);
    }
}
