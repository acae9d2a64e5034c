package org.lastmetre.identity.invitations.http;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.access.Role;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.VolunteerName;
import org.lastmetre.identity.accounts.http.HouseholdView;
import org.lastmetre.identity.invitations.Guest;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.refusal.Refusal;

/** Who is invited: a household, or a volunteer until the end of the shift, at most a day ahead. */
public record InvitationRequest(
        @Valid HouseholdView household,
        @Schema(examples = "lin") String volunteer,
        @Schema(examples = "2026-03-01T20:00:00+08:00") OffsetDateTime until) {

    boolean isForHousehold() {
        return household != null;
    }

    Guest toGuest() {
        if ((household == null) == (volunteer == null)) {
            throw Refusal.invalid("household", "is given, or volunteer, and not both");
        }
        return household == null ? volunteerGuest() : resident();
    }

    private Guest resident() {
        if (until != null) {
            throw Refusal.invalid("until", "is for volunteers");
        }
        return new Guest(household.accountName(), Role.RESIDENT, null);
    }

    private Guest volunteerGuest() {
        if (until == null) {
            throw Refusal.invalid("until", "is required: the end of the shift");
        }
        var id = Asked.value("volunteer", volunteer, VolunteerName::new);
        return new Guest(AccountName.of(id), Role.VOLUNTEER, until.toInstant());
    }
}
