package org.lastmetre.sorting.batches.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sorting.batches.BatchBook;
import org.lastmetre.sorting.batches.BatchOverview;
import org.lastmetre.sorting.batches.CategoryName;
import org.lastmetre.sorting.batches.Label;

/** Batches: what lies together and goes out together. */
@Path("/api/batches")
@Tag(name = "batches")
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class BatchResource {
    private final BatchBook book;
    private final Communities communities;

    BatchResource(BatchBook book, Communities communities) {
        this.book = book;
        this.communities = communities;
    }

    @GET
    @Produces("application/json")
    @Operation(summary = "Batches of a community, the oldest first")
    public Uni<Page<BatchView>> list(@BeanParam BatchFilter filter) {
        var query = filter.toQuery();
        return communities.require(query.community()).chain(community -> book.list(query)
                .map(found -> Page.of(found, query.limit() - 1, BatchResource::position)
                        .map(batch -> BatchView.of(batch, community))));
    }

    @GET
    @Path("{id}")
    @Produces("application/json")
    @Operation(summary = "One batch")
    @APIResponse(responseCode = "200", description = "The batch")
    @APIResponse(responseCode = "404", description = "unknown-batch")
    public Uni<BatchView> get(@PathParam("id") String id) {
        return find(id).chain(found -> communities
                .require(found.batch().shelf().community())
                .map(community -> BatchView.of(found, community)));
    }

    @GET
    @Path("{id}/label.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "A label to print, with the batch's id as a QR code")
    public Uni<String> label(@PathParam("id") String id) {
        return find(id).map(BatchResource::labelOf).map(Label::svg);
    }

    private Uni<BatchOverview> find(String id) {
        var known = Asked.inPath(id, UUID::fromString, BatchResource::unknown);
        return book.find(known).map(found -> found.orElseThrow(BatchResource::unknown));
    }

    private static Label labelOf(BatchOverview overview) {
        var batch = overview.batch();
        return new Label(
                batch.id().toString(),
                batch.shelf().building() + " · " + batch.shelf().category(),
                List.of(
                        CategoryName.of(batch.shelf().category()),
                        "网格 grid " + batch.grid(),
                        batch.load().packages() + " 件 packages, " + batch.load().kg() + " kg"));
    }

    private static String position(BatchOverview overview) {
        return overview.batch().id().toString();
    }

    private static Refusal unknown() {
        return Refusal.notFound("unknown-batch", "there is no such batch");
    }
}
