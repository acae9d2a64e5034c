package org.lastmetre.identity.invitations;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.KnownAccounts;
import org.lastmetre.identity.secrets.Handed;
import org.lastmetre.identity.secrets.Randomness;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.refusal.Refusal;

/** Invites residents and volunteers, and takes invitations back. */
@ApplicationScoped
public class InvitationDesk {
    private final Invitations invitations;
    private final KnownAccounts known;
    private final Randomness randomness;
    private final Commands commands;
    private final RealTime time;
    private final Terms terms;
    private final Ids ids;

    InvitationDesk(
            Invitations invitations,
            KnownAccounts known,
            Randomness randomness,
            Commands commands,
            RealTime time,
            Terms terms,
            Ids ids) {
        this.invitations = invitations;
        this.known = known;
        this.randomness = randomness;
        this.commands = commands;
        this.time = time;
        this.terms = terms;
        this.ids = ids;
    }

    /** Fails with 400 if the shift does not end in time. */
    public Uni<Handed> invite(Guest guest, String invitedBy, Once<Invitation> once) {
        guest.check(time.now(), terms.longestStay());
        var code = InvitationCode.make(randomness);
        var invitation = invitation(guest, invitedBy, code);
        return commands.once(once, tx -> known.lock(tx, guest.account())
                        .invoke(InvitationDesk::refuseRevoked)
                        .chain(() -> invitations.add(tx, invitation))
                        .replaceWith(invitation))
                .map(reply -> Handed.of(reply, code.text()));
    }

    private static void refuseRevoked(Optional<Account> found) {
        if (found.isPresent() && !found.get().isActive()) {
            throw Refusal.conflict("account-revoked", "the account is out until an administrator lets it in again");
        }
    }

    /** A code is good for no longer than what it opens. */
    private static Instant end(Guest guest, Instant usual) {
        return guest.until() != null && guest.until().isBefore(usual) ? guest.until() : usual;
    }

    private Invitation invitation(Guest guest, String invitedBy, InvitationCode code) {
        var now = time.now();
        return new Invitation(
                ids.next(),
                code.hash(),
                guest.account(),
                guest.role(),
                guest.until(),
                invitedBy,
                now,
                end(guest, now.plus(terms.invitation())),
                null,
                null);
    }

    /**
     * Fails with 404 {@code unknown-invitation}, 409 {@code already-redeemed}: then the session or the account is to be
     * ended.
     *
     * @param volunteersOnly for those who may look after volunteers alone: other invitations do not exist for them
     */
    public Uni<Reply> revoke(UUID id, boolean volunteersOnly, Once<Invitation> once) {
        return commands.once(once, tx -> lock(tx, id, volunteersOnly)
                .map(invitation -> invitation.revoked(time.now()))
                .call(revoked -> invitations.save(tx, revoked)));
    }

    private Uni<Invitation> lock(Tx tx, UUID id, boolean volunteersOnly) {
        return invitations.lock(tx, id).map(found -> {
            var invitation = found.filter(
                            one -> !volunteersOnly || one.account().volunteer().isPresent())
                    .orElseThrow(InvitationDesk::unknown);
            if (invitation.redeemedAt() != null) {
                throw Refusal.conflict("already-redeemed", "somebody has come in with it");
            }
            return invitation;
        });
    }

    public static Refusal unknown() {
        return Refusal.notFound("unknown-invitation", "there is no such invitation, or not any more");
    }
}
