package org.lastmetre.order.communities.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.order.communities.CommunityDesk;
import org.lastmetre.order.communities.DefinedCommunity;
import org.lastmetre.order.http.Limit;

/** Communities over HTTP. */
@Path("/api/communities")
@Tag(name = "communities")
public class CommunityResource {
    private final CommunityDesk desk;
    private final Commands commands;
    private final OnceFactory once;
    private final Answers answers;

    CommunityResource(CommunityDesk desk, Commands commands, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.commands = commands;
        this.once = once;
        this.answers = answers;
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Define a community, or replace its directory and policies")
    @APIResponseSchema(value = CommunityView.class, responseCode = "200", responseDescription = "Replaced")
    @APIResponse(responseCode = "201", description = "Defined")
    @APIResponse(responseCode = "409", description = "A household that waits for goods would vanish")
    @APIResponse(responseCode = "412", description = "If-Match names an older version")
    @RolesAllowed({Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> put(
            @PathParam("id") String id, @NotNull @Valid CommunityRequest request, @Context HttpHeaders headers) {
        var definition = request.toDefinition(CommunityPath.id(id));
        var expected = IfMatch.of(headers);
        var key = once.of("PUT " + place(id), headers, request, this::answer);
        return commands.once(key, tx -> desk.define(tx, definition, expected)).map(answers::of);
    }

    private Answer answer(CommunityDesk.Defined defined) {
        var view = CommunityView.of(defined.community());
        return defined.isNew()
                ? answers.versioned(201, place(view.id()), view.version(), view)
                : answers.versioned(200, null, view.version(), view);
    }

    private static String place(String id) {
        return "/api/communities/" + id;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A community as it was put, with its version")
    @APIResponseSchema(value = CommunityView.class, responseCode = "200")
    @RolesAllowed({
        Roles.PARTNER,
        Roles.RECEPTION,
        Roles.DISPATCHER,
        Roles.VOLUNTEER,
        Roles.RESIDENT,
        Roles.MEDICAL,
        Roles.DRIVER,
        Roles.SANITATION,
        Roles.OPERATIONS,
        Roles.ADMIN
    })
    public Uni<Response> get(@PathParam("id") String id) {
        return desk.require(CommunityPath.id(id)).map(community -> Response.ok(CommunityView.of(community))
                .tag(Long.toString(community.version()))
                .build());
    }

    @GET
    @Operation(summary = "All communities, by id")
    @RolesAllowed({
        Roles.PARTNER,
        Roles.RECEPTION,
        Roles.DISPATCHER,
        Roles.VOLUNTEER,
        Roles.RESIDENT,
        Roles.MEDICAL,
        Roles.DRIVER,
        Roles.SANITATION,
        Roles.OPERATIONS,
        Roles.ADMIN
    })
    public Uni<Page<CommunityView>> list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        var most = Limit.of(limit);
        return desk.list(Asked.after(after), most + 1)
                .map(found -> Page.of(found, most, CommunityResource::position).map(CommunityView::of));
    }

    private static String position(DefinedCommunity community) {
        return community.definition().id().value();
    }
}
