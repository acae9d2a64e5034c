package org.lastmetre.identity.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What an account proves itself with, and what tokens come from.
 *
 * @param id the claim {@code sid}: when it is revoked, all tokens from it end
 * @param hash null for a session, which is its token
 * @param hint the last characters of an API key, so that people tell their keys apart; else null
 * @param label what an API key is for; else null
 * @param expiresAt null for one without an end
 * @param revokedAt null for one that is still good
 */
public record Credential(
        UUID id,
        UUID account,
        AccountName accountName,
        Kind kind,
        String hash,
        String hint,
        String label,
        Mode mode,
        Set<String> scopes,
        Instant createdAt,
        Instant expiresAt,
        Instant revokedAt) {
    /** What it is. */
    public enum Kind {
        SECRET,
        API_KEY,
        SESSION
    }

    /** Whether what is done with it counts; test orders never reach anybody. */
    public enum Mode {
        LIVE,
        TEST
    }

    public Credential {
        scopes = Set.copyOf(scopes);
    }

    public static Credential secret(UUID id, Account account, String hash, Instant now) {
        return new Credential(
                id, account.id(), account.name(), Kind.SECRET, hash, null, null, Mode.LIVE, Set.of(), now, null, null);
    }

    public static Credential session(UUID id, Account account, Instant now, Instant until) {
        return new Credential(
                id,
                account.id(),
                account.name(),
                Kind.SESSION,
                null,
                null,
                null,
                Mode.LIVE,
                Set.of(),
                now,
                until,
                null);
    }

    /** Good until the instant it ends at, and not at it. */
    public boolean isGood(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** The end of a token made now: its own, or the credential's if that comes first. */
    public Instant cut(Instant end) {
        return expiresAt == null || end.isBefore(expiresAt) ? end : expiresAt;
    }

    /** The same credential ending at an instant, unless it ends before; at once is revoked. */
    public Credential endingAt(Instant end, Instant now) {
        return end.isAfter(now) ? with(cut(end), revokedAt) : with(expiresAt, now);
    }

    Credential withHash(String other) {
        return new Credential(
                id, account, accountName, kind, other, hint, label, mode, scopes, createdAt, expiresAt, revokedAt);
    }

    private Credential with(Instant expires, Instant revoked) {
        return new Credential(
                id, account, accountName, kind, hash, hint, label, mode, scopes, createdAt, expires, revoked);
    }
}
