package org.lastmetre.identity.invitations;

import java.time.Duration;
import java.time.Instant;
import org.lastmetre.access.Role;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.kit.refusal.Refusal;

/** Who is invited; {@code until} is the end of a volunteer's shift, null for residents. */
public record Guest(AccountName account, Role role, Instant until) {

    /** @throws Refusal 400 if the shift does not end within {@code longest} from now */
    void check(Instant now, Duration longest) {
        if (until != null && (!until.isAfter(now) || until.isAfter(now.plus(longest)))) {
            throw Refusal.invalid("until", "is within the next " + longest.toHours() + " hours");
        }
    }
}
