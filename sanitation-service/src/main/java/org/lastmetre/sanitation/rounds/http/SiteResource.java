package org.lastmetre.sanitation.rounds.http;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.http.CompletionRequest;
import org.lastmetre.sanitation.http.Scanned;
import org.lastmetre.sanitation.rounds.RoundDesk;
import org.lastmetre.sanitation.rounds.RoundSheet;
import org.lastmetre.sanitation.rounds.Scan;
import org.lastmetre.sanitation.rounds.SiteLabel;

/** The sites of a community: their labels to print, and what is scanned at them. */
@Path("/api/sites")
@Tag(name = "rounds")
@Produces(MediaType.APPLICATION_JSON)
public class SiteResource {
    private final RoundDesk desk;
    private final Communities communities;
    private final OnceFactory once;
    private final Answers answers;

    SiteResource(RoundDesk desk, Communities communities, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.communities = communities;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The sites of a community, in the order of its document")
    @APIResponse(responseCode = "200", description = "all of them")
    @APIResponse(responseCode = "404", description = "unknown-community")
    @RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<SiteView>> sites(@QueryParam("community") String community) {
        return communities
                .require(Asked.community(community))
                .map(known -> Page.whole(
                        known.sanitation().sites().stream().map(SiteView::of).toList()));
    }

    @GET
    @Path("/{community}/{site}/label.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "A label for the site's wall, with the path of its scan as a QR code")
    @APIResponse(responseCode = "200", description = "an image of 100 by 60 millimetres")
    @APIResponse(responseCode = "404", description = "unknown-community, unknown-site")
    @RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<String> label(@PathParam("community") String community, @PathParam("site") String site) {
        var id = id(community);
        return communities
                .require(id)
                .map(known -> known.sanitation().site(site).orElseThrow(RoundDesk::unknownSite))
                .map(known -> SiteLabel.svg(id, known));
    }

    @POST
    @Path("/{community}/{site}/completion")
    @Operation(
            summary = "Scan the code of a site: says that the round which is due there is done",
            description =
                    "The device's time counts, also for a scan that comes in late. The same scanId is the same scan. One "
                            + "that comes before the gap to a round has passed is refused and is an alert, ROUND_BUNCHED.")
    @APIResponse(
            responseCode = "200",
            description = "the round, DONE or LATE",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "404", description = "unknown-community, unknown-site")
    @APIResponse(
            responseCode = "409",
            description =
                    "too-early, too-soon (both with from: when it may be), no-round-left, round-skipped, building-held")
    @RolesAllowed({Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> scanned(
            @PathParam("community") String community,
            @PathParam("site") String site,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "scan", value = RoundResource.DONE)))
                    @NotNull
                    @Valid
                    CompletionRequest request,
            @Context HttpHeaders headers) {
        var id = id(community);
        var call = "POST /api/sites/" + id + "/" + site + "/completion";
        var first = once.<RoundSheet>scan(
                call,
                headers,
                request.scanId(),
                new Scanned(call, request),
                sheet -> answers.json(200, RoundView.of(sheet)));
        var scan = new Scan(request.scanId(), request.done());
        return desk.scanned(id, Asked.text("site", site), scan, first).map(answers::of);
    }

    private static CommunityId id(String community) {
        return Asked.inPath(
                community, CommunityId::new, () -> Refusal.notFound("unknown-community", "there is no such community"));
    }
}
