package org.lastmetre.medical.medicine;

import java.time.LocalDate;

/**
 * What an installation decides about prescriptions.
 *
 * @param daysAhead how many days before a medicine runs out it is asked for
 */
public record SupplyRules(int daysAhead) {
    /** The day on which what lasts until then is asked for. */
    LocalDate dayToAsk(LocalDate lastsUntil) {
        return lastsUntil.minusDays(daysAhead);
    }
}
