package org.lastmetre.order.communities.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.order.communities.BuildingContainment;
import org.lastmetre.order.communities.ContainmentDesk;

/** Containment over HTTP. */
@Path("/api/communities/{id}/containment")
@Tag(name = "communities")
public class ContainmentResource {
    private final ContainmentDesk desk;
    private final Commands commands;
    private final OnceFactory once;
    private final Answers answers;

    ContainmentResource(ContainmentDesk desk, Commands commands, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.commands = commands;
        this.once = once;
        this.answers = answers;
    }

    @PUT
    @Operation(summary = "Close or open a building or a grid; answers the containment of its buildings")
    @RolesAllowed({Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> put(
            @PathParam("id") String id, @NotNull @Valid ContainmentRequest request, @Context HttpHeaders headers) {
        var wish = request.toCommand(CommunityPath.id(id));
        var call = "PUT /api/communities/" + id + "/containment";
        var key =
                once.<List<BuildingContainment>>of(call, headers, request, changed -> answers.json(200, page(changed)));
        return commands.once(key, tx -> desk.change(tx, wish)).map(answers::of);
    }

    @GET
    @Operation(summary = "The containment of every building")
    @RolesAllowed({
        Roles.RECEPTION,
        Roles.DISPATCHER,
        Roles.VOLUNTEER,
        Roles.MEDICAL,
        Roles.DRIVER,
        Roles.SANITATION,
        Roles.OPERATIONS,
        Roles.ADMIN
    })
    public Uni<Page<ContainmentView>> get(@PathParam("id") String id) {
        return desk.of(CommunityPath.id(id)).map(ContainmentResource::page);
    }

    private static Page<ContainmentView> page(List<BuildingContainment> buildings) {
        return Page.whole(buildings.stream().map(ContainmentView::of).toList());
    }
}
