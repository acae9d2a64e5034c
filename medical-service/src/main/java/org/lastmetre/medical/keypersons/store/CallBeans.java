package org.lastmetre.medical.keypersons.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lastmetre.medical.keypersons.CallRules;

/** Makes the rules of calls of the settings. */
@ApplicationScoped
class CallBeans {
    @Produces
    @Singleton
    CallRules rules(CallSettings settings) {
        return new CallRules(settings.callAgain(), settings.visitWithin());
    }
}
