package org.lastmetre.medical.medicine;

import java.time.LocalDate;
import org.lastmetre.medical.trips.Medicine;

/**
 * One medicine of a prescription.
 *
 * @param days how long what is bought at once lasts
 * @param lastsUntil the day by which what is at home is used up
 * @param done that it was asked for and won't be again
 */
public record Supply(String name, int quantity, int days, LocalDate lastsUntil, boolean done) {
    boolean isDue(LocalDate today, SupplyRules rules) {
        return !done && !rules.dayToAsk(lastsUntil).isAfter(today);
    }

    /** After it was asked for. What ran out long ago lasts from today, so that no time away is bought for. */
    Supply asked(LocalDate today, boolean again) {
        var from = lastsUntil.isBefore(today) ? today : lastsUntil;
        return new Supply(name, quantity, days, from.plusDays(days), !again);
    }

    Medicine medicine() {
        return new Medicine(name, quantity);
    }

    /** No log may tell what somebody takes. */
    @Override
    public String toString() {
        return "Supply[…]";
    }
}
