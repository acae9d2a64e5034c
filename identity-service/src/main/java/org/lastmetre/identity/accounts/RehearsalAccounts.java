package org.lastmetre.identity.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.access.Role;
import org.lastmetre.identity.secrets.Secret;

/**
 * The accounts that everybody knows in a rehearsal, all with the secret {@code rehearsal}; residents and volunteers of any
 * name are among them. They are not kept; their ids are made of their names, so that they are the same on every replica.
 */
public final class RehearsalAccounts {
    private static final String SECRET = "rehearsal";
    private static final Map<String, Role> NAMED = Map.of(
            "huibailong", Role.PARTNER,
            "yunhu", Role.PARTNER,
            "reception", Role.RECEPTION,
            "dispatcher", Role.DISPATCHER,
            "operations", Role.OPERATIONS,
            "medical", Role.MEDICAL,
            "sanitation", Role.SANITATION,
            "driver", Role.DRIVER,
            "admin", Role.ADMIN);

    private RehearsalAccounts() {}

    /** Empty for a name that no rehearsal knows. */
    public static Optional<Account> find(AccountName name) {
        return role(name).map(role -> Account.made(id("account", name), name, role, null, Instant.EPOCH));
    }

    /** Of the accounts with a name of their own. */
    public static Optional<Account> find(UUID id) {
        return NAMED.keySet().stream()
                .map(AccountName::new)
                .filter(name -> id("account", name).equals(id))
                .findFirst()
                .flatMap(RehearsalAccounts::find);
    }

    static Secret secret() {
        return new Secret(SECRET);
    }

    /** Takes the same time for every secret of a length; no slow hash, since the secret is none. */
    public static boolean opens(Secret secret) {
        return MessageDigest.isEqual(bytes(SECRET), bytes(secret.value()));
    }

    public static Credential credential(Account account) {
        return Credential.secret(id("secret", account.name()), account, null, Instant.EPOCH);
    }

    private static Optional<Role> role(AccountName name) {
        if (name.household().isPresent()) {
            return Optional.of(Role.RESIDENT);
        }
        return name.volunteer().isPresent()
                ? Optional.of(Role.VOLUNTEER)
                : Optional.ofNullable(NAMED.get(name.value()));
    }

    private static UUID id(String kind, AccountName name) {
        return UUID.nameUUIDFromBytes(bytes("rehearsal " + kind + " " + name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
