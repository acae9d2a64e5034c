package org.lastmetre.sanitation.waste.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lastmetre.sanitation.waste.ForecastRules;
import org.lastmetre.sanitation.waste.Tolerance;

/** Makes the rules of waste of the settings. */
@ApplicationScoped
class WasteBeans {
    @Produces
    @Singleton
    Tolerance tolerance(WasteSettings settings) {
        return new Tolerance(settings.toleranceKg(), settings.toleranceShare());
    }

    @Produces
    @Singleton
    ForecastRules rules(WasteSettings settings) {
        return new ForecastRules(settings.usualHaul(), settings.margin());
    }
}
