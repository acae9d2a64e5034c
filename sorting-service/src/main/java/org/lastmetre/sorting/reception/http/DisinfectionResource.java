package org.lastmetre.sorting.reception.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.sorting.reception.Disinfections.Item;
import org.lastmetre.sorting.reception.ReceptionDesk;

/** Disinfection scans: recorded, sorted and shelved in one. */
@Path("/api/disinfections")
@Tag(name = "reception")
@RolesAllowed({Roles.RECEPTION, Roles.OPERATIONS, Roles.ADMIN})
public class DisinfectionResource {
    private static final String CALL = "POST /api/disinfections";

    private final ReceptionDesk desk;
    private final Communities communities;
    private final OnceFactory once;
    private final Answers answers;

    DisinfectionResource(ReceptionDesk desk, Communities communities, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.communities = communities;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Record that packages were disinfected; they are shelved in the same scan",
            description =
                    "Each package is answered on its own; when none could be recorded the first problem is the answer")
    @APIResponse(
            responseCode = "200",
            description = "An item a package",
            content = @Content(schema = @Schema(implementation = DisinfectedView[].class)))
    @APIResponse(responseCode = "404", description = "unknown-package")
    @APIResponse(responseCode = "409", description = "not-received, or not-waiting")
    public Uni<Response> disinfect(@NotNull @Valid DisinfectionRequest request, @Context HttpHeaders headers) {
        var first = once.<List<Item>>scan(
                CALL,
                headers,
                request.scanId(),
                request,
                items -> answers.json(
                        200, Page.whole(items.stream().map(DisinfectedView::of).toList())));
        return communities
                .require(request.communityId())
                .map(community -> request.toScan(community, first.by().account()))
                .chain(scan -> desk.disinfect(scan, first))
                .map(answers::of);
    }
}
