package org.lastmetre.medical.trips.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.lastmetre.medical.trips.TripRules;

/** Makes the rules of trips of the settings. */
@ApplicationScoped
class TripBeans {
    @Produces
    @Singleton
    TripRules rules(TripSettings settings) {
        return new TripRules(settings.escalateAfter(), settings.escalateAfterIn(), settings.fetchAhead());
    }
}
