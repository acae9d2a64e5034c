package org.lastmetre.sanitation.sampling.http;

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
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sanitation.http.Scanned;
import org.lastmetre.sanitation.sampling.SamplingBook;
import org.lastmetre.sanitation.sampling.SamplingDesk;
import org.lastmetre.sanitation.sampling.SessionSheet;

/** How a session goes on: buildings called, households counted, the end. */
@Path("/api/sampling-sessions/{id}")
@Tag(name = "sampling")
@Produces(MediaType.APPLICATION_JSON)
public class CourseResource {
    private static final String PRESENT = """
            {"building": "5", "unit": "1", "room": "301", "outcome": "PRESENT", "by": "crew-1", "scanId": "t2-000411",
             "at": "2026-03-01T09:12:00+08:00"}""";
    private final SamplingDesk desk;
    private final SamplingBook book;
    private final OnceFactory once;
    private final Answers answers;

    CourseResource(SamplingDesk desk, SamplingBook book, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.book = book;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Path("/households")
    @Operation(summary = "The doors of a building, and what is known of each: whom to call and whose door to go to")
    @APIResponse(responseCode = "200", description = "all of them")
    @APIResponse(responseCode = "404", description = "unknown-session or unknown-building")
    @RolesAllowed({Roles.SANITATION, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<HouseholdView>> households(@PathParam("id") String id, @QueryParam("building") String building) {
        if (building == null) {
            throw Refusal.invalid("building", "is required");
        }
        return book.households(SessionPath.id(id), building)
                .map(found -> Page.whole(found.stream().map(HouseholdView::of).toList()));
    }

    @POST
    @Path("/calls")
    @Operation(summary = "Call a building now, ahead of its slot; one that was called stays as it is")
    @APIResponse(responseCode = "200", description = "the session")
    @APIResponse(responseCode = "404", description = "unknown-session or unknown-building")
    @APIResponse(responseCode = "409", description = "session-closed or building-held")
    @RolesAllowed({Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> call(
            @PathParam("id") String id, @NotNull @Valid CallRequest request, @Context HttpHeaders headers) {
        var session = SessionPath.id(id);
        var call = "POST /api/sampling-sessions/" + session + "/calls";
        return desk.call(session, request.building(), once.<SessionSheet>of(call, headers, request, this::shown))
                .map(answers::of);
    }

    @POST
    @Path("/results")
    @Operation(
            summary = "Say what was found of a household; each is counted once",
            description =
                    "Who was absent or wanted somebody at the door may still come; who was sampled is not sampled "
                            + "again. PRESENT needs the building to be called.")
    @APIResponse(responseCode = "200", description = "the session; the same again for what was told before")
    @APIResponse(responseCode = "404", description = "unknown-session, unknown-building or unknown-household")
    @APIResponse(responseCode = "409", description = "already-sampled, not-called or session-closed")
    @RolesAllowed({Roles.SANITATION, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> found(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "came down", value = PRESENT)))
                    @NotNull
                    @Valid
                    ResultRequest request,
            @Context HttpHeaders headers) {
        var session = SessionPath.id(id);
        var call = "POST /api/sampling-sessions/" + session + "/results";
        var first = once.<SessionSheet>scan(call, headers, request.scanId(), new Scanned(call, request), this::shown);
        return desk.found(request.of(session), first).map(answers::of);
    }

    @POST
    @Path("/closing")
    @Operation(summary = "Close a session; whoever was not seen is absent")
    @APIResponse(responseCode = "200", description = "the session; the same again for one that is closed")
    @APIResponse(responseCode = "404", description = "unknown-session")
    @RolesAllowed({Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> close(@PathParam("id") String id, @Context HttpHeaders headers) {
        var session = SessionPath.id(id);
        var call = "POST /api/sampling-sessions/" + session + "/closing";
        return desk.close(session, once.<SessionSheet>of(call, headers, null, this::shown))
                .map(answers::of);
    }

    private Answer shown(SessionSheet sheet) {
        return answers.json(200, SessionView.of(sheet));
    }
}
