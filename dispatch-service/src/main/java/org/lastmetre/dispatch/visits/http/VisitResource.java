package org.lastmetre.dispatch.visits.http;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.visits.Visit;
import org.lastmetre.dispatch.visits.VisitDesk;
import org.lastmetre.dispatch.volunteers.http.Reaches;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;

/** Visits at doors where somebody shall be looked at. */
@Path("/api/door-visits")
@Tag(name = "volunteers")
@Produces(MediaType.APPLICATION_JSON)
public class VisitResource {
    private static final String OPENED = """
            {"answered": true, "by": "lin", "scanId": "phone-7:12", "at": "2026-03-01T11:20:00+08:00"}""";
    private final VisitDesk desk;
    private final Reaches reaches;
    private final OnceFactory once;
    private final Answers answers;

    VisitResource(VisitDesk desk, Reaches reaches, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.reaches = reaches;
        this.once = once;
        this.answers = answers;
    }

    /** What makes a report the same: the visit and its body. */
    private record Told(UUID visit, VisitRequest body) {}

    @POST
    @Path("/{id}")
    @Operation(
            summary = "Say whether somebody opened; medical hears it",
            description = "The first report counts, but that somebody opened is news however late.")
    @APIResponse(
            responseCode = "200",
            description = "the visit",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    @APIResponse(
            responseCode = "404",
            description = "unknown-door-visit; also to volunteers who are not on duty for the building")
    @RolesAllowed({Roles.DISPATCHER, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> report(
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "opened", value = OPENED))) @NotNull @Valid
                    VisitRequest request) {
        var reach = reaches.current();
        var visit = Asked.inPath(id, UUID::fromString, () -> Visit.unknown(new UUID(0, 0)));
        var call = "POST /api/door-visits/" + visit;
        var first = once.<Visit>scan(call, headers, request.scanId(), new Told(visit, request), this::shown);
        return desk.report(request.of(visit, reach), first).map(answers::of);
    }

    private Answer shown(Visit visit) {
        return answers.json(200, VisitView.of(visit));
    }
}
