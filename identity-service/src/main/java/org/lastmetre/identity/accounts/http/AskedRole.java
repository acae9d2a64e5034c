package org.lastmetre.identity.accounts.http;

import java.util.Arrays;
import org.lastmetre.access.Role;
import org.lastmetre.kit.refusal.Refusal;

/** A role as requests name it, in lower case. */
final class AskedRole {
    private AskedRole() {}

    /** @return null when not given; a refusal for what is no role */
    static Role of(String value) {
        return value == null ? null : Role.of(value).orElseThrow(AskedRole::unknown);
    }

    private static Refusal unknown() {
        var all = Arrays.stream(Role.values()).map(Role::claim).toList();
        return Refusal.invalid("role", "is one of " + all);
    }
}
