package org.lastmetre.medical.appointments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Promise;
import org.lastmetre.medical.trips.Promises;

/** Tells those who send vehicles which ones are held, and for whom. */
@ApplicationScoped
class HeldVehicles implements Promises {
    private final Occurrences occurrences;
    private final BookingRules rules;

    HeldVehicles(Occurrences occurrences, BookingRules rules) {
        this.occurrences = occurrences;
        this.rules = rules;
    }

    @Override
    public Uni<List<Promise>> soon(Tx tx, CommunityId community, Instant now) {
        return occurrences.promised(tx, community, now, rules.promisedUntil(now));
    }
}
