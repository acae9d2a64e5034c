package org.lastmetre.identity.signing;

import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jose4j.lang.UnresolvableKeyException;

/** All signing keys there ever were, in the order they sign; says which one signs and which are published. */
public record KeySet(List<SigningKey> keys) {
    public KeySet {
        keys = keys.stream()
                .sorted(Comparator.comparing(SigningKey::signsFrom).thenComparing(SigningKey::kid))
                .toList();
    }

    /** The newest key whose time has come. */
    public SigningKey signer(Instant now) {
        return keys.stream()
                .filter(key -> !key.signsFrom().isAfter(now))
                .reduce((before, after) -> after)
                .orElseThrow(() -> new IllegalStateException("there is no signing key"));
    }

    /**
     * What verifiers need: the keys to come, the one that signs, and those whose last token may still be good.
     *
     * @param longest the longest life of a token
     */
    public List<SigningKey> published(Instant now, Duration longest) {
        return keys.stream()
                .filter(key -> after(key)
                        .map(next -> next.signsFrom().plus(longest).isAfter(now))
                        .orElse(true))
                .toList();
    }

    /** Whether a key is published that does not sign yet. */
    boolean rotates(Instant now) {
        return keys.stream().anyMatch(key -> key.signsFrom().isAfter(now));
    }

    /**
     * The public key of that name.
     *
     * @throws UnresolvableKeyException if there is none
     */
    public Key verifier(String kid) throws UnresolvableKeyException {
        return keys.stream()
                .filter(key -> key.kid().equals(kid))
                .findFirst()
                .map(SigningKey::publicKey)
                .orElseThrow(() -> new UnresolvableKeyException("there is no such key"));
    }

    private Optional<SigningKey> after(SigningKey key) {
        return keys.stream().skip(keys.indexOf(key) + 1L).findFirst();
    }
}
