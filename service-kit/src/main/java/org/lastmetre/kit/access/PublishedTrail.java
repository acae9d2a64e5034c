package org.lastmetre.kit.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lastmetre.contracts.AuditEvent.Action;
import org.lastmetre.contracts.AuditEvent.ActionsTaken;
import org.lastmetre.kit.commit.Trail;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.kafka.KafkaSettings;
import org.lastmetre.kit.outbox.Outbox;

/** Publishes the trail: one record for all that is committed together. Its times are real, even in a rehearsal. */
@ApplicationScoped
class PublishedTrail implements Trail {
    private final Outbox outbox;
    private final String service;
    private final Clock clock = Clock.systemUTC();

    PublishedTrail(Outbox outbox, KafkaSettings kafka) {
        this.outbox = outbox;
        this.service = kafka.service();
    }

    @Override
    public Uni<Void> append(Tx tx, List<Done> done) {
        if (done.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var actions = done.stream().map(one -> action(one, at)).toList();
        return outbox.append(tx, List.of(new ActionsTaken(service, 1, actions)));
    }

    private static Action action(Done done, Instant at) {
        var by = done.by();
        var location = done.answer().location();
        var about = by.about() == null && location != null ? lastOf(location) : by.about();
        return new Action(
                at, by.account(), by.role(), by.call(), about, done.answer().status());
    }

    private static String lastOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
