package org.lastmetre.dispatch.deliveries.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.SortingEvent.BatchSealed;
import org.lastmetre.contracts.SortingEvent.PackageHeld;
import org.lastmetre.contracts.SortingEvent.PackageReceived;
import org.lastmetre.contracts.SortingEvent.PackageShelved;
import org.lastmetre.contracts.SortingEvent.PackageWithdrawn;
import org.lastmetre.contracts.Topics;
import org.lastmetre.dispatch.deliveries.HearingDesk;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;

/** Hears what sorting says of packages and batches. */
@ApplicationScoped
class SortingConsumer implements Reader {
    private final HearingDesk desk;

    SortingConsumer(HearingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String topic() {
        return Topics.SORTING;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(
                PackageReceived.class,
                PackageShelved.class,
                PackageHeld.class,
                PackageWithdrawn.class,
                BatchSealed.class);
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        var news = events.stream()
                .map(Received::event)
                .flatMap(event -> SortingNews.of(event).stream())
                .toList();
        return news.isEmpty() ? Uni.createFrom().voidItem() : desk.hear(tx, news);
    }
}
