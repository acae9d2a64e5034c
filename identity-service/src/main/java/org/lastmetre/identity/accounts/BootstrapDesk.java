package org.lastmetre.identity.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.access.Role;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.secrets.Hashing;
import org.lastmetre.identity.secrets.Secret;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.By;
import org.lastmetre.kit.commit.Trail;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.id.Ids;

/** Makes the first administrator, who makes everybody else. */
@ApplicationScoped
public class BootstrapDesk {
    private static final AccountName ADMIN = new AccountName("admin");
    private static final Trail.Done MADE =
            new Trail.Done(new By("system", "system", "start", ADMIN.value()), new Answer(201, null, null, ""));

    private final Accounts accounts;
    private final Credentials credentials;
    private final Hashing hashing;
    private final Trail trail;
    private final Transactions transactions;
    private final RealTime time;
    private final Ids ids;

    BootstrapDesk(
            Accounts accounts,
            Credentials credentials,
            Hashing hashing,
            Trail trail,
            Transactions transactions,
            RealTime time,
            Ids ids) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.hashing = hashing;
        this.trail = trail;
        this.transactions = transactions;
        this.time = time;
        this.ids = ids;
    }

    /** @return whether it was made; not if an administrator can come in, or somebody else has the name {@code admin} */
    public Uni<Boolean> begin(Secret secret) {
        return hashing.hash(secret)
                .chain(hash -> transactions.run(tx -> accounts.countAdmins(tx, null, time.now())
                        .chain(admins -> admins > 0 ? Uni.createFrom().item(false) : add(tx, hash))));
    }

    private Uni<Boolean> add(Tx tx, String hash) {
        var admin = Account.made(ids.next(), ADMIN, Role.ADMIN, null, time.now());
        var first = Credential.secret(ids.next(), admin, hash, time.now());
        return accounts.add(tx, admin)
                .call(added -> added
                        ? credentials.add(tx, first).chain(() -> trail.append(tx, List.of(MADE)))
                        : Uni.createFrom().voidItem());
    }
}
