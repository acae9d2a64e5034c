package org.lastmetre.medical.vehicles;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lastmetre.kit.commit.Tx;

/** Hears from sanitation which vehicles are disinfected; what is late, or of a vehicle nobody knows, changes nothing. */
@ApplicationScoped
public class CleaningDesk {
    private final Garage garage;
    private final Vehicles vehicles;

    CleaningDesk(Garage garage, Vehicles vehicles) {
        this.garage = garage;
        this.vehicles = vehicles;
    }

    /** A disinfection and the return, by the vehicle's version, that it belongs to. */
    public record Cleaned(Disinfection disinfection, long returned) {}

    public Uni<Void> hear(Tx tx, List<Cleaned> news) {
        return Multi.createFrom()
                .iterable(news)
                .onItem()
                .transformToUniAndConcatenate(cleaned -> hear(tx, cleaned))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> hear(Tx tx, Cleaned cleaned) {
        var told = cleaned.disinfection();
        return garage.open(tx, told.vehicle(), Set.of())
                .chain(found -> found.filter(vehicle -> vehicle.awaits(cleaned.returned()))
                        .map(vehicle -> garage.keep(tx, found, vehicle.disinfected(told.recordedAt()))
                                .chain(() -> vehicles.record(tx, told)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
