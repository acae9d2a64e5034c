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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.sorting.reception.Arrived;
import org.lastmetre.sorting.reception.ReceptionDesk;

/** Scans at the reception point. */
@Path("/api/arrivals")
@Tag(name = "reception")
@RolesAllowed({Roles.RECEPTION, Roles.OPERATIONS, Roles.ADMIN})
public class ArrivalResource {
    private static final String CALL = "POST /api/arrivals";

    private final ReceptionDesk desk;
    private final Communities communities;
    private final OnceFactory once;
    private final Answers answers;
    private final Ids ids;

    ArrivalResource(ReceptionDesk desk, Communities communities, OnceFactory once, Answers answers, Ids ids) {
        this.desk = desk;
        this.communities = communities;
        this.once = once;
        this.answers = answers;
        this.ids = ids;
    }

    @POST
    @Operation(
            summary = "Receive a package by its code, or a parcel by its label",
            description = "The same scanId is the same scan. What can't be placed is kept for review, never guessed.")
    @APIResponse(
            responseCode = "200",
            description = "What to do with the package and where it goes",
            content = @Content(schema = @Schema(implementation = ArrivalView.class)))
    @APIResponse(responseCode = "409", description = "already-received, or other-community")
    public Uni<Response> arrive(@NotNull @Valid ArrivalRequest request, @Context HttpHeaders headers) {
        var first = once.<Arrived>scan(
                CALL, headers, request.scanId(), request, arrived -> answers.json(200, ArrivalView.of(arrived)));
        return communities
                .require(request.communityId())
                .map(community ->
                        request.toArrival(community, ids.next(), first.by().account()))
                .chain(arrival -> desk.arrive(arrival, first))
                .map(answers::of);
    }
}
