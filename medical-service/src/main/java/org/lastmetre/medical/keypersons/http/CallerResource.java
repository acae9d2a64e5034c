package org.lastmetre.medical.keypersons.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.medical.keypersons.CallerDesk;
import org.lastmetre.medical.keypersons.CallerDesk.Described;
import org.lastmetre.medical.keypersons.CallerId;

/** Who makes the daily calls. */
@Path("/api/callers")
@Tag(name = "key persons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEDICAL, Roles.OPERATIONS, Roles.ADMIN})
public class CallerResource {
    private final CallerDesk desk;
    private final OnceFactory once;
    private final Answers answers;

    CallerResource(CallerDesk desk, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.once = once;
        this.answers = answers;
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Take somebody who makes calls on duty or off",
            description =
                    "Who comes takes a fair part of what is still to be called; who goes leaves theirs to the others.")
    @APIResponse(
            responseCode = "200",
            description = "the caller",
            content = @Content(schema = @Schema(implementation = CallerView.class)))
    @APIResponse(responseCode = "201", description = "made known")
    @APIResponse(responseCode = "404", description = "unknown-community")
    @APIResponse(responseCode = "409", description = "caller-elsewhere: on duty in another community")
    public Uni<Response> describe(@PathParam("id") String id, @NotNull @Valid CallerRequest request) {
        var caller = request.caller(Asked.value("id", id, CallerId::new));
        return desk.describe(caller, once.unkeyed(request, this::described)).map(answers::of);
    }

    private Answer described(Described described) {
        var view = CallerView.of(described.caller());
        return described.created() ? answers.created("/api/callers/" + view.id(), view) : answers.json(200, view);
    }

    @GET
    @Operation(summary = "Who makes the calls of a community")
    public Uni<Page<CallerView>> callers(
            @QueryParam("community") String community,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var position = Asked.inPath(Asked.after(after), CallerId::ofNullable, Paging::invalidAfter);
        return desk.of(Asked.community(community), position, most + 1)
                .map(found ->
                        Page.of(found, most, caller -> caller.id().value()).map(CallerView::of));
    }
}
