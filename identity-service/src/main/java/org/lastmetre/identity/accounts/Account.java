package org.lastmetre.identity.accounts;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.access.Role;

/**
 * Somebody who may come in, in one role.
 *
 * @param displayName may be null
 * @param reason why it was revoked, null for one that is active
 */
public record Account(
        UUID id,
        AccountName name,
        Role role,
        String displayName,
        State state,
        String reason,
        Instant createdAt,
        long version) {
    /** Whether an account may come in. */
    public enum State {
        ACTIVE,
        REVOKED
    }

    public static Account made(UUID id, AccountName name, Role role, String displayName, Instant now) {
        return new Account(id, name, role, displayName, State.ACTIVE, null, now, 1);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** The same account, out; one that is out already stays as it is. */
    Account revoked(String why) {
        return isActive() ? new Account(id, name, role, displayName, State.REVOKED, why, createdAt, version + 1) : this;
    }

    /** The same account, let in again: what it had stays ended. */
    Account reinstated() {
        return isActive() ? this : new Account(id, name, role, displayName, State.ACTIVE, null, createdAt, version + 1);
    }

    /** The door of a resident, null for everybody else. */
    public String household() {
        return name.household().map(Household::value).orElse(null);
    }

    /** The id of a volunteer, null for everybody else. */
    public String volunteer() {
        return name.volunteer().map(VolunteerName::value).orElse(null);
    }
}
