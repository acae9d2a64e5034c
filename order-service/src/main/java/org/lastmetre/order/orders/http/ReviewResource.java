package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.addresses.Household;
import org.lastmetre.addresses.Resolution;
import org.lastmetre.addresses.ReviewReason;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.http.Limit;
import org.lastmetre.order.http.Texts;
import org.lastmetre.order.orders.ReviewBook;

/** Shows what waits for address review, and tries texts out. */
@Path("/api")
@Tag(name = "addresses")
public class ReviewResource {
    private static final Set<String> NAMES = Set.of("community", "limit", "after");

    private final ReviewBook book;

    ReviewResource(ReviewBook book) {
        this.book = book;
    }

    @GET
    @Path("/address-reviews")
    @Operation(summary = "Orders, and parcels without one, whose door a human has to find; the longest wait first")
    @RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<ReviewView>> list(
            @QueryParam("community") String community,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        QueryNames.check(uri, NAMES);
        var most = Limit.of(limit);
        var id = OrderQuery.parsed("community", community, CommunityId::new);
        return book.list(id, ReviewPosition.parse(after), most + 1)
                .map(found -> Page.of(found, most, ReviewPosition::of).map(ReviewView::of));
    }

    /** A text on a bag. */
    record ResolutionRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") @Schema(examples = "fumin-garden")
            String community,

            @NotNull
            @Size(max = 500)
            @Pattern(regexp = Texts.PARAGRAPH, message = Texts.LINE_MESSAGE)
            @Schema(examples = "10栋2单元301")
            String text) {}

    /** Either the door that a text certainly means, or why it must be looked at, with the doors it may mean. */
    record ResolutionView(Household resolved, ReviewReason review, List<Household> candidates) {
        static ResolutionView of(Resolution resolution) {
            if (resolution instanceof Resolution.Resolved resolved) {
                return new ResolutionView(resolved.household(), null, null);
            }
            var review = (Resolution.Review) resolution;
            return new ResolutionView(null, review.reason(), review.candidates());
        }
    }

    @POST
    @Path("/addresses/resolution")
    @Operation(summary = "What a text on a bag means")
    @RolesAllowed({Roles.PARTNER, Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<ResolutionView> resolve(@NotNull @Valid ResolutionRequest request) {
        return book.resolve(new CommunityId(request.community()), request.text())
                .map(ResolutionView::of);
    }
}
