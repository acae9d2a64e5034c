package org.lastmetre.medical.medicine;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Community;

/** Keeps prescriptions with the moment when each is to be looked at: the beginning of the day, by its community's clock. */
@ApplicationScoped
class Shelf {
    private final Prescriptions prescriptions;
    private final SupplyRules rules;

    Shelf(Prescriptions prescriptions, SupplyRules rules) {
        this.prescriptions = prescriptions;
        this.rules = rules;
    }

    Uni<Void> keep(Tx tx, Prescription prescription, Community community) {
        var day = prescription.nextDay(rules);
        return prescriptions.save(
                tx,
                prescription,
                day.map(date -> community.at(date, LocalTime.MIN)).orElse(null));
    }
}
