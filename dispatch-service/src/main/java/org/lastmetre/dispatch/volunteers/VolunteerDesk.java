package org.lastmetre.dispatch.volunteers;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Describes volunteers, and takes them on and off duty; one who goes off duty on the way finishes the run. */
@ApplicationScoped
public class VolunteerDesk {
    private final Volunteers volunteers;
    private final DutyFollower follower;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    VolunteerDesk(
            Volunteers volunteers, DutyFollower follower, Communities communities, Commands commands, Clock clock) {
        this.volunteers = volunteers;
        this.follower = follower;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /** Fails with 404 {@code unknown-community}, 400 for a grid or building it has not, 409 {@code run-under-way}. */
    public Uni<Reply> describe(Volunteer description, Once<VolunteerSheet> once) {
        return communities
                .require(description.community())
                .invoke(community -> Coverage.check(description, community))
                .chain(community -> commands.once(once, tx -> describe(tx, description, community)));
    }

    private Uni<VolunteerSheet> describe(Tx tx, Volunteer description, Community community) {
        return volunteers
                .lock(tx, description.id())
                .call(known -> mayMove(tx, known, description))
                .chain(known -> {
                    var now =
                            known.map(before -> before.describedAs(description)).orElse(description);
                    return save(tx, now).replaceWith(() -> sheet(now, community, known.isEmpty()));
                });
    }

    private Uni<Void> mayMove(Tx tx, Optional<Volunteer> known, Volunteer description) {
        if (known.isEmpty() || known.get().community().equals(description.community())) {
            return Uni.createFrom().voidItem();
        }
        return volunteers
                .isUnderWay(tx, description.id())
                .invoke(underWay -> {
                    if (underWay) {
                        throw Refusal.conflict(
                                "run-under-way", "the volunteer still carries a run of another community");
                    }
                })
                .replaceWithVoid();
    }

    /** Fails with 404 {@code unknown-volunteer}. */
    public Uni<Reply> duty(VolunteerId id, boolean onDuty, Reach reach, Once<VolunteerSheet> once) {
        reach.require(id);
        return commands.once(once, tx -> volunteers
                .lock(tx, id)
                .map(known -> known.orElseThrow(() -> Volunteer.unknown(id)).onDuty(onDuty))
                .call(volunteer -> save(tx, volunteer))
                .chain(this::sheet));
    }

    private Uni<Void> save(Tx tx, Volunteer volunteer) {
        var saved = volunteers.save(tx, volunteer);
        return volunteer.onDuty() ? saved.chain(() -> follower.cameOnDuty(tx, volunteer.community())) : saved;
    }

    /** Fails with 404 {@code unknown-volunteer}. */
    public Uni<VolunteerSheet> find(VolunteerId id, Reach reach) {
        reach.require(id);
        return volunteers
                .find(id)
                .map(known -> known.orElseThrow(() -> Volunteer.unknown(id)))
                .chain(this::sheet);
    }

    /** Fails with 404 {@code unknown-community}. */
    public Uni<List<VolunteerSheet>> of(CommunityId id, Boolean onDuty, String after, int limit) {
        return communities
                .require(id)
                .chain(community -> volunteers.of(id, onDuty, after, limit).map(found -> found.stream()
                        .map(volunteer -> sheet(volunteer, community, false))
                        .toList()));
    }

    private Uni<VolunteerSheet> sheet(Volunteer volunteer) {
        return communities.require(volunteer.community()).map(community -> sheet(volunteer, community, false));
    }

    private VolunteerSheet sheet(Volunteer volunteer, Community community, boolean created) {
        return new VolunteerSheet(volunteer, volunteer.work().on(community.dateAt(clock.now())), created);
    }
}
