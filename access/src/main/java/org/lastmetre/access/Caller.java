package org.lastmetre.access;

import java.util.Set;

/**
 * Who calls, as the token says; nothing of it comes from a body or another header.
 *
 * @param household {@code community/building/unit/room} of a resident, else null
 * @param volunteer the id of a volunteer, else null
 * @param test whether the call comes with a test key: what it makes never meets what is real
 * @param scopes what an API key may do, such as {@code orders:read}; empty for everything the role may
 */
public record Caller(
        String account, Set<Role> roles, String household, String volunteer, boolean test, Set<String> scopes) {
    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller sees more than its own: anybody but partners, residents and volunteers. */
    public boolean isStaff() {
        return roles.stream().anyMatch(role -> role != Role.PARTNER && role != Role.RESIDENT && role != Role.VOLUNTEER);
    }

    /** Whether it is a program with an API key, which may never give out more than it has. */
    public boolean isKey() {
        return test || !scopes.isEmpty();
    }

    public boolean may(String scope) {
        return scopes.isEmpty() || scopes.contains(scope);
    }

    /** The role under which what it does is recorded. */
    public String role() {
        return roles.stream().sorted().findFirst().map(Role::claim).orElse("none");
    }
}
