package org.lastmetre.order.orders;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.lastmetre.addresses.Household;
import org.lastmetre.addresses.Resolution;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.communities.CommunityBook;
import org.lastmetre.order.communities.KnownCommunity;

/** Shows what waits for address review, each with the doors that it may mean. */
@ApplicationScoped
public class ReviewBook {
    private final AddressReviews reviews;
    private final CommunityBook communities;

    public ReviewBook(AddressReviews reviews, CommunityBook communities) {
        this.reviews = reviews;
        this.communities = communities;
    }

    /** The longest wait first; candidates come from the directory as it is now. */
    public Uni<List<AddressReview>> list(CommunityId community, AddressReviews.Seen after, int limit) {
        return reviews.list(community, after, limit)
                .chain(found -> directories(found).map(known -> found.stream()
                        .map(review -> review.with(candidates(known.get(review.community()), review.said())))
                        .toList()));
    }

    private Uni<Map<CommunityId, KnownCommunity>> directories(List<AddressReview> found) {
        var ids = found.stream().map(AddressReview::community).distinct().toList();
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(communities::require)
                .collect()
                .asMap(KnownCommunity::id);
    }

    private static List<Household> candidates(KnownCommunity known, Address said) {
        var resolution = said.asDestination().resolveIn(known);
        return resolution instanceof Resolution.Resolved resolved
                ? List.of(resolved.household())
                : ((Resolution.Review) resolution).candidates();
    }

    /** What a text means in a community; fails with a refusal if the community is unknown. */
    public Uni<Resolution> resolve(CommunityId community, String text) {
        return communities.require(community).map(known -> known.resolver().resolve(text));
    }
}
