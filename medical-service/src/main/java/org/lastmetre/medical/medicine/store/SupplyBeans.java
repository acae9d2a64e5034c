package org.lastmetre.medical.medicine.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lastmetre.medical.medicine.SupplyRules;

/** Makes the rules of supplies of the settings. */
@ApplicationScoped
class SupplyBeans {
    @Produces
    @Singleton
    SupplyRules rules(SupplySettings settings) {
        return new SupplyRules(settings.daysAhead());
    }
}
