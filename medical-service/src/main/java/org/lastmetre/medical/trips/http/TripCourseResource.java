package org.lastmetre.medical.trips.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.medical.trips.TripDesk;
import org.lastmetre.medical.trips.TripSheet;

/** What becomes of a request: how far its trip is, and that it isn't needed any more. */
@Path("/api/medical-requests")
@Tag(name = "medical requests")
@Produces(MediaType.APPLICATION_JSON)
public class TripCourseResource {
    private static final String NOT_FOUND = "unknown-medical-request; also one that isn't the caller's";
    private static final String EXAMPLE = """
            {"milestone": "PICKED_UP", "by": "driver Wu", "at": "2026-03-01T10:09:00+08:00"}""";
    private final TripDesk desk;
    private final Accesses accesses;
    private final OnceFactory once;
    private final Answers answers;

    TripCourseResource(TripDesk desk, Accesses accesses, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.accesses = accesses;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Path("/{id}/milestones")
    @Operation(summary = "Tell how far a trip is; points may be left out, but never go back. HOME closes the request")
    @APIResponse(responseCode = "200", description = "the request; the same again for a milestone that was told before")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = "not-assigned, not-picked-up, milestone-passed or already-over")
    @RolesAllowed({Roles.MEDICAL, Roles.DRIVER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> reached(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "picked up", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    MilestoneRequest request,
            @Context HttpHeaders headers) {
        var trip = TripPath.id(id);
        var first = once.of("POST /api/medical-requests/" + trip + "/milestones", headers, request, this::shown);
        return desk.reached(request.of(trip), accesses.current(), first).map(answers::of);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            summary =
                    "Cancel a request; a vehicle that carried the patient is disinfected first, another stands by at once")
    @APIResponse(responseCode = "200", description = "the request; the same again for one that was cancelled before")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(
            responseCode = "409",
            description = "already-over; already-purchased for a list on its way to the door")
    @RolesAllowed({Roles.MEDICAL, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> cancel(
            @PathParam("id") String id, @Valid CancellationRequest request, @Context HttpHeaders headers) {
        var trip = TripPath.id(id);
        var said = request == null ? CancellationRequest.UNSAID : request;
        var first = once.of("POST /api/medical-requests/" + trip + "/cancellation", headers, said, this::shown);
        return desk.cancel(said.of(trip), accesses.current(), first).map(answers::of);
    }

    private Answer shown(TripSheet sheet) {
        return answers.json(200, TripView.of(sheet));
    }
}
