package org.lastmetre.medical.trips.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.lastmetre.medical.trips.TripBook;
import org.lastmetre.medical.trips.TripDesk;
import org.lastmetre.medical.trips.TripSheet;
import org.lastmetre.medical.trips.TripState;
import org.lastmetre.medical.trips.Trips;

/** Medical requests and the trips they become. */
@Path("/api/medical-requests")
@Tag(name = "medical requests")
@Produces(MediaType.APPLICATION_JSON)
public class TripResource {
    private static final String CALL = "POST /api/medical-requests";
    private static final String NOT_FOUND = "unknown-medical-request; also one that isn't the caller's";
    private static final String STROKE = """
            {"community": "oriental-plaza", "building": "7", "unit": "1", "room": "301", "person": "Lin Xiulan",
             "type": "EMERGENCY", "need": {"stretcher": true, "companions": 1}, "symptoms": "can't lift the left arm"}""";
    private static final String DIALYSIS = """
            {"community": "oriental-plaza", "building": "7", "unit": "1", "room": "302", "person": "Zhao Ming",
             "type": "APPOINTMENT", "destination": "dialysis", "appointmentAt": "2026-03-01T14:00:00+08:00"}""";
    private final TripDesk desk;
    private final TripBook book;
    private final Accesses accesses;
    private final Asking asking;
    private final TripAnswers shown;
    private final OnceFactory once;
    private final Answers answers;

    TripResource(
            TripDesk desk,
            TripBook book,
            Accesses accesses,
            Asking asking,
            TripAnswers shown,
            OnceFactory once,
            Answers answers) {
        this.desk = desk;
        this.book = book;
        this.accesses = accesses;
        this.asking = asking;
        this.shown = shown;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Ask for medical help; a vehicle is sent at once where one can go",
            description =
                    "Unless it is said, an EMERGENCY is IMMEDIATE, MEDICINE is URGENT, an APPOINTMENT is ROUTINE. A "
                            + "vehicle goes for an appointment an hour and a half ahead. Answers tell no medical detail.")
    @APIResponse(responseCode = "201", description = "taken")
    @APIResponse(
            responseCode = "200",
            description =
                    "the person has a live trip; this is that one, now at least as pressing and for all that either "
                            + "needs; a vehicle that can't carry that goes no longer, unless the patient is in it")
    @APIResponse(responseCode = "404", description = "unknown-community; unknown-household for somebody else's door")
    @RolesAllowed({Roles.MEDICAL, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> ask(
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "stroke", value = STROKE),
                                                @ExampleObject(name = "dialysis", value = DIALYSIS)
                                            }))
                    @NotNull
                    @Valid
                    TripRequest request,
            @Context HttpHeaders headers) {
        var asked = asking.of(request);
        var first = once.of(CALL, headers, asking.mark(asked, request), shown::asked);
        return desk.ask(asked, accesses.current(), first).map(answers::of);
    }

    @GET
    @Operation(
            summary =
                    "The requests of a community, oldest first, without medical detail; to residents and drivers their own")
    @RolesAllowed({Roles.MEDICAL, Roles.DRIVER, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<TripView>> requests(
            @QueryParam("community") String community,
            @QueryParam("state") String state,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var filter = new Trips.Filter(
                Asked.community(community),
                Asked.oneOf("state", state, TripState.class),
                accesses.current(),
                position(Asked.after(after)),
                most + 1);
        return book.list(filter)
                .map(found -> Page.of(found, most, sheet -> sheet.trip().id().toString())
                        .map(TripView::of));
    }

    private static UUID position(String after) {
        return Asked.inPath(after, id -> id == null ? null : UUID.fromString(id), Paging::invalidAfter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary =
                    "One request, with medical detail for those who care for the patient; that it was read is on record")
    @APIResponse(responseCode = "200", description = "the request")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @RolesAllowed({Roles.MEDICAL, Roles.DRIVER, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> request(@PathParam("id") String id) {
        var read = once.<TripSheet>unkeyed(null, this::shown);
        return book.read(TripPath.id(id), accesses.current(), read).map(answers::of);
    }

    private Answer shown(TripSheet sheet) {
        return answers.json(200, TripView.of(sheet));
    }
}
