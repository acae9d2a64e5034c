package org.lastmetre.sanitation.waste.http;

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
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sanitation.waste.BagDesk;
import org.lastmetre.sanitation.waste.BagSheet;
import org.lastmetre.sanitation.waste.BagState;
import org.lastmetre.sanitation.waste.Bags;
import org.lastmetre.sanitation.waste.SealId;
import org.lastmetre.sanitation.waste.WasteBook;
import org.lastmetre.sanitation.waste.WasteKind;

/** Sealed bags of waste, each with its chain of custody. */
@Path("/api/waste-bags")
@Tag(name = "waste")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
public class BagResource {
    private static final String HOUSEHOLD = """
            {"community": "fumin-garden", "point": "W1", "weightKg": 12.4, "sealId": "S-000117", "by": "crew-2",
             "at": "2026-03-01T16:10:00+08:00"}""";
    private static final String MEDICAL = """
            {"community": "fumin-garden", "point": "W1", "kind": "MEDICAL", "weightKg": 2.1, "sealId": "Y-000009",
             "by": "crew-2", "at": "2026-03-01T16:12:00+08:00"}""";
    private final BagDesk desk;
    private final WasteBook book;
    private final OnceFactory once;
    private final Answers answers;

    BagResource(BagDesk desk, WasteBook book, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.book = book;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Seal a bag at a waste point",
            description = "A seal is used once, in all communities. MEDICAL is for yellow bags.")
    @APIResponse(responseCode = "201", description = "sealed")
    @APIResponse(responseCode = "200", description = "the same was told before; this is that bag")
    @APIResponse(responseCode = "404", description = "unknown-community or unknown-point")
    @APIResponse(responseCode = "409", description = "seal-used: the seal closes another bag")
    public Uni<Response> seal(
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "household", value = HOUSEHOLD),
                                                @ExampleObject(name = "medical", value = MEDICAL)
                                            }))
                    @NotNull
                    @Valid
                    BagRequest request,
            @Context HttpHeaders headers) {
        var first = once.<BagSheet>of("POST /api/waste-bags", headers, request, this::shown);
        return desk.seal(request.bag(), first).map(answers::of);
    }

    private Answer shown(BagSheet sheet) {
        var view = BagView.of(sheet);
        return sheet.created() ? answers.created("/api/waste-bags/" + view.sealId(), view) : answers.json(200, view);
    }

    @GET
    @Operation(summary = "The bags of a community in the order of their seals; date is the day they were sealed on")
    public Uni<Page<BagView>> bags(
            @QueryParam("community") String community,
            @QueryParam("point") String point,
            @QueryParam("kind") String kind,
            @QueryParam("state") String state,
            @QueryParam("date") String date,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var filter = new Bags.Filter(
                Asked.community(community),
                Asked.text("point", point),
                Asked.oneOf("kind", kind, WasteKind.class),
                Asked.oneOf("state", state, BagState.class),
                Asked.date(date),
                Asked.inPath(Asked.after(after), SealId::ofNullable, Paging::invalidAfter),
                most + 1);
        return book.bags(filter)
                .map(found -> Page.of(found, most, sheet -> sheet.bag().seal().value())
                        .map(BagView::of));
    }

    @GET
    @Path("/{sealId}")
    @Operation(summary = "One bag with its chain of custody, the oldest hand-over first")
    @APIResponse(responseCode = "200", description = "the bag")
    @APIResponse(responseCode = "404", description = "unknown-bag")
    public Uni<BagView> bag(@PathParam("sealId") String sealId) {
        var seal =
                Asked.inPath(sealId, SealId::new, () -> Refusal.notFound("unknown-bag", "there is no such sealed bag"));
        return book.bag(seal).map(BagView::of);
    }
}
