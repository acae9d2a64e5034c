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
import org.lastmetre.sanitation.waste.HaulDesk;
import org.lastmetre.sanitation.waste.HaulSheet;
import org.lastmetre.sanitation.waste.Hauls;
import org.lastmetre.sanitation.waste.WasteBook;

/** Loads of sealed bags, from their points to their disposal. */
@Path("/api/waste-hauls")
@Tag(name = "waste")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
public class HaulResource {
    private static final String LOAD = """
            {"community": "fumin-garden", "vehicle": "W-3", "sealIds": ["S-000117", "S-000118"], "weightKg": 24.9,
             "by": "crew-2", "at": "2026-03-01T19:30:00+08:00"}""";
    private final HaulDesk desk;
    private final WasteBook book;
    private final OnceFactory once;
    private final Answers answers;

    HaulResource(HaulDesk desk, WasteBook book, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.book = book;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Load sealed bags of one kind on a vehicle",
            description = "All of them or none. A vehicle carries one kind of waste a day. A weight that doesn't agree "
                    + "with the bags is recorded and alerted, never refused.")
    @APIResponse(responseCode = "201", description = "loaded")
    @APIResponse(responseCode = "200", description = "the same was told before; this is that haul")
    @APIResponse(responseCode = "404", description = "unknown-community or unknown-bag")
    @APIResponse(
            responseCode = "409",
            description = "already-hauled, with the sealIds that are; mixed-kinds; vehicle-of-other-kind")
    public Uni<Response> load(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two bags", value = LOAD))) @NotNull @Valid
                    HaulRequest request,
            @Context HttpHeaders headers) {
        var first = once.<HaulSheet>of("POST /api/waste-hauls", headers, request, this::loaded);
        return desk.load(request.haul(), first).map(answers::of);
    }

    private Answer loaded(HaulSheet sheet) {
        var view = HaulView.of(sheet);
        return sheet.created() ? answers.created("/api/waste-hauls/" + view.id(), view) : answers.json(200, view);
    }

    @GET
    @Operation(summary = "The hauls of a community, oldest first; underWay true for those not disposed of")
    public Uni<Page<HaulView>> hauls(
            @QueryParam("community") String community,
            @QueryParam("underWay") String underWay,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var filter = new Hauls.Filter(
                Asked.community(community),
                Asked.flag("underWay", underWay),
                Asked.inPath(Asked.after(after), id -> id == null ? null : UUID.fromString(id), Paging::invalidAfter),
                most + 1);
        return book.hauls(filter)
                .map(found -> Page.of(found, most, sheet -> sheet.haul().id().toString())
                        .map(HaulView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One haul with its bags and what was weighed")
    @APIResponse(responseCode = "200", description = "the haul")
    @APIResponse(responseCode = "404", description = "unknown-haul")
    public Uni<HaulView> haul(@PathParam("id") String id) {
        return book.haul(HaulPath.id(id)).map(HaulView::of);
    }
}
