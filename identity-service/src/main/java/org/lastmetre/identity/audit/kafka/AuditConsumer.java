package org.lastmetre.identity.audit.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lastmetre.contracts.AuditEvent.Action;
import org.lastmetre.contracts.AuditEvent.ActionsTaken;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Topics;
import org.lastmetre.identity.audit.AuditDesk;
import org.lastmetre.identity.audit.AuditEntry;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;

/** Hears from all services, this one too, who did what. */
@ApplicationScoped
class AuditConsumer implements Reader {
    private final AuditDesk desk;

    AuditConsumer(AuditDesk desk) {
        this.desk = desk;
    }

    @Override
    public String topic() {
        return Topics.AUDIT;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(ActionsTaken.class);
    }

    @Override
    public Duration gathering() {
        return Duration.ofMillis(250);
    }

    @Override
    public boolean needsCommunities() {
        return false;
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        return desk.hear(
                tx,
                events.stream()
                        .map(Received::event)
                        .flatMap(AuditConsumer::entries)
                        .toList());
    }

    private static Stream<AuditEntry> entries(Event event) {
        return event instanceof ActionsTaken taken
                ? taken.actions().stream().map(action -> entry(taken.service(), action))
                : Stream.empty();
    }

    private static AuditEntry entry(String service, Action action) {
        return new AuditEntry(
                action.at(), service, action.account(), action.role(), action.call(), action.about(), action.status());
    }
}
