package org.lastmetre.kit.community;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.lastmetre.contracts.CommunityEvent.CommunityDefined;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;

/**
 * Puts aside, once for the service, what every replica's copies pass over at every start: news of a community that can't be
 * digested. Played back in, it is applied where it is played; the other replicas take it from the topic at their next start.
 */
@ApplicationScoped
class CommunityReader implements Reader {
    private static final Duration SELDOM = Duration.ofMillis(500);

    private final CommunityCopies copies;
    private final Instance<ContainmentListener> listeners;

    CommunityReader(CommunityCopies copies, Instance<ContainmentListener> listeners) {
        this.copies = copies;
        this.listeners = listeners;
    }

    @Override
    public String topic() {
        return Topics.COMMUNITIES;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(CommunityDefined.class, ContainmentChanged.class);
    }

    @Override
    public Duration gathering() {
        return SELDOM;
    }

    /** It is one of the ways in which they come to be known. */
    @Override
    public boolean needsCommunities() {
        return false;
    }

    /** The copies know by the version what they have already. */
    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        events.forEach(received -> copies.apply(received.event()));
        var changes = events.stream()
                .map(Received::event)
                .filter(ContainmentChanged.class::isInstance)
                .map(ContainmentChanged.class::cast)
                .toList();
        return Multi.createFrom()
                .iterable(listeners)
                .onItem()
                .transformToUniAndConcatenate(listener -> listener.changed(tx, changes))
                .collect()
                .last();
    }
}
