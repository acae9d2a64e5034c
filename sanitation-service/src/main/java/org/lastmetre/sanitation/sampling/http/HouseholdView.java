package org.lastmetre.sanitation.sampling.http;

import org.lastmetre.sanitation.sampling.Known;
import org.lastmetre.sanitation.sampling.Outcome;

/** A door of a building; without an outcome nothing is known of it yet. */
public record HouseholdView(String unit, String room, Outcome outcome) {
    static HouseholdView of(Known known) {
        return new HouseholdView(known.unit(), known.room(), known.outcome());
    }
}
