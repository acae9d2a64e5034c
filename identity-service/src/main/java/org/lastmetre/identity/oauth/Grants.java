package org.lastmetre.identity.oauth;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lastmetre.access.Role;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.keys.KeyExchange;
import org.lastmetre.identity.secrets.Secret;
import org.lastmetre.identity.signin.SignIn;
import org.lastmetre.identity.signin.SignedIn;
import org.lastmetre.identity.signin.Visitor;
import org.lastmetre.identity.tokens.Token;
import org.lastmetre.identity.tokens.Tokens;

/** Gives tokens for what somebody proves; the grants of RFC 6749 §4.3 and §4.4, and RFC 8693. */
@ApplicationScoped
public class Grants {
    private static final Set<Role> PEOPLE_AT_HOME = Set.of(Role.RESIDENT, Role.VOLUNTEER);

    private final SignIn signIn;
    private final KeyExchange keys;
    private final Tokens tokens;
    private final Terms terms;

    Grants(SignIn signIn, KeyExchange keys, Tokens tokens, Terms terms) {
        this.signIn = signIn;
        this.keys = keys;
        this.tokens = tokens;
        this.terms = terms;
    }

    /** For programs and devices; fails as {@link SignIn#verify} and with {@link NotForThem} for residents and volunteers. */
    public Uni<Token> client(AccountName name, Secret secret, Visitor visitor) {
        return signIn.verify(name, secret, visitor).invoke(Grants::refusePeople).chain(this::token);
    }

    /** For everybody; fails as {@link SignIn#verify}. */
    public Uni<Token> password(AccountName name, Secret secret, Visitor visitor) {
        return signIn.verify(name, secret, visitor).chain(this::token);
    }

    /** A short token for an API key; fails with {@link org.lastmetre.identity.signin.BadCredentials}. */
    public Uni<Token> exchange(String apiKey) {
        return keys.verify(apiKey).chain(who -> tokens.issue(who.account(), who.credential(), terms.keyToken()));
    }

    private Uni<Token> token(SignedIn who) {
        return tokens.issue(who.account(), who.credential(), terms.accessToken());
    }

    private static void refusePeople(SignedIn who) {
        if (PEOPLE_AT_HOME.contains(who.account().role())) {
            throw new NotForThem();
        }
    }
}
