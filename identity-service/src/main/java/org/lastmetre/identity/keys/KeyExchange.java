package org.lastmetre.identity.keys;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.accounts.Credentials;
import org.lastmetre.identity.accounts.KnownAccounts;
import org.lastmetre.identity.secrets.Fingerprint;
import org.lastmetre.identity.signin.BadCredentials;
import org.lastmetre.identity.signin.SignedIn;

/** Tells whose a key is. Guessing needs no slowing down: of 2^190 keys nobody finds one. */
@ApplicationScoped
public class KeyExchange {
    private final Credentials credentials;
    private final KnownAccounts accounts;
    private final RealTime time;

    KeyExchange(Credentials credentials, KnownAccounts accounts, RealTime time) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.time = time;
    }

    /** Fails with {@link BadCredentials} for what is no key, or one that has ended, or one of an account that is out. */
    public Uni<SignedIn> verify(String text) {
        var key = ApiKeyText.parse(text).orElseThrow(BadCredentials::new);
        return credentials
                .findKey(Fingerprint.of(key.text()))
                .map(found -> found.filter(one -> one.isGood(time.now())))
                .chain(this::signedIn);
    }

    private Uni<SignedIn> signedIn(Optional<Credential> key) {
        var good = key.orElseThrow(BadCredentials::new);
        return accounts.active(good).map(owner -> new SignedIn(owner.orElseThrow(BadCredentials::new), good));
    }
}
