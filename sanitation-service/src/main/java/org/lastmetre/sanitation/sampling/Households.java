package org.lastmetre.sanitation.sampling;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;

/** What is known of households, session by session. */
public interface Households {
    /** Empty while nothing is known. */
    Uni<Optional<Outcome>> outcome(Tx tx, SessionId id, Room room);

    Uni<Void> record(Tx tx, Found found, Instant now);

    /** Those of a building, by their {@link #key}. */
    Uni<Map<String, Outcome>> outcomes(SessionId id, String building);

    static String key(String unit, String room) {
        return unit + "/" + room;
    }
}
