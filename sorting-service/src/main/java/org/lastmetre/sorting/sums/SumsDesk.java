package org.lastmetre.sorting.sums;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;

/** Publishes the sums of a day when dispatch says that it has ended. */
@ApplicationScoped
public class SumsDesk {
    private final SumsBook book;
    private final SumsAnnouncer announcer;

    SumsDesk(SumsBook book, SumsAnnouncer announcer) {
        this.book = book;
        this.announcer = announcer;
    }

    public Uni<Void> reconcile(Tx tx, Day day, Instant now) {
        return book.nextVersion(tx, day)
                .chain(version -> book.of(tx, day).chain(sums -> announcer.reconciled(tx, day, sums, version, now)));
    }
}
