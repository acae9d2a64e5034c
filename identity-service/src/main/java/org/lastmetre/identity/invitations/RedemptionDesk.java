package org.lastmetre.identity.invitations;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.Accounts;
import org.lastmetre.identity.accounts.KnownAccounts;
import org.lastmetre.identity.attempts.Attempts;
import org.lastmetre.identity.attempts.Source;
import org.lastmetre.identity.sessions.Opening;
import org.lastmetre.identity.sessions.Session;
import org.lastmetre.identity.signin.BadCredentials;
import org.lastmetre.identity.signin.FailedSignIns;
import org.lastmetre.identity.signin.Visitor;
import org.lastmetre.kit.commit.Detached;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.refusal.Refusal;

/** Lets in who has a code, once; guessing is slowed down by address, and every failure is in the trail. */
@ApplicationScoped
public class RedemptionDesk {
    private final Invitations invitations;
    private final KnownAccounts known;
    private final Accounts accounts;
    private final Opening opening;
    private final Attempts attempts;
    private final FailedSignIns failures;
    private final Transactions transactions;
    private final RealTime time;
    private final Terms terms;
    private final Ids ids;

    RedemptionDesk(
            Invitations invitations,
            KnownAccounts known,
            Accounts accounts,
            Opening opening,
            Attempts attempts,
            FailedSignIns failures,
            Transactions transactions,
            RealTime time,
            Terms terms,
            Ids ids) {
        this.invitations = invitations;
        this.known = known;
        this.accounts = accounts;
        this.opening = opening;
        this.attempts = attempts;
        this.failures = failures;
        this.transactions = transactions;
        this.time = time;
        this.terms = terms;
        this.ids = ids;
    }

    /**
     * Fails with 404 {@code unknown-invitation} for a code that never was, is used up, has expired or was revoked, and for
     * an account that is out; with {@link org.lastmetre.identity.attempts.SlowDown}.
     */
    public Uni<Session> redeem(String typed, Visitor visitor) {
        var sources = Source.code(visitor.address());
        return Uni.createFrom().deferred(() -> {
            attempts.mayTry(sources);
            return Detached.of(settled(InvitationCode.parse(typed), visitor, sources));
        });
    }

    private Uni<Session> settled(Optional<InvitationCode> code, Visitor visitor, List<Source> sources) {
        return come(code, visitor)
                .chain(opening::session)
                .onFailure(RedemptionDesk::isRefused)
                .invoke(() -> attempts.failed(sources))
                .onFailure(RedemptionDesk::isRefused)
                .recoverWithUni(refused -> refuse(visitor));
    }

    private Uni<Opening.Opened> come(Optional<InvitationCode> code, Visitor visitor) {
        return code.map(InvitationCode::hash)
                .map(hash -> transactions.run(tx -> come(tx, hash, visitor.call())))
                .orElseGet(() -> Uni.createFrom().failure(InvitationDesk.unknown()));
    }

    private Uni<Opening.Opened> come(Tx tx, String codeHash, String call) {
        var now = time.now();
        return invitations
                .find(tx, codeHash)
                .map(found -> good(found, now))
                .call(invitation -> lockAccount(tx, invitation))
                .chain(invitation -> invitations.lock(tx, invitation.id()))
                .map(found -> good(found, now))
                .call(invitation -> invitations.save(tx, invitation.redeemed(now)))
                .chain(invitation -> opening.open(tx, invitation.account(), until(invitation, now), call));
    }

    private static Invitation good(Optional<Invitation> found, Instant now) {
        return found.filter(one -> one.isGood(now)).orElseThrow(InvitationDesk::unknown);
    }

    /** Before the invitation, as who revokes the account does; it is made if it isn't there. */
    private Uni<Void> lockAccount(Tx tx, Invitation invitation) {
        var name = invitation.account();
        return known.lock(tx, name)
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().voidItem()
                        : accounts.add(tx, Account.made(ids.next(), name, invitation.role(), null, time.now()))
                                .replaceWithVoid());
    }

    private Instant until(Invitation invitation, Instant now) {
        var usual = now.plus(terms.session());
        return invitation.sessionUntil() == null ? usual : invitation.sessionUntil();
    }

    private static boolean isRefused(Throwable failure) {
        return failure instanceof BadCredentials
                || (failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.NOT_FOUND);
    }

    private Uni<Session> refuse(Visitor visitor) {
        return failures.note(Optional.empty(), visitor)
                .chain(() -> Uni.createFrom().failure(InvitationDesk.unknown()));
    }
}
