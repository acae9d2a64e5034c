package org.lastmetre.dispatch.runs;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** All runs. */
public interface Runs {
    /**
     * Narrows a list of runs; null for what doesn't matter. Runs come latest last, from behind {@code after} on; a volunteer
     * reaches those that {@link RunAccess} says.
     */
    record Filter(
            CommunityId community,
            Run.State state,
            String grid,
            VolunteerId runner,
            Reach reach,
            UUID after,
            int limit) {}

    /** The packages of a run, which never become more; empty if there is no such run. */
    Uni<Optional<List<PackageCode>>> packagesOf(Tx tx, UUID id);

    /** Those of these that exist, locked in the order of their ids. */
    Uni<Map<UUID, Run>> lock(Tx tx, Collection<UUID> ids);

    Uni<Void> add(Tx tx, List<Run> runs);

    /** Keeps what changed of runs and of the stops they have. */
    Uni<Void> save(Tx tx, Collection<Run> runs);

    /** Takes stops out of a run. */
    Uni<Void> leaveOut(Tx tx, UUID run, List<String> buildings);

    /** Those of these who carry a run that is under way, be it in a community that they helped before. */
    Uni<Set<VolunteerId>> busyRunners(Tx tx, Collection<VolunteerId> volunteers);

    /** Takes the right to plan a community until the transaction ends; false if somebody else has it. */
    Uni<Boolean> mayPlan(Tx tx, CommunityId community);

    /** Communities in which something is ready to be carried at an instant. */
    Uni<List<CommunityId>> withReady(Tx tx, Instant now);

    /** Runs that have not left and whose runner is off duty, with their packages; some of them if there are many. */
    Uni<Map<UUID, List<PackageCode>>> stranded(Tx tx);

    Uni<Optional<Run>> find(UUID id);

    Uni<List<Run>> find(Filter filter);

    /** The runs under way in which somebody still has to do something. */
    Uni<List<Run>> openOf(VolunteerId volunteer);
}
