package org.lastmetre.medical.medicine.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.SortingEvent.PackageReceived;
import org.lastmetre.contracts.SortingEvent.PackageWithdrawn;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.medical.medicine.DeliveryDesk;
import org.lastmetre.medical.medicine.ParcelNews;

/** Hears from sorting which packages never get to a door: sent back on arrival, or taken out. */
@ApplicationScoped
class SortingConsumer implements Reader {
    private static final String SENT_BACK = "RETURN";
    private final DeliveryDesk desk;

    SortingConsumer(DeliveryDesk desk) {
        this.desk = desk;
    }

    @Override
    public String topic() {
        return Topics.SORTING;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(PackageReceived.class, PackageWithdrawn.class);
    }

    /** Every package of the system comes by here, and nobody waits for the few that matter. */
    @Override
    public Duration gathering() {
        return Duration.ofMillis(250);
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        var news = events.stream()
                .map(Received::event)
                .flatMap(event -> keptBack(event).stream())
                .toList();
        return news.isEmpty() ? Uni.createFrom().voidItem() : desk.hear(tx, news);
    }

    static Optional<ParcelNews> keptBack(Event event) {
        if (event instanceof PackageWithdrawn said) {
            return Optional.of(ParcelNews.keptBack(new PackageCode(said.packageCode()), said.withdrawnAt()));
        }
        return event instanceof PackageReceived said && SENT_BACK.equals(said.next())
                ? Optional.of(ParcelNews.keptBack(new PackageCode(said.packageCode()), said.receivedAt()))
                : Optional.empty();
    }
}
