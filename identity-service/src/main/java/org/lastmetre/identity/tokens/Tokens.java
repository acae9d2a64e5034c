package org.lastmetre.identity.tokens;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.signing.KeysAtHand;
import org.lastmetre.kit.id.Ids;

/** Issues tokens with the key that signs at the moment, and reads them again. */
@ApplicationScoped
public class Tokens {
    private final KeysAtHand keys;
    private final TokenText text;
    private final RealTime time;
    private final Ids ids;

    Tokens(KeysAtHand keys, Terms terms, RealTime time, Ids ids) {
        this.keys = keys;
        this.text = new TokenText(terms.issuer());
        this.time = time;
        this.ids = ids;
    }

    /**
     * A token that ends after {@code life} or with its credential, whichever comes first; fails with {@link
     * org.lastmetre.kit.refusal.Unavailable} while no key is at hand.
     */
    public Uni<Token> issue(Account account, Credential credential, Duration life) {
        return keys.get().map(set -> {
            var now = time.now();
            var ends = credential.cut(now.plus(life));
            return text.write(set.signer(now), new Claims(account, credential, ids.next(), now, ends));
        });
    }

    /** Which token a text is; empty if it is none of ours or over. */
    public Uni<Optional<IssuedToken>> read(String token) {
        return keys.get().map(set -> text.read(set, token, time.now()));
    }
}
