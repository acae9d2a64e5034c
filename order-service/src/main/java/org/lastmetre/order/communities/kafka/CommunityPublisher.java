package org.lastmetre.order.communities.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.CommunityEvent.CommunityDefined;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.CommunityMaker;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.communities.BuildingContainment;
import org.lastmetre.order.communities.CommunityAnnouncer;
import org.lastmetre.order.communities.DefinedCommunity;

/** Publishes communities and containment to the compacted topic from which every service makes its copy. */
@ApplicationScoped
class CommunityPublisher implements CommunityAnnouncer {
    private final Outbox outbox;

    CommunityPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> defined(Tx tx, DefinedCommunity community) {
        var event = event(community);
        requireReadable(event);
        return outbox.append(tx, List.of(event));
    }

    @Override
    public Uni<Void> contained(Tx tx, CommunityId community, List<BuildingContainment> changed) {
        return outbox.append(
                tx, changed.stream().map(building -> event(community, building)).toList());
    }

    /** Every reader makes its community in this way; what it can't make would hold it up for good. */
    private static void requireReadable(CommunityDefined event) {
        try {
            CommunityMaker.from(event.document(), event.version());
        } catch (RuntimeException unreadable) {
            throw Refusal.invalid(
                    "body", "is no community that the other services can read: " + unreadable.getMessage());
        }
    }

    static CommunityDefined event(DefinedCommunity community) {
        var document = Documents.of(community.definition());
        return new CommunityDefined(document.id(), community.version(), document, community.definedAt());
    }

    static ContainmentChanged event(CommunityId community, BuildingContainment building) {
        return new ContainmentChanged(
                community.value(),
                building.version(),
                building.building(),
                building.grid(),
                building.state().name(),
                building.reason(),
                building.since());
    }
}
