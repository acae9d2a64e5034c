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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import org.lastmetre.medical.keypersons.KeyCategory;
import org.lastmetre.medical.keypersons.KeyPersonId;
import org.lastmetre.medical.keypersons.LedgerDesk;
import org.lastmetre.medical.keypersons.LedgerSheet;

/** The ledger of key persons. */
@Path("/api/key-persons")
@Tag(name = "key persons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEDICAL)
public class KeyPersonResource {
    private static final String ALONE = """
            {"community": "oriental-plaza", "building": "7", "unit": "1", "room": "301", "category": "DIALYSIS",
             "medicines": [{"name": "sevelamer", "daysLeft": 9}], "callDaily": true, "name": "Zhao Ming"}""";
    private final LedgerDesk desk;
    private final OnceFactory once;
    private final Answers answers;

    KeyPersonResource(LedgerDesk desk, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.once = once;
        this.answers = answers;
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Enter a key person, or describe one anew",
            description =
                    "The id should name nobody: it is in paths and in the trail. Who is to be called daily is called today already; who isn't any more leaves today's calls. "
                            + "Medicine that runs out within three days is asked for at once, once until it is bought or topped up.")
    @APIResponse(
            responseCode = "200",
            description = "described anew",
            content = @Content(schema = @Schema(implementation = KeyPersonView.class)))
    @APIResponse(responseCode = "201", description = "entered")
    @APIResponse(responseCode = "404", description = "unknown-community")
    @APIResponse(responseCode = "409", description = "key-person-elsewhere: in the ledger of another community")
    public Uni<Response> enter(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "on dialysis", value = ALONE)))
                    @NotNull
                    @Valid
                    KeyPersonRequest request) {
        var entered = request.entered(Asked.value("id", id, KeyPersonId::new));
        return desk.enter(entered, once.unkeyed(null, this::entered)).map(answers::of);
    }

    private Answer entered(LedgerSheet sheet) {
        var view = KeyPersonView.of(sheet);
        return sheet.created() ? answers.created("/api/key-persons/" + view.id(), view) : answers.json(200, view);
    }

    @GET
    @Operation(summary = "The key persons of a community, by category if wanted; that they were read is on record")
    @APIResponse(responseCode = "200", description = "a page of key persons")
    @APIResponse(responseCode = "404", description = "unknown-community")
    public Uni<Response> ledger(
            @QueryParam("community") String community,
            @QueryParam("category") String category,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var position = Asked.inPath(Asked.after(after), KeyPersonId::ofNullable, Paging::invalidAfter);
        var wanted = Asked.oneOf("category", category, KeyCategory.class);
        var read = once.<List<LedgerSheet>>unkeyed(null, found -> page(found, most));
        return desk.list(Asked.community(community), wanted, position, most + 1, read)
                .map(answers::of);
    }

    private Answer page(List<LedgerSheet> found, int most) {
        var page = Page.of(found, most, sheet -> sheet.person().id().value());
        return answers.json(200, page.map(KeyPersonView::of));
    }
}
