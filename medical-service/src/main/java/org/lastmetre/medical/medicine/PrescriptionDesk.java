package org.lastmetre.medical.medicine;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.trips.TripAccess;

/** Keeps prescriptions: puts, ends and shows them; answers to commands, which are remembered, tell nothing of who takes what. */
@ApplicationScoped
public class PrescriptionDesk {
    private final Prescriptions prescriptions;
    private final Shelf shelf;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    PrescriptionDesk(
            Prescriptions prescriptions, Shelf shelf, Communities communities, Commands commands, Clock clock) {
        this.prescriptions = prescriptions;
        this.shelf = shelf;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Fails with 404 {@code unknown-community} or {@code unknown-household}, 400 for a door that the community has not, 409
     * {@code prescription-of-another}.
     */
    public Uni<Reply> put(NewPrescription asked, TripAccess access, Once<PrescriptionSheet> once) {
        access.require(asked.community(), asked.door());
        return communities
                .require(asked.community())
                .invoke(community -> asked.door().check(community.directory()))
                .chain(community -> commands.once(once, tx -> put(tx, asked, community)));
    }

    private Uni<PrescriptionSheet> put(Tx tx, NewPrescription asked, Community community) {
        return prescriptions.lock(tx, asked.id()).chain(known -> {
            var put = Prescription.put(asked, known, community.dateAt(clock.now()));
            return shelf.keep(tx, put, community)
                    .replaceWith(new PrescriptionSheet(put, community, false, known.isEmpty()));
        });
    }

    /** Nothing is asked for any more; a repeat changes nothing. Fails with 404 {@code unknown-prescription}. */
    public Uni<Reply> end(PrescriptionId id, TripAccess access, Once<PrescriptionSheet> once) {
        return commands.once(once, tx -> find(tx, id, access).chain(known -> {
            var ended = known.ended(clock.now());
            return shelf.keep(tx, ended, communities.known(ended.community())).replaceWith(sheet(ended, false));
        }));
    }

    /** One; who read it is in the trail. Fails with 404 {@code unknown-prescription}, also if it isn't the caller's. */
    public Uni<Reply> read(PrescriptionId id, TripAccess access, Once<PrescriptionSheet> once) {
        return commands.once(once, tx -> find(tx, id, access)
                .map(found -> sheet(found, access.showsDetailOf(found.community(), found.door()))));
    }

    private Uni<Prescription> find(Tx tx, PrescriptionId id, TripAccess access) {
        return prescriptions.lock(tx, id).map(found -> found.filter(one -> access.sees(one.community(), one.door()))
                .orElseThrow(() -> Prescription.unknown(id)));
    }

    /** Without detail; fails with 404 {@code unknown-community}. */
    public Uni<List<PrescriptionSheet>> list(Prescriptions.Filter filter) {
        return communities
                .require(filter.community())
                .chain(community -> prescriptions.find(filter).map(found -> found.stream()
                        .map(one -> new PrescriptionSheet(one, community, false, false))
                        .toList()));
    }

    private PrescriptionSheet sheet(Prescription one, boolean detail) {
        return new PrescriptionSheet(one, communities.known(one.community()), detail, false);
    }
}
