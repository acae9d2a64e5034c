package org.lastmetre.medical.appointments.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lastmetre.medical.appointments.BookingRules;

/** Makes the rules of appointments of the settings. */
@ApplicationScoped
class BookingBeans {
    @Produces
    @Singleton
    BookingRules rules(BookingSettings settings) {
        return new BookingRules(settings.travel(), settings.disinfection(), settings.planAhead(), settings.keepFree());
    }
}
