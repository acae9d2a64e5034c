package org.lastmetre.medical.appointments.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.medical.appointments.AppointmentBook;
import org.lastmetre.medical.appointments.AppointmentDesk;
import org.lastmetre.medical.appointments.AppointmentSheet;
import org.lastmetre.medical.appointments.AppointmentState;
import org.lastmetre.medical.appointments.Appointments;
import org.lastmetre.medical.trips.http.Accesses;

/** Appointments, for which vehicles are held ahead of time. */
@Path("/api/appointments")
@Tag(name = "appointments")
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentResource {
    private static final String CALL = "POST /api/appointments";
    private static final String DIALYSIS = """
            {"community": "oriental-plaza", "building": "7", "unit": "1", "room": "302", "person": "Zhao Ming",
             "destination": "dialysis", "recurrence": "FREQ=WEEKLY;BYDAY=MO,WE,FR",
             "startsAt": "2026-03-02T14:00:00+08:00", "tripMinutes": 240}""";
    private static final String ONCE = """
            {"community": "oriental-plaza", "building": "7", "unit": "1", "room": "301", "person": "Lin Xiulan",
             "destination": "prenatal check", "need": {"companions": 1}, "startsAt": "2026-03-03T09:30:00+08:00",
             "tripMinutes": 60}""";
    private final AppointmentDesk desk;
    private final AppointmentBook book;
    private final Accesses accesses;
    private final Bookings bookings;
    private final OnceFactory once;
    private final Answers answers;

    AppointmentResource(
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

    @POST
    @Operation(
            summary =
                    "Book an appointment, once or by a rule; every time within two weeks holds a vehicle, or none does",
            description =
                    "The times recur at the local time of the community. The trip is made by itself when due; it is "
                            + "ROUTINE, so one vehicle of the community is never held.")
    @APIResponse(responseCode = "201", description = "booked, with its next trips")
    @APIResponse(responseCode = "404", description = "unknown-community; unknown-household for somebody else's door")
    @APIResponse(
            responseCode = "409",
            description = "appointment-clash: no vehicle, or the person is away; freeTimes has the nearest that fit")
    @RolesAllowed({Roles.MEDICAL, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> book(
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "dialysis", value = DIALYSIS),
                                                @ExampleObject(name = "once", value = ONCE)
                                            }))
                    @NotNull
                    @Valid
                    AppointmentRequest request,
            @Context HttpHeaders headers) {
        var first = once.of(CALL, headers, bookings.mark(request), this::booked);
        return desk.book(bookings.of(request), accesses.current(), first).map(answers::of);
    }

    private Answer booked(AppointmentSheet sheet) {
        var view = AppointmentView.of(sheet);
        return answers.created("/api/appointments/" + view.id(), view);
    }

    @GET
    @Operation(
            summary = "The appointments of a community, oldest first, without medical detail; to residents their own")
    @RolesAllowed({Roles.MEDICAL, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<AppointmentView>> appointments(
            @QueryParam("community") String community,
            @QueryParam("state") String state,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var filter = new Appointments.Filter(
                Asked.community(community),
                Asked.oneOf("state", state, AppointmentState.class),
                accesses.current(),
                position(Asked.after(after)),
                most + 1);
        return book.list(filter).map(found -> Page.of(
                        found, most, sheet -> sheet.appointment().id().toString())
                .map(AppointmentView::of));
    }

    private static UUID position(String after) {
        return Asked.inPath(after, id -> id == null ? null : UUID.fromString(id), Paging::invalidAfter);
    }
}
