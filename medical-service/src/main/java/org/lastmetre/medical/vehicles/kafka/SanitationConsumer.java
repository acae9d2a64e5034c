package org.lastmetre.medical.vehicles.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.SanitationEvent.VehicleDisinfected;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.vehicles.CleaningDesk;
import org.lastmetre.medical.vehicles.CleaningDesk.Cleaned;
import org.lastmetre.medical.vehicles.Disinfection;
import org.lastmetre.medical.vehicles.VehicleId;

/** Hears from sanitation which vehicles are disinfected. */
@ApplicationScoped
class SanitationConsumer implements Reader {
    private static final String BY = "sanitation";
    private final CleaningDesk desk;
    private final Clock clock;

    SanitationConsumer(CleaningDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.SANITATION;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(VehicleDisinfected.class);
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        return desk.hear(
                tx,
                events.stream()
                        .map(Received::event)
                        .filter(VehicleDisinfected.class::isInstance)
                        .map(event -> cleaned((VehicleDisinfected) event))
                        .toList());
    }

    private Cleaned cleaned(VehicleDisinfected said) {
        var vehicle = new VehicleId(said.vehicle());
        return new Cleaned(
                new Disinfection(vehicle, said.agent(), BY, said.disinfectedAt(), clock.now()), said.returnVersion());
    }
}
