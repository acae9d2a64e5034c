package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Group;
import org.lastmetre.kit.commit.Groups;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;

/** Takes requests and milestones and cancels; a trip and its vehicle change together, in the turn of their community. */
@ApplicationScoped
public class TripDesk {
    private final Group<NewTrip, TripSheet> group;
    private final Journey journey;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    TripDesk(Intake intake, Journey journey, Communities communities, Commands commands, Groups groups, Clock clock) {
        this.group = groups.of("medical requests", intake::take);
        this.journey = journey;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Takes a request and sends a vehicle if it can; who has a live trip is given that one. Fails with 404
     * {@code unknown-community} or {@code unknown-household}, 400 for a door that the community has not.
     */
    public Uni<Reply> ask(NewTrip asked, TripAccess access, Once<TripSheet> once) {
        access.require(asked.community(), asked.door());
        return communities
                .require(asked.community())
                .invoke(community -> asked.door().check(community.directory()))
                .chain(() -> group.submit(asked, once));
    }

    /** Fails with 404 {@code unknown-medical-request}, 409 as {@link Trip#reached} says. */
    public Uni<Reply> reached(Told told, TripAccess access, Once<TripSheet> once) {
        return commands.once(once, tx -> journey.open(tx, told.trip(), access)
                .chain(found -> journey.keep(tx, found, told.of(found.trip(), clock.now()))));
    }

    /** Fails with 404 {@code unknown-medical-request}, 409 {@code already-over} or {@code already-purchased}. */
    public Uni<Reply> cancel(Cancellation told, TripAccess access, Once<TripSheet> once) {
        return commands.once(once, tx -> journey.open(tx, told.trip(), access)
                .call(found -> journey.requireNotBought(tx, found.trip()))
                .call(found -> journey.explain(tx, found, told))
                .chain(found -> journey.keep(tx, found, found.trip().cancelled(told.by(), clock.now()))));
    }
}
