package org.lastmetre.identity.accounts.http;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lastmetre.identity.accounts.Account;

/** An account as it is shown; {@code household} of residents, {@code volunteer} of volunteers, {@code reason} of revoked ones. */
public record AccountView(
        UUID id,
        String name,
        String role,
        HouseholdView household,
        String volunteer,
        String displayName,
        Account.State state,
        String reason,
        OffsetDateTime createdAt,
        long version) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.name().value(),
                account.role().claim(),
                account.name().household().map(HouseholdView::of).orElse(null),
                account.volunteer(),
                account.displayName(),
                account.state(),
                account.reason(),
                account.createdAt().atOffset(ZoneOffset.UTC),
                account.version());
    }
}
