package org.lastmetre.medical.appointments.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.lastmetre.medical.appointments.AppointmentBook;
import org.lastmetre.medical.appointments.AppointmentDesk;
import org.lastmetre.medical.appointments.AppointmentSheet;
import org.lastmetre.medical.trips.http.Accesses;

/** One appointment: shows it, changes and cancels all that is to come of it. */
@Path("/api/appointments/{id}")
@Tag(name = "appointments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEDICAL, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
public class OneAppointmentResource {
    private static final String NOT_FOUND = "unknown-appointment; also one that isn't the caller's";
    private static final String LATER = """
            {"destination": "dialysis", "recurrence": "FREQ=WEEKLY;BYDAY=MO,WE,FR",
             "startsAt": "2026-03-02T15:00:00+08:00", "tripMinutes": 240}""";
    private final AppointmentDesk desk;
    private final AppointmentBook book;
    private final Accesses accesses;
    private final Bookings bookings;
    private final OnceFactory once;
    private final Answers answers;

    OneAppointmentResource(
            AppointmentDesk desk,
            AppointmentBook book,
            Accesses accesses,
            Bookings bookings,
            OnceFactory once,
            Answers answers) {
        this.desk = desk;
        this.book = book;
        this.accesses = accesses;
        this.bookings = bookings;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary =
                    "One appointment, with medical detail for those who care for the patient; that it was read is on record")
    @APIResponse(responseCode = "200", description = "the appointment")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public Uni<Response> appointment(@PathParam("id") String id) {
        var read = once.<AppointmentSheet>unkeyed(null, this::shown);
        return book.read(AppointmentPath.id(id), accesses.current(), read).map(answers::of);
    }

    @PUT
    @Operation(summary = "Change all that is to come; dates that were cancelled stay so, dates that were moved do not")
    @APIResponse(responseCode = "200", description = "the appointment, with its next trips")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = "appointment-clash with freeTimes, appointment-over")
    public Uni<Response> change(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "an hour later", value = LATER)))
                    @NotNull
                    @Valid
                    ChangeRequest request,
            @Context HttpHeaders headers) {
        var appointment = AppointmentPath.id(id);
        var first = once.of("PUT /api/appointments/" + appointment, headers, bookings.mark(request), this::shown);
        return desk.change(appointment, request.schedule(), request.purpose(), accesses.current(), first)
                .map(answers::of);
    }

    @POST
    @Path("/cancellation")
    @Operation(summary = "Cancel all that is to come; a trip that exists is cancelled as a medical request")
    @APIResponse(responseCode = "200", description = "the appointment; the same again for one that has ended")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public Uni<Response> cancel(@PathParam("id") String id, @Context HttpHeaders headers) {
        var appointment = AppointmentPath.id(id);
        var first = once.of("POST /api/appointments/" + appointment + "/cancellation", headers, "", this::shown);
        return desk.cancel(appointment, accesses.current(), first).map(answers::of);
    }

    private Answer shown(AppointmentSheet sheet) {
        return answers.json(200, AppointmentView.of(sheet));
    }
}
