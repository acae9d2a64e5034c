package org.lastmetre.medical.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.lastmetre.contracts.CommunityEvent.CommunityDefined;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.SanitationEvent.VehicleDisinfected;
import org.lastmetre.testing.EventWriter;
import org.lastmetre.testing.SmallTown;

/** The order and the sanitation service as medical hears them: puts their events on the topics. */
public final class Upstream {
    private static final Instant RECEIVED = Instant.parse("2026-03-01T00:30:00Z");
    private final EventWriter writer;
    private final String community;

    public Upstream(ObjectMapper json, String community) {
        this.writer = new EventWriter(json);
        this.community = community;
    }

    public void send(Event event) {
        writer.send(event);
    }

    /** A community in Shanghai with the usual windows, grids G1 with buildings 1 to 3 and G2 with 4 to 6, each with units 1 and 2. */
    public void define() {
        send(new CommunityDefined(community, 1, SmallTown.of(community, 2), RECEIVED));
    }

    public void disinfected(String vehicle, long returnVersion) {
        send(new VehicleDisinfected(community, vehicle, 1, returnVersion, "chlorine", RECEIVED));
    }
}
