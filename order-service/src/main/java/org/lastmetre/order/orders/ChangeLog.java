package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Writes down and announces what happened to orders: every step gets its number, its timeline entry and its event. */
@ApplicationScoped
public class ChangeLog {
    private final Timelines timelines;
    private final Numbering numbering;
    private final OrderAnnouncer announcer;

    public ChangeLog(Timelines timelines, Numbering numbering, OrderAnnouncer announcer) {
        this.timelines = timelines;
        this.numbering = numbering;
        this.announcer = announcer;
    }

    /** @return the changes with their household numbers */
    public Uni<List<OrderChanged>> record(Tx tx, List<OrderChanged> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().item(changes);
        }
        return numbering
                .number(tx, changes, OrderChanged::household, OrderChanged::numbered)
                .call(numbered -> timelines.append(tx, numbered))
                .call(numbered -> announcer.changed(tx, numbered));
    }
}
