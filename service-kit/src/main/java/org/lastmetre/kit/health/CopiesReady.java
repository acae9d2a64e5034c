package org.lastmetre.kit.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.lastmetre.kit.access.RevocationTail;
import org.lastmetre.kit.community.CommunityCopies;
import org.lastmetre.kit.inbox.Readers;
import org.lastmetre.kit.live.LiveFeeds;
import org.lastmetre.kit.time.RehearsalClockTail;

/**
 * Ready once the communities, revoked credentials and a rehearsal's time are known and live changes are seen; what keeps
 * topics from being read later is told, but takes nobody's requests away: the outbox holds what can't be published meanwhile.
 */
@Readiness
@ApplicationScoped
class CopiesReady implements HealthCheck {
    private final CommunityCopies communities;
    private final LiveFeeds feeds;
    private final RevocationTail revocations;
    private final RehearsalClockTail rehearsed;
    private final Readers readers;

    CopiesReady(
            CommunityCopies communities,
            LiveFeeds feeds,
            RevocationTail revocations,
            RehearsalClockTail rehearsed,
            Readers readers) {
        this.communities = communities;
        this.feeds = feeds;
        this.revocations = revocations;
        this.rehearsed = rehearsed;
        this.readers = readers;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("events")
                .status(communities.ready() && feeds.ready() && revocations.ready() && rehearsed.isHeard())
                .withData("communities", communities.all().size())
                .withData("readers", String.join("; ", readers.troubles()))
                .build();
    }
}
