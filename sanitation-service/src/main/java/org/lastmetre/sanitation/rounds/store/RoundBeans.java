package org.lastmetre.sanitation.rounds.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lastmetre.sanitation.rounds.RoundRules;

/** Makes the rules of rounds of the settings. */
@ApplicationScoped
class RoundBeans {
    @Produces
    @Singleton
    RoundRules rules(RoundSettings settings) {
        return new RoundRules(settings.leastWindow(), settings.warnBefore(), settings.openDays(), settings.keepDays());
    }
}
