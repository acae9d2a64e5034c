package org.lastmetre.medical.appointments.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.lastmetre.medical.appointments.AppointmentSheet;
import org.lastmetre.medical.appointments.OccurrenceDesk;
import org.lastmetre.medical.trips.http.Accesses;

/** One date of an appointment: moves and cancels it. */
@Path("/api/appointments/{id}/trips/{date}")
@Tag(name = "appointments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEDICAL, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
public class OccurrenceResource {
    private static final String NO_TIME =
            "unknown-appointment, also for one that isn't the caller's; unknown-occurrence";
    private static final String AFTER_THE_HOLIDAY = """
            {"startsAt": "2026-03-07T14:00:00+08:00"}""";
    private final OccurrenceDesk times;
    private final Accesses accesses;
    private final OnceFactory once;
    private final Answers answers;

    OccurrenceResource(OccurrenceDesk times, Accesses accesses, OnceFactory once, Answers answers) {
        this.times = times;
        this.accesses = accesses;
        this.once = once;
        this.answers = answers;
    }

    @PUT
    @Operation(
            summary = "Move one date, such as that of a holiday, to another time; brings back one that was cancelled")
    @APIResponse(responseCode = "200", description = "the appointment, with its next trips")
    @APIResponse(responseCode = "404", description = NO_TIME)
    @APIResponse(
            responseCode = "409",
            description = "appointment-clash with freeTimes, appointment-over, already-requested, already-past")
    public Uni<Response> move(
            @PathParam("id") String id,
            @PathParam("date") String date,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a holiday", value = AFTER_THE_HOLIDAY)))
                    @NotNull
                    @Valid
                    MoveRequest request,
            @Context HttpHeaders headers) {
        var appointment = AppointmentPath.id(id);
        var day = AppointmentPath.date(date);
        var first = once.of("PUT /api/appointments/" + appointment + "/trips/" + day, headers, request, this::shown);
        return times.move(appointment, day, request.at(), accesses.current(), first)
                .map(answers::of);
    }

    @POST
    @Path("/cancellation")
    @Operation(summary = "Cancel one date")
    @APIResponse(responseCode = "200", description = "the appointment; the same again for a date that was cancelled")
    @APIResponse(responseCode = "404", description = NO_TIME)
    @APIResponse(responseCode = "409", description = "appointment-over, already-requested, already-past")
    public Uni<Response> cancelOne(
            @PathParam("id") String id, @PathParam("date") String date, @Context HttpHeaders headers) {
        var appointment = AppointmentPath.id(id);
        var day = AppointmentPath.date(date);
        var call = "POST /api/appointments/" + appointment + "/trips/" + day + "/cancellation";
        return times.cancel(appointment, day, accesses.current(), once.of(call, headers, "", this::shown))
                .map(answers::of);
    }

    private Answer shown(AppointmentSheet sheet) {
        return answers.json(200, AppointmentView.of(sheet));
    }
}
