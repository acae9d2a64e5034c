package org.lastmetre.identity.signin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.accounts.Credentials;
import org.lastmetre.identity.accounts.KnownAccounts;
import org.lastmetre.identity.accounts.KnownAccounts.Known;
import org.lastmetre.identity.accounts.RehearsalAccounts;
import org.lastmetre.identity.attempts.Attempts;
import org.lastmetre.identity.attempts.Source;
import org.lastmetre.identity.secrets.Hashing;
import org.lastmetre.identity.secrets.Secret;
import org.lastmetre.kit.commit.Detached;

/** Verifies who says a name and a secret; guessing is slowed down, and every failure is in the trail. */
@ApplicationScoped
public class SignIn {
    private final KnownAccounts accounts;
    private final Credentials credentials;
    private final Hashing hashing;
    private final Attempts attempts;
    private final FailedSignIns failures;
    private final RealTime time;

    SignIn(
            KnownAccounts accounts,
            Credentials credentials,
            Hashing hashing,
            Attempts attempts,
            FailedSignIns failures,
            RealTime time) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.hashing = hashing;
        this.attempts = attempts;
        this.failures = failures;
        this.time = time;
    }

    /**
     * Fails with {@link BadCredentials} for an unknown name, a wrong secret and an account that is out, without telling
     * which; with {@link org.lastmetre.identity.attempts.SlowDown}; with 503 {@code busy}.
     */
    public Uni<SignedIn> verify(AccountName name, Secret secret, Visitor visitor) {
        var sources = Source.signIn(name.value(), visitor.address());
        return Uni.createFrom().deferred(() -> {
            attempts.mayTry(sources);
            return Detached.of(settled(name, secret, visitor, sources));
        });
    }

    /** Runs to its end even when the one who tries hangs up: a failure counts, and is in the trail. */
    private Uni<SignedIn> settled(AccountName name, Secret secret, Visitor visitor, List<Source> sources) {
        return accounts.find(name).chain(known -> match(known, secret).chain(found -> found.map(Uni.createFrom()::item)
                .orElseGet(() -> refuse(known.map(Known::account), visitor, sources))));
    }

    private Uni<Optional<SignedIn>> match(Optional<Known> known, Secret secret) {
        if (known.isPresent() && !known.get().kept()) {
            return Uni.createFrom().item(rehearsed(known.get().account(), secret));
        }
        var account = known.map(Known::account).filter(Account::isActive);
        return secretsOf(account).chain(secrets -> hashing.match(
                        secrets.stream().map(Credential::hash).toList(), secret)
                .map(index -> index < 0
                        ? Optional.empty()
                        : Optional.of(new SignedIn(account.orElseThrow(), secrets.get(index)))));
    }

    private static Optional<SignedIn> rehearsed(Account account, Secret secret) {
        return RehearsalAccounts.opens(secret)
                ? Optional.of(new SignedIn(account, RehearsalAccounts.credential(account)))
                : Optional.empty();
    }

    private Uni<List<Credential>> secretsOf(Optional<Account> account) {
        return account.map(known -> credentials.secrets(known.id(), time.now()))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    private Uni<SignedIn> refuse(Optional<Account> known, Visitor visitor, List<Source> sources) {
        attempts.failed(sources);
        return failures.note(known, visitor).chain(() -> Uni.createFrom().failure(new BadCredentials()));
    }
}
