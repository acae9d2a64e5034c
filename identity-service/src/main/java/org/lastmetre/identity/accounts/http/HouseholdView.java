package org.lastmetre.identity.accounts.http;

import jakarta.validation.constraints.NotNull;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.Household;
import org.lastmetre.kit.refusal.Refusal;

/** A door, as it is asked for and shown. */
public record HouseholdView(
        @NotNull String community,
        @NotNull String building,
        @NotNull String unit,
        @NotNull String room) {

    public static HouseholdView of(Household household) {
        return new HouseholdView(household.part(0), household.part(1), household.part(2), household.part(3));
    }

    /** @throws Refusal 400 if it can't be a door, or one too long for an account's name */
    public AccountName accountName() {
        try {
            return AccountName.of(Household.of(community, building, unit, room));
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("household", malformed.getMessage());
        }
    }
}
